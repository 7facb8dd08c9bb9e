from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class RegenerateSlideRequest(Model):
    """How to write the text of a slide anew.

    Attributes:
        instruction (str | None): What to do better.
    """

    _fields = {
        "instruction": "instruction",
    }
    __slots__ = (*_fields,)

    instruction: str | None

    def __init__(
        self,
        *,
        instruction: str | None = None,
    ) -> None:
        self._make(
            {
                "instruction": instruction,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("instruction")
        self.instruction = v if v is None or type(v) is str else text(v, "instruction")
