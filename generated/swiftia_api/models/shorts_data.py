from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class ShortsData(Model):
    """What a completed job made.

    Attributes:
        shorts (list[Short] | None): The shorts.
        transcription (ShortsDataTranscription | None): The transcript, in older responses; its form is not documented.
    """

    _fields = {
        "shorts": "shorts",
        "transcription": "transcription",
    }
    __slots__ = (*_fields,)
    _nested = {
        "shorts": True,
        "transcription": True,
    }

    shorts: list[Short] | None
    transcription: ShortsDataTranscription | None

    def __init__(
        self,
        *,
        shorts: list[Short] | None = None,
        transcription: ShortsDataTranscription | None = None,
    ) -> None:
        self._make(
            {
                "shorts": shorts,
                "transcription": transcription,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("shorts")
            self.shorts = None if v is None else [Short._read(i) for i in v] if type(v) is list else array(v, "shorts")
            v = d.get("transcription")
            self.transcription = None if v is None else ShortsDataTranscription._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .short import Short  # noqa: E402
from .shorts_data_transcription import ShortsDataTranscription  # noqa: E402
