from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateJobRequest(Model):
    """The video, and the shorts to make of it.

    Attributes:
        function_name (str): Function to run. Only `VideoShorts` is documented.
        youtube_video_id (str): Id or URL of a video on YouTube.
        options (JobOptions | None): Options of the job.
        webhook (str | None): URL that gets a POST when the job has completed. It is not signed: make the URL one that
            cannot be guessed.
    """

    _fields = {
        "function_name": "functionName",
        "youtube_video_id": "youtubeVideoId",
        "options": "options",
        "webhook": "webhook",
    }
    __slots__ = (*_fields,)
    _nested = {
        "options": True,
    }
    _is_map = True

    function_name: str
    youtube_video_id: str
    options: JobOptions | None
    webhook: str | None

    def __init__(
        self,
        *,
        function_name: str,
        youtube_video_id: str,
        options: JobOptions | None = None,
        webhook: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "function_name": function_name,
                "youtube_video_id": youtube_video_id,
                "options": options,
                "webhook": webhook,
            },
            additional_properties,
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["functionName"]
            self.function_name = v if type(v) is str else text(v, "functionName")
            v = d["youtubeVideoId"]
            self.youtube_video_id = v if type(v) is str else text(v, "youtubeVideoId")
            v = d.get("options")
            self.options = None if v is None else JobOptions._read(v)
            v = d.get("webhook")
            self.webhook = v if v is None or type(v) is str else text(v, "webhook")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .job_options import JobOptions  # noqa: E402
