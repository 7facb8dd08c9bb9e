from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class GenerateTextResponse(Model):
    """A text.

    Attributes:
        text (str): The text.
    """

    _fields = {
        "text": "text",
    }
    __slots__ = (*_fields,)

    text: str

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self._make(
            {
                "text": text,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["text"]
        self.text = v if type(v) is str else text(v, "text")
