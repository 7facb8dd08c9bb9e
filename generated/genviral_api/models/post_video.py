from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PostVideo(Model):
    """A video to post, MP4, MOV, M4V or AVI, under 100 MB. Hosted accounts take 15 to 60 seconds; X without premium needs
    the duration and takes 140 seconds.

    Attributes:
        type (Literal['video']): Always `video`.
        url (str): Where the video is.
        duration_sec (float | None): Duration in seconds.
        bytes (int | None): Size in bytes.
        width (int | None): Width in pixels.
        height (int | None): Height in pixels.
        mime_type (str | None): MIME type, such as `video/mp4`.
        metadata (MediaMetadata | None): What is known of a video, so that it can be checked against the limits of
            platforms.
    """

    _fields = {
        "type": "type",
        "url": "url",
        "duration_sec": "duration_sec",
        "bytes": "bytes",
        "width": "width",
        "height": "height",
        "mime_type": "mime_type",
        "metadata": "metadata",
    }
    __slots__ = (*_fields,)
    _nested = {
        "metadata": True,
    }

    type: Literal["video"]
    url: str
    duration_sec: float | None
    bytes: int | None
    width: int | None
    height: int | None
    mime_type: str | None
    metadata: MediaMetadata | None

    def __init__(
        self,
        *,
        type: Literal["video"],
        url: str,
        duration_sec: float | None = None,
        bytes: int | None = None,
        width: int | None = None,
        height: int | None = None,
        mime_type: str | None = None,
        metadata: MediaMetadata | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "url": url,
                "duration_sec": duration_sec,
                "bytes": bytes,
                "width": width,
                "height": height,
                "mime_type": mime_type,
                "metadata": metadata,
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
            self.type = v if v == "video" else constant(v, "type", "video")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d.get("duration_sec")
            self.duration_sec = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "duration_sec")
            )
            v = d.get("bytes")
            self.bytes = v if v is None or type(v) is int else integer(v, "bytes")
            v = d.get("width")
            self.width = v if v is None or type(v) is int else integer(v, "width")
            v = d.get("height")
            self.height = v if v is None or type(v) is int else integer(v, "height")
            v = d.get("mime_type")
            self.mime_type = v if v is None or type(v) is str else text(v, "mime_type")
            v = d.get("metadata")
            self.metadata = None if v is None else MediaMetadata._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .media_metadata import MediaMetadata  # noqa: E402
