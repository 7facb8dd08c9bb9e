from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class SetBackgroundMusicAction(Model):
    """Sets or removes the background music.

    Attributes:
        type (Literal['SET_BACKGROUND_MUSIC']): Kind of edit.
        file_id (None | str): Id of an audio file. Null removes the music; what happens when it is left out is not
            documented.
        volume (float | None): Loudness, 1 being full.
    """

    _fields = {
        "type": "type",
        "file_id": "fileId",
        "volume": "volume",
    }
    __slots__ = (*_fields,)

    type: Literal["SET_BACKGROUND_MUSIC"]
    file_id: None | str
    volume: float | None

    def __init__(
        self,
        *,
        type: Literal["SET_BACKGROUND_MUSIC"],
        file_id: None | str | Null = None,
        volume: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "file_id": file_id,
                "volume": volume,
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
            self.type = v if v == "SET_BACKGROUND_MUSIC" else constant(v, "type", "SET_BACKGROUND_MUSIC")
            v = d.get("fileId")
            self.file_id = v if v is None or type(v) is str else text(v, "fileId")
            v = d.get("volume")
            self.volume = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "volume")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
