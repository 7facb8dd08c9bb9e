from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class Transcript(Model):
    """Spoken words with their times, sorted and without overlaps.

    Attributes:
        words (list[TranscriptWord]): The words in spoken order.
        language_code (None | str): Language as a BCP 47 tag.
    """

    _fields = {
        "words": "words",
        "language_code": "languageCode",
    }
    __slots__ = (*_fields,)
    _nested = {
        "words": False,
    }

    words: list[TranscriptWord]
    language_code: None | str

    def __init__(
        self,
        *,
        words: list[TranscriptWord],
        language_code: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "words": words,
                "language_code": language_code,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["words"]
            self.words = [TranscriptWord._read(i) for i in v] if type(v) is list else array(v, "words")
            v = d.get("languageCode")
            self.language_code = v if v is None or type(v) is str else text(v, "languageCode")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .transcript_word import TranscriptWord  # noqa: E402
