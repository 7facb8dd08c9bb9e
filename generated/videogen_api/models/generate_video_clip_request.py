from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .model_quality import ModelQuality
    from .watermark_mode import WatermarkMode


class GenerateVideoClipRequest(Model):
    """A clip to make. At least one of prompt, first frame, images, videos, audio and dialogue is needed.

    Attributes:
        prompt (str | None): What happens.
        start_frame_file_id (str | None): Id of the image to begin with.
        image_file_ids (list[str] | None): Ids of images to follow, at most 4.
        video_file_ids (list[str] | None): Ids of videos to follow, at most 4.
        audio_file_ids (list[str] | None): Ids of audio files to follow, at most 4.
        spoken_dialogue (str | None): What is said.
        voice_description (str | None): What the voice sounds like.
        generate_audio (bool | None): Make sound, too. The server's default is false.
        suppress_background_music (bool | None): Make no music. The server's default is false.
        duration_seconds (int | None): Length in seconds. Null or left out, the model decides.
        aspect_ratio (AspectRatio | None): Shape of a picture, as a ratio and not in pixels.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
        content_policy_config (ContentPolicyConfig | None): What to do about prompts that the content policy refuses.
        watermark_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "prompt": "prompt",
        "start_frame_file_id": "startFrameFileId",
        "image_file_ids": "imageFileIds",
        "video_file_ids": "videoFileIds",
        "audio_file_ids": "audioFileIds",
        "spoken_dialogue": "spokenDialogue",
        "voice_description": "voiceDescription",
        "generate_audio": "generateAudio",
        "suppress_background_music": "suppressBackgroundMusic",
        "duration_seconds": "durationSeconds",
        "aspect_ratio": "aspectRatio",
        "quality": "quality",
        "content_policy_config": "contentPolicyConfig",
        "watermark_mode": "watermarkMode",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": True,
        "contentPolicyConfig": True,
    }

    prompt: str | None
    start_frame_file_id: str | None
    image_file_ids: list[str] | None
    video_file_ids: list[str] | None
    audio_file_ids: list[str] | None
    spoken_dialogue: str | None
    voice_description: str | None
    generate_audio: bool | None
    suppress_background_music: bool | None
    duration_seconds: int | None
    aspect_ratio: AspectRatio | None
    quality: ModelQuality | None
    content_policy_config: ContentPolicyConfig | None
    watermark_mode: WatermarkMode | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        prompt: str | None = None,
        start_frame_file_id: str | None = None,
        image_file_ids: list[str] | None = None,
        video_file_ids: list[str] | None = None,
        audio_file_ids: list[str] | None = None,
        spoken_dialogue: str | None = None,
        voice_description: str | None = None,
        generate_audio: bool | None = None,
        suppress_background_music: bool | None = None,
        duration_seconds: int | None | Null = None,
        aspect_ratio: AspectRatio | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "start_frame_file_id": start_frame_file_id,
                "image_file_ids": image_file_ids,
                "video_file_ids": video_file_ids,
                "audio_file_ids": audio_file_ids,
                "spoken_dialogue": spoken_dialogue,
                "voice_description": voice_description,
                "generate_audio": generate_audio,
                "suppress_background_music": suppress_background_music,
                "duration_seconds": duration_seconds,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "content_policy_config": content_policy_config,
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
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("startFrameFileId")
            self.start_frame_file_id = v if v is None or type(v) is str else text(v, "startFrameFileId")
            v = d.get("imageFileIds")
            self.image_file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "imageFileIds") for i in v]
                if type(v) is list
                else array(v, "imageFileIds")
            )
            v = d.get("videoFileIds")
            self.video_file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "videoFileIds") for i in v]
                if type(v) is list
                else array(v, "videoFileIds")
            )
            v = d.get("audioFileIds")
            self.audio_file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "audioFileIds") for i in v]
                if type(v) is list
                else array(v, "audioFileIds")
            )
            v = d.get("spokenDialogue")
            self.spoken_dialogue = v if v is None or type(v) is str else text(v, "spokenDialogue")
            v = d.get("voiceDescription")
            self.voice_description = v if v is None or type(v) is str else text(v, "voiceDescription")
            v = d.get("generateAudio")
            self.generate_audio = v if v is None or type(v) is bool else boolean(v, "generateAudio")
            v = d.get("suppressBackgroundMusic")
            self.suppress_background_music = (
                v if v is None or type(v) is bool else boolean(v, "suppressBackgroundMusic")
            )
            v = d.get("durationSeconds")
            self.duration_seconds = v if v is None or type(v) is int else integer(v, "durationSeconds")
            v = d.get("aspectRatio")
            self.aspect_ratio = None if v is None else AspectRatio._read(v)
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("contentPolicyConfig")
            self.content_policy_config = None if v is None else ContentPolicyConfig._read(v)
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


from .aspect_ratio import AspectRatio  # noqa: E402
from .content_policy_config import ContentPolicyConfig  # noqa: E402
