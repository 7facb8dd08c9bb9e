from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class ActorConfig(Model):
    """What an actor can do.

    Attributes:
        has_voice (bool): Whether it has a voice of its own.
        has_avatar_presenter (bool): Whether it can present on screen.
        voice_display_name (None | str): Name of its voice.
    """

    _fields = {
        "has_voice": "hasVoice",
        "has_avatar_presenter": "hasAvatarPresenter",
        "voice_display_name": "voiceDisplayName",
    }
    __slots__ = (*_fields,)

    has_voice: bool
    has_avatar_presenter: bool
    voice_display_name: None | str

    def __init__(
        self,
        *,
        has_voice: bool,
        has_avatar_presenter: bool,
        voice_display_name: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "has_voice": has_voice,
                "has_avatar_presenter": has_avatar_presenter,
                "voice_display_name": voice_display_name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["hasVoice"]
            self.has_voice = v if type(v) is bool else boolean(v, "hasVoice")
            v = d["hasAvatarPresenter"]
            self.has_avatar_presenter = v if type(v) is bool else boolean(v, "hasAvatarPresenter")
            v = d.get("voiceDisplayName")
            self.voice_display_name = v if v is None or type(v) is str else text(v, "voiceDisplayName")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
