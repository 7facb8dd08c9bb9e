from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class GenerateStudioVideoRequest(Model):
    """A video to generate.

    Attributes:
        model_id (str): The model, such as `openai/sora-2`.
        prompt (str | None): What happens in it.
        negative_prompt (str | None): What shall not be in it.
        speech_text (str | None): What is said. Models of talking heads only.
        voice_id (str | None): Voice, such as `george`, `sarah` or `aria`. Models of talking heads only.
        audio_url (str | None): Sound to move the lips to. Models of talking heads only.
        image_url (str | None): Image to start from.
        video_url (str | None): Video to start from.
        reference_image_urls (list[str] | None): Images of what is in it, such as those of an influencer.
        params (StudioVideoParams | None): Parameters of a video. Which ones a model takes is in its description.
        raw_params (StudioRawParams | None): Parameters that are passed to the model as they are.
    """

    _fields = {
        "model_id": "model_id",
        "prompt": "prompt",
        "negative_prompt": "negative_prompt",
        "speech_text": "speech_text",
        "voice_id": "voice_id",
        "audio_url": "audio_url",
        "image_url": "image_url",
        "video_url": "video_url",
        "reference_image_urls": "reference_image_urls",
        "params": "params",
        "raw_params": "raw_params",
    }
    __slots__ = (*_fields,)
    _nested = {
        "params": True,
        "raw_params": True,
    }

    model_id: str
    prompt: str | None
    negative_prompt: str | None
    speech_text: str | None
    voice_id: str | None
    audio_url: str | None
    image_url: str | None
    video_url: str | None
    reference_image_urls: list[str] | None
    params: StudioVideoParams | None
    raw_params: StudioRawParams | None

    def __init__(
        self,
        *,
        model_id: str,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        speech_text: str | None = None,
        voice_id: str | None = None,
        audio_url: str | None = None,
        image_url: str | None = None,
        video_url: str | None = None,
        reference_image_urls: list[str] | None = None,
        params: StudioVideoParams | None = None,
        raw_params: StudioRawParams | None = None,
    ) -> None:
        self._make(
            {
                "model_id": model_id,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "speech_text": speech_text,
                "voice_id": voice_id,
                "audio_url": audio_url,
                "image_url": image_url,
                "video_url": video_url,
                "reference_image_urls": reference_image_urls,
                "params": params,
                "raw_params": raw_params,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["model_id"]
            self.model_id = v if type(v) is str else text(v, "model_id")
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("negative_prompt")
            self.negative_prompt = v if v is None or type(v) is str else text(v, "negative_prompt")
            v = d.get("speech_text")
            self.speech_text = v if v is None or type(v) is str else text(v, "speech_text")
            v = d.get("voice_id")
            self.voice_id = v if v is None or type(v) is str else text(v, "voice_id")
            v = d.get("audio_url")
            self.audio_url = v if v is None or type(v) is str else text(v, "audio_url")
            v = d.get("image_url")
            self.image_url = v if v is None or type(v) is str else text(v, "image_url")
            v = d.get("video_url")
            self.video_url = v if v is None or type(v) is str else text(v, "video_url")
            v = d.get("reference_image_urls")
            self.reference_image_urls = (
                None
                if v is None
                else [i if type(i) is str else text(i, "reference_image_urls") for i in v]
                if type(v) is list
                else array(v, "reference_image_urls")
            )
            v = d.get("params")
            self.params = None if v is None else StudioVideoParams._read(v)
            v = d.get("raw_params")
            self.raw_params = None if v is None else StudioRawParams._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .studio_raw_params import StudioRawParams  # noqa: E402
from .studio_video_params import StudioVideoParams  # noqa: E402
