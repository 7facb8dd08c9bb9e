from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("shorts")
        self.shorts = None if v is None else [Short.from_dict(i) for i in v] if type(v) is list else array(v, "shorts")
        v = d.get("transcription")
        self.transcription = None if v is None else ShortsDataTranscription.from_dict(v)


from .short import Short  # noqa: E402
from .shorts_data_transcription import ShortsDataTranscription  # noqa: E402
