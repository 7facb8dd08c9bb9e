from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TextToSpeechRequest(Model):
    """A text to speak.

    Attributes:
        tts_text (str): What to speak.
        voice_id (str): Id or display name of the voice, which must have `supportsDirectToolExecution`.
        speech_language_code (None | str): Language as an ISO 639-1 code.
        pronunciation_replacements (list[PronunciationReplacement] | None): What to speak otherwise than it is written.
        auto_expand_pronunciation_replacements (bool | None): Replace other forms of these words, too. The server's
            default is false.
        voice_speed (float | None): Speed of the voice, 1 being normal.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "tts_text": "ttsText",
        "voice_id": "voiceId",
        "speech_language_code": "speechLanguageCode",
        "pronunciation_replacements": "pronunciationReplacements",
        "auto_expand_pronunciation_replacements": "autoExpandPronunciationReplacements",
        "voice_speed": "voiceSpeed",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)
    _nested = {
        "pronunciationReplacements": True,
    }

    tts_text: str
    voice_id: str
    speech_language_code: None | str
    pronunciation_replacements: list[PronunciationReplacement] | None
    auto_expand_pronunciation_replacements: bool | None
    voice_speed: float | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        tts_text: str,
        voice_id: str,
        speech_language_code: None | str | Null = None,
        pronunciation_replacements: list[PronunciationReplacement] | None = None,
        auto_expand_pronunciation_replacements: bool | None = None,
        voice_speed: float | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "tts_text": tts_text,
                "voice_id": voice_id,
                "speech_language_code": speech_language_code,
                "pronunciation_replacements": pronunciation_replacements,
                "auto_expand_pronunciation_replacements": auto_expand_pronunciation_replacements,
                "voice_speed": voice_speed,
                "num_results": num_results,
                "is_output_temporary": is_output_temporary,
                "hide_from_ui": hide_from_ui,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["ttsText"]
            self.tts_text = v if type(v) is str else text(v, "ttsText")
            v = d["voiceId"]
            self.voice_id = v if type(v) is str else text(v, "voiceId")
            v = d.get("speechLanguageCode")
            self.speech_language_code = v if v is None or type(v) is str else text(v, "speechLanguageCode")
            v = d.get("pronunciationReplacements")
            self.pronunciation_replacements = (
                None
                if v is None
                else [PronunciationReplacement._read(i) for i in v]
                if type(v) is list
                else array(v, "pronunciationReplacements")
            )
            v = d.get("autoExpandPronunciationReplacements")
            self.auto_expand_pronunciation_replacements = (
                v if v is None or type(v) is bool else boolean(v, "autoExpandPronunciationReplacements")
            )
            v = d.get("voiceSpeed")
            self.voice_speed = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "voiceSpeed")
            )
            v = d.get("numResults")
            self.num_results = v if v is None or type(v) is int else integer(v, "numResults")
            v = d.get("isOutputTemporary")
            self.is_output_temporary = v if v is None or type(v) is bool else boolean(v, "isOutputTemporary")
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .pronunciation_replacement import PronunciationReplacement  # noqa: E402
