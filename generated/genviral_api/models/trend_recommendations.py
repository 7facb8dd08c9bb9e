from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TrendRecommendations(Model):
    """What to do with it.

    Attributes:
        hook_angles (list[str] | None): How to begin.
        hashtags (list[str] | None): Hashtags to use, with their `#`.
        sounds (list[TrendSoundChoice] | None): Sounds to use.
    """

    _fields = {
        "hook_angles": "hook_angles",
        "hashtags": "hashtags",
        "sounds": "sounds",
    }
    __slots__ = (*_fields,)
    _nested = {
        "sounds": True,
    }

    hook_angles: list[str] | None
    hashtags: list[str] | None
    sounds: list[TrendSoundChoice] | None

    def __init__(
        self,
        *,
        hook_angles: list[str] | None = None,
        hashtags: list[str] | None = None,
        sounds: list[TrendSoundChoice] | None = None,
    ) -> None:
        self._make(
            {
                "hook_angles": hook_angles,
                "hashtags": hashtags,
                "sounds": sounds,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("hook_angles")
            self.hook_angles = (
                None
                if v is None
                else [i if type(i) is str else text(i, "hook_angles") for i in v]
                if type(v) is list
                else array(v, "hook_angles")
            )
            v = d.get("hashtags")
            self.hashtags = (
                None
                if v is None
                else [i if type(i) is str else text(i, "hashtags") for i in v]
                if type(v) is list
                else array(v, "hashtags")
            )
            v = d.get("sounds")
            self.sounds = (
                None if v is None else [TrendSoundChoice._read(i) for i in v] if type(v) is list else array(v, "sounds")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .trend_sound_choice import TrendSoundChoice  # noqa: E402
