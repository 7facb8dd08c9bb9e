from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant
from .._model import Model

if TYPE_CHECKING:
    pass


class DisableCaptionsAction(Model):
    """Hides captions.

    Attributes:
        type (Literal['DISABLE_CAPTIONS']): Kind of edit.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: Literal["DISABLE_CAPTIONS"]

    def __init__(
        self,
        *,
        type: Literal["DISABLE_CAPTIONS"],
    ) -> None:
        self._make(
            {
                "type": type,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["type"]
        self.type = v if v == "DISABLE_CAPTIONS" else constant(v, "type", "DISABLE_CAPTIONS")
