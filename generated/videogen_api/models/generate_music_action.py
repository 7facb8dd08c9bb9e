from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant, text
from .._model import Model

if TYPE_CHECKING:
    pass


class GenerateMusicAction(Model):
    """Generates background music.

    Attributes:
        type (Literal['GENERATE_MUSIC']): Kind of edit.
        prompt (str): What it sounds like.
    """

    _fields = {
        "type": "type",
        "prompt": "prompt",
    }
    __slots__ = (*_fields,)

    type: Literal["GENERATE_MUSIC"]
    prompt: str

    def __init__(
        self,
        *,
        type: Literal["GENERATE_MUSIC"],
        prompt: str,
    ) -> None:
        self._make(
            {
                "type": type,
                "prompt": prompt,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["type"]
        self.type = v if v == "GENERATE_MUSIC" else constant(v, "type", "GENERATE_MUSIC")
        v = d["prompt"]
        self.prompt = v if type(v) is str else text(v, "prompt")
