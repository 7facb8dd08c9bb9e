from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .studio_video_status import StudioVideoStatus


class StudioVideo(Model):
    """A video that is generated, or was.

    Attributes:
        status (str | StudioVideoStatus): State of the video.
        video_id (None | str): Unique id of the video.
        prediction_id (None | str): Id at the one who runs the model.
        provider (None | str): Who runs the model.
        model_id (None | str): The model.
        output_url (None | str): Where the video is, null until it succeeded.
        credits_used (float | None): What it cost.
        error (None | str): What went wrong.
    """

    _fields = {
        "status": "status",
        "video_id": "video_id",
        "prediction_id": "prediction_id",
        "provider": "provider",
        "model_id": "model_id",
        "output_url": "output_url",
        "credits_used": "credits_used",
        "error": "error",
    }
    __slots__ = (*_fields,)

    status: str | StudioVideoStatus
    video_id: None | str
    prediction_id: None | str
    provider: None | str
    model_id: None | str
    output_url: None | str
    credits_used: float | None
    error: None | str

    def __init__(
        self,
        *,
        status: str | StudioVideoStatus,
        video_id: None | str | Null = None,
        prediction_id: None | str | Null = None,
        provider: None | str | Null = None,
        model_id: None | str | Null = None,
        output_url: None | str | Null = None,
        credits_used: float | None | Null = None,
        error: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "video_id": video_id,
                "prediction_id": prediction_id,
                "provider": provider,
                "model_id": model_id,
                "output_url": output_url,
                "credits_used": credits_used,
                "error": error,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("video_id")
            self.video_id = v if v is None or type(v) is str else text(v, "video_id")
            v = d.get("prediction_id")
            self.prediction_id = v if v is None or type(v) is str else text(v, "prediction_id")
            v = d.get("provider")
            self.provider = v if v is None or type(v) is str else text(v, "provider")
            v = d.get("model_id")
            self.model_id = v if v is None or type(v) is str else text(v, "model_id")
            v = d.get("output_url")
            self.output_url = v if v is None or type(v) is str else text(v, "output_url")
            v = d.get("credits_used")
            self.credits_used = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "credits_used")
            )
            v = d.get("error")
            self.error = v if v is None or type(v) is str else text(v, "error")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
