from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TrendSoundChoice(Model):
    """A sound to use.

    Attributes:
        sound_id (None | str): Id of the sound.
        sound_name (None | str): Name of the sound.
    """

    _fields = {
        "sound_id": "sound_id",
        "sound_name": "sound_name",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "sound_id",
        }
    )

    sound_id: None | str
    sound_name: None | str

    def __init__(
        self,
        *,
        sound_id: None | str,
        sound_name: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "sound_id": sound_id,
                "sound_name": sound_name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["sound_id"]
            self.sound_id = v if v is None or type(v) is str else text(v, "sound_id")
            v = d.get("sound_name")
            self.sound_name = v if v is None or type(v) is str else text(v, "sound_name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
