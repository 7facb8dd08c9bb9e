from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class VideoToVideoRequest(Model):
    """A video, and what to make of it. Further fields, and which are required, are not documented.

    Attributes:
        prompt (str | None): What to make of the video.
        video_file_id (str | None): Id of the video. Either this or a URL is needed.
        video_url (str | None): Public URL of the video. Either this or a file is needed.
    """

    _fields = {
        "prompt": "prompt",
        "video_file_id": "videoFileId",
        "video_url": "videoUrl",
    }
    __slots__ = (*_fields,)
    _is_map = True

    prompt: str | None
    video_file_id: str | None
    video_url: str | None

    def __init__(
        self,
        *,
        prompt: str | None = None,
        video_file_id: str | None = None,
        video_url: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "video_file_id": video_file_id,
                "video_url": video_url,
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
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("videoFileId")
            self.video_file_id = v if v is None or type(v) is str else text(v, "videoFileId")
            v = d.get("videoUrl")
            self.video_url = v if v is None or type(v) is str else text(v, "videoUrl")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
