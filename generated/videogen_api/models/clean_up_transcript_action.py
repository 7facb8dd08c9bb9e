from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, array, boolean, constant, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class CleanUpTranscriptAction(Model):
    """Cuts filler words and pauses.

    Attributes:
        type (Literal['CLEAN_UP_TRANSCRIPT']): Kind of edit.
        remove_fillers (bool | None): Cut filler words. The server's default is true.
        remove_pauses (bool | None): Cut pauses. The server's default is true.
        filler_words (list[str] | None): What counts as a filler word.
        min_pause_seconds (float | None): Shortest pause to cut, in seconds.
    """

    _fields = {
        "type": "type",
        "remove_fillers": "removeFillers",
        "remove_pauses": "removePauses",
        "filler_words": "fillerWords",
        "min_pause_seconds": "minPauseSeconds",
    }
    __slots__ = (*_fields,)

    type: Literal["CLEAN_UP_TRANSCRIPT"]
    remove_fillers: bool | None
    remove_pauses: bool | None
    filler_words: list[str] | None
    min_pause_seconds: float | None

    def __init__(
        self,
        *,
        type: Literal["CLEAN_UP_TRANSCRIPT"],
        remove_fillers: bool | None | Null = None,
        remove_pauses: bool | None | Null = None,
        filler_words: list[str] | None | Null = None,
        min_pause_seconds: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "remove_fillers": remove_fillers,
                "remove_pauses": remove_pauses,
                "filler_words": filler_words,
                "min_pause_seconds": min_pause_seconds,
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
            self.type = v if v == "CLEAN_UP_TRANSCRIPT" else constant(v, "type", "CLEAN_UP_TRANSCRIPT")
            v = d.get("removeFillers")
            self.remove_fillers = v if v is None or type(v) is bool else boolean(v, "removeFillers")
            v = d.get("removePauses")
            self.remove_pauses = v if v is None or type(v) is bool else boolean(v, "removePauses")
            v = d.get("fillerWords")
            self.filler_words = (
                None
                if v is None
                else [i if type(i) is str else text(i, "fillerWords") for i in v]
                if type(v) is list
                else array(v, "fillerWords")
            )
            v = d.get("minPauseSeconds")
            self.min_pause_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "minPauseSeconds")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
