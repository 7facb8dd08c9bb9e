from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if v == "GENERATE_MUSIC" else constant(v, "type", "GENERATE_MUSIC")
            v = d["prompt"]
            self.prompt = v if type(v) is str else text(v, "prompt")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
