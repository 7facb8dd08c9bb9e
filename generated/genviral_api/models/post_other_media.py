from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class PostOtherMedia(Model):
    """Media of a kind that is not documented.

    Attributes:
        type (str): What it is.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: str

    def __init__(
        self,
        *,
        type: str,
    ) -> None:
        self._make(
            {
                "type": type,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["type"]
        self.type = v if type(v) is str else text(v, "type")
