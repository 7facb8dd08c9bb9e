from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .model_quality import ModelQuality
    from .watermark_mode import WatermarkMode


class GenerateAvatarRequest(Model):
    """An actor, and what it says.

    Attributes:
        actor_entity_id (str): Id of the actor.
        audio_file_id (str): Id of the audio file that it speaks.
        avatar_quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every
            operation takes every quality.
        watermark_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "actor_entity_id": "actorEntityId",
        "audio_file_id": "audioFileId",
        "avatar_quality": "avatarQuality",
        "watermark_mode": "watermarkMode",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)

    actor_entity_id: str
    audio_file_id: str
    avatar_quality: ModelQuality | None
    watermark_mode: WatermarkMode | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        actor_entity_id: str,
        audio_file_id: str,
        avatar_quality: ModelQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "actor_entity_id": actor_entity_id,
                "audio_file_id": audio_file_id,
                "avatar_quality": avatar_quality,
                "watermark_mode": watermark_mode,
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
            v = d["actorEntityId"]
            self.actor_entity_id = v if type(v) is str else text(v, "actorEntityId")
            v = d["audioFileId"]
            self.audio_file_id = v if type(v) is str else text(v, "audioFileId")
            v = d.get("avatarQuality")
            self.avatar_quality = None if v is None else member(v, "avatarQuality")
            v = d.get("watermarkMode")
            self.watermark_mode = None if v is None else member(v, "watermarkMode")
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
