from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class InstagramCollaborator(Model):
    """Another account that takes part in a post.

    Attributes:
        label (str): Name of the account.
    """

    _fields = {
        "label": "label",
    }
    __slots__ = (*_fields,)
    _is_map = True

    label: str

    def __init__(
        self,
        *,
        label: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "label": label,
            },
            additional_properties,
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["label"]
        self.label = v if type(v) is str else text(v, "label")
