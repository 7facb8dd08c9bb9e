from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class OtherSettings(Model):
    """Settings of a platform without settings of its own.

    Attributes:
        title (str | None): Title, not blank if there is one.
    """

    _fields = {
        "title": "title",
    }
    __slots__ = (*_fields,)
    _is_map = True

    title: str | None

    def __init__(
        self,
        *,
        title: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
            },
            additional_properties,
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("title")
        self.title = v if v is None or type(v) is str else text(v, "title")
