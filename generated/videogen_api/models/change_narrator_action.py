from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, member, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .model_quality import ModelQuality


class ChangeNarratorAction(Model):
    """Speaks the text with another voice.

    Attributes:
        type (Literal['CHANGE_NARRATOR']): Kind of edit.
        voice_id (str): Id or display name of the voice.
        actor_entity_id (None | str): Id of the actor who presents.
        avatar_quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every
            operation takes every quality.
        voice_speed (float | None): Speed, 1 being normal.
    """

    _fields = {
        "type": "type",
        "voice_id": "voiceId",
        "actor_entity_id": "actorEntityId",
        "avatar_quality": "avatarQuality",
        "voice_speed": "voiceSpeed",
    }
    __slots__ = (*_fields,)

    type: Literal["CHANGE_NARRATOR"]
    voice_id: str
    actor_entity_id: None | str
    avatar_quality: ModelQuality | None
    voice_speed: float | None

    def __init__(
        self,
        *,
        type: Literal["CHANGE_NARRATOR"],
        voice_id: str,
        actor_entity_id: None | str | Null = None,
        avatar_quality: ModelQuality | None = None,
        voice_speed: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "voice_id": voice_id,
                "actor_entity_id": actor_entity_id,
                "avatar_quality": avatar_quality,
                "voice_speed": voice_speed,
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
            self.type = v if v == "CHANGE_NARRATOR" else constant(v, "type", "CHANGE_NARRATOR")
            v = d["voiceId"]
            self.voice_id = v if type(v) is str else text(v, "voiceId")
            v = d.get("actorEntityId")
            self.actor_entity_id = v if v is None or type(v) is str else text(v, "actorEntityId")
            v = d.get("avatarQuality")
            self.avatar_quality = None if v is None else member(v, "avatarQuality")
            v = d.get("voiceSpeed")
            self.voice_speed = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "voiceSpeed")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
