from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, member, text
from .._model import Model

if TYPE_CHECKING:
    from .model_quality import ModelQuality


class RegenerateImagesAction(Model):
    """Generates images anew in another style.

    Attributes:
        type (Literal['REGENERATE_IMAGES']): Kind of edit.
        style_prompt (str): The style.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
    """

    _fields = {
        "type": "type",
        "style_prompt": "stylePrompt",
        "quality": "quality",
    }
    __slots__ = (*_fields,)

    type: Literal["REGENERATE_IMAGES"]
    style_prompt: str
    quality: ModelQuality | None

    def __init__(
        self,
        *,
        type: Literal["REGENERATE_IMAGES"],
        style_prompt: str,
        quality: ModelQuality | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "style_prompt": style_prompt,
                "quality": quality,
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
            self.type = v if v == "REGENERATE_IMAGES" else constant(v, "type", "REGENERATE_IMAGES")
            v = d["stylePrompt"]
            self.style_prompt = v if type(v) is str else text(v, "stylePrompt")
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
