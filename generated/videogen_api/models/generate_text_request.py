from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, member, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .model_quality import ModelQuality


class GenerateTextRequest(Model):
    """A text to write.

    Attributes:
        prompt (str): What to write.
        system (None | str): How to write in general.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
        temperature (float | None): How free the model is in its choice of words.
        max_output_tokens (int | None): Greatest length of the text, in tokens. The server's default is 512.
    """

    _fields = {
        "prompt": "prompt",
        "system": "system",
        "quality": "quality",
        "temperature": "temperature",
        "max_output_tokens": "maxOutputTokens",
    }
    __slots__ = (*_fields,)

    prompt: str
    system: None | str
    quality: ModelQuality | None
    temperature: float | None
    max_output_tokens: int | None

    def __init__(
        self,
        *,
        prompt: str,
        system: None | str | Null = None,
        quality: ModelQuality | None = None,
        temperature: float | None = None,
        max_output_tokens: int | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "system": system,
                "quality": quality,
                "temperature": temperature,
                "max_output_tokens": max_output_tokens,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["prompt"]
            self.prompt = v if type(v) is str else text(v, "prompt")
            v = d.get("system")
            self.system = v if v is None or type(v) is str else text(v, "system")
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("temperature")
            self.temperature = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "temperature")
            )
            v = d.get("maxOutputTokens")
            self.max_output_tokens = v if v is None or type(v) is int else integer(v, "maxOutputTokens")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
