from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, boolean, constant, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .model_quality import ModelQuality


class ConvertImagesToVideosAction(Model):
    """Turns images into clips.

    Attributes:
        type (Literal['CONVERT_IMAGES_TO_VIDEOS']): Kind of edit.
        motion_prompt (None | str): How things move.
        mute_output_videos (bool | None): Make clips without sound. The server's default is true.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
    """

    _fields = {
        "type": "type",
        "motion_prompt": "motionPrompt",
        "mute_output_videos": "muteOutputVideos",
        "quality": "quality",
    }
    __slots__ = (*_fields,)

    type: Literal["CONVERT_IMAGES_TO_VIDEOS"]
    motion_prompt: None | str
    mute_output_videos: bool | None
    quality: ModelQuality | None

    def __init__(
        self,
        *,
        type: Literal["CONVERT_IMAGES_TO_VIDEOS"],
        motion_prompt: None | str | Null = None,
        mute_output_videos: bool | None | Null = None,
        quality: ModelQuality | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "motion_prompt": motion_prompt,
                "mute_output_videos": mute_output_videos,
                "quality": quality,
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
            self.type = v if v == "CONVERT_IMAGES_TO_VIDEOS" else constant(v, "type", "CONVERT_IMAGES_TO_VIDEOS")
            v = d.get("motionPrompt")
            self.motion_prompt = v if v is None or type(v) is str else text(v, "motionPrompt")
            v = d.get("muteOutputVideos")
            self.mute_output_videos = v if v is None or type(v) is bool else boolean(v, "muteOutputVideos")
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
