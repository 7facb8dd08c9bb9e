from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, boolean, constant, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TranslateProjectAction(Model):
    """Translates the project. Needs a Pro plan.

    Attributes:
        type (Literal['TRANSLATE_PROJECT']): Kind of edit.
        language_code (str): Language to translate into, one of those that the list of languages has.
        change_voice (bool | None): Take a voice of that language. The server's default is true.
        translate_image_text (bool | None): Translate text in images, too. The server's default is false.
    """

    _fields = {
        "type": "type",
        "language_code": "languageCode",
        "change_voice": "changeVoice",
        "translate_image_text": "translateImageText",
    }
    __slots__ = (*_fields,)

    type: Literal["TRANSLATE_PROJECT"]
    language_code: str
    change_voice: bool | None
    translate_image_text: bool | None

    def __init__(
        self,
        *,
        type: Literal["TRANSLATE_PROJECT"],
        language_code: str,
        change_voice: bool | None | Null = None,
        translate_image_text: bool | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "language_code": language_code,
                "change_voice": change_voice,
                "translate_image_text": translate_image_text,
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
            self.type = v if v == "TRANSLATE_PROJECT" else constant(v, "type", "TRANSLATE_PROJECT")
            v = d["languageCode"]
            self.language_code = v if type(v) is str else text(v, "languageCode")
            v = d.get("changeVoice")
            self.change_voice = v if v is None or type(v) is bool else boolean(v, "changeVoice")
            v = d.get("translateImageText")
            self.translate_image_text = v if v is None or type(v) is bool else boolean(v, "translateImageText")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
