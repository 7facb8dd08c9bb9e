from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant
from .._model import Model

if TYPE_CHECKING:
    pass


class AddZoomAction(Model):
    """Adds slow zooms to visuals.

    Attributes:
        type (Literal['ADD_ZOOM']): Kind of edit.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: Literal["ADD_ZOOM"]

    def __init__(
        self,
        *,
        type: Literal["ADD_ZOOM"],
    ) -> None:
        self._make(
            {
                "type": type,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["type"]
        self.type = v if v == "ADD_ZOOM" else constant(v, "type", "ADD_ZOOM")
