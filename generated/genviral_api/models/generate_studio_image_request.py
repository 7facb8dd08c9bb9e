from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class GenerateStudioImageRequest(Model):
    """An image to generate.

    Attributes:
        model_id (str): The model, such as `google/nano-banana-2`.
        prompt (str): What is in it.
        image_urls (list[str] | None): Images to start from. Some models need them.
        params (StudioImageParams | None): Parameters of an image. Which ones a model takes is in its description.
        raw_params (StudioRawParams | None): Parameters that are passed to the model as they are.
    """

    _fields = {
        "model_id": "model_id",
        "prompt": "prompt",
        "image_urls": "image_urls",
        "params": "params",
        "raw_params": "raw_params",
    }
    __slots__ = (*_fields,)
    _nested = {
        "params": True,
        "raw_params": True,
    }

    model_id: str
    prompt: str
    image_urls: list[str] | None
    params: StudioImageParams | None
    raw_params: StudioRawParams | None

    def __init__(
        self,
        *,
        model_id: str,
        prompt: str,
        image_urls: list[str] | None = None,
        params: StudioImageParams | None = None,
        raw_params: StudioRawParams | None = None,
    ) -> None:
        self._make(
            {
                "model_id": model_id,
                "prompt": prompt,
                "image_urls": image_urls,
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
            v = d["prompt"]
            self.prompt = v if type(v) is str else text(v, "prompt")
            v = d.get("image_urls")
            self.image_urls = (
                None
                if v is None
                else [i if type(i) is str else text(i, "image_urls") for i in v]
                if type(v) is list
                else array(v, "image_urls")
            )
            v = d.get("params")
            self.params = None if v is None else StudioImageParams._read(v)
            v = d.get("raw_params")
            self.raw_params = None if v is None else StudioRawParams._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .studio_image_params import StudioImageParams  # noqa: E402
from .studio_raw_params import StudioRawParams  # noqa: E402
