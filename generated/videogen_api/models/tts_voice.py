from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .voice_gender import VoiceGender


class TtsVoice(Model):
    """A voice.

    Attributes:
        voice_id (str): Opaque id.
        language_code (str): Its language, such as en-US.
        display_name (str): Name to show to people. Requests take it in place of the id.
        display_gender (str | VoiceGender): How it sounds. Other values may appear.
        supports_direct_tool_execution (bool): Whether text to speech takes it. Workflows take any voice.
        supports_all_languages (bool): Whether it speaks other languages, too.
        is_deprecated (bool): Whether it is being withdrawn.
        accent (None | str): Its accent.
        description (None | str): What it sounds like.
    """

    _fields = {
        "voice_id": "voiceId",
        "language_code": "languageCode",
        "display_name": "displayName",
        "display_gender": "displayGender",
        "supports_direct_tool_execution": "supportsDirectToolExecution",
        "supports_all_languages": "supportsAllLanguages",
        "is_deprecated": "isDeprecated",
        "accent": "accent",
        "description": "description",
    }
    __slots__ = (*_fields,)
    _key = "voice_id"

    voice_id: str
    language_code: str
    display_name: str
    display_gender: str | VoiceGender
    supports_direct_tool_execution: bool
    supports_all_languages: bool
    is_deprecated: bool
    accent: None | str
    description: None | str

    def __init__(
        self,
        *,
        voice_id: str,
        language_code: str,
        display_name: str,
        display_gender: str | VoiceGender,
        supports_direct_tool_execution: bool,
        supports_all_languages: bool,
        is_deprecated: bool,
        accent: None | str | Null = None,
        description: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "voice_id": voice_id,
                "language_code": language_code,
                "display_name": display_name,
                "display_gender": display_gender,
                "supports_direct_tool_execution": supports_direct_tool_execution,
                "supports_all_languages": supports_all_languages,
                "is_deprecated": is_deprecated,
                "accent": accent,
                "description": description,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["voiceId"]
            self.voice_id = v if type(v) is str else text(v, "voiceId")
            v = d["languageCode"]
            self.language_code = v if type(v) is str else text(v, "languageCode")
            v = d["displayName"]
            self.display_name = v if type(v) is str else text(v, "displayName")
            v = d["displayGender"]
            self.display_gender = v if type(v) is str else text(v, "displayGender")
            v = d["supportsDirectToolExecution"]
            self.supports_direct_tool_execution = v if type(v) is bool else boolean(v, "supportsDirectToolExecution")
            v = d["supportsAllLanguages"]
            self.supports_all_languages = v if type(v) is bool else boolean(v, "supportsAllLanguages")
            v = d["isDeprecated"]
            self.is_deprecated = v if type(v) is bool else boolean(v, "isDeprecated")
            v = d.get("accent")
            self.accent = v if v is None or type(v) is str else text(v, "accent")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
