from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class MediaMetadata(Model):
    """What is known of a video, so that it can be checked against the limits of platforms.

    Attributes:
        duration_sec (float | None): Duration in seconds.
        bytes (int | None): Size in bytes.
        width (int | None): Width in pixels.
        height (int | None): Height in pixels.
        mime_type (str | None): MIME type, such as `video/mp4`.
    """

    _fields = {
        "duration_sec": "duration_sec",
        "bytes": "bytes",
        "width": "width",
        "height": "height",
        "mime_type": "mime_type",
    }
    __slots__ = (*_fields,)

    duration_sec: float | None
    bytes: int | None
    width: int | None
    height: int | None
    mime_type: str | None

    def __init__(
        self,
        *,
        duration_sec: float | None = None,
        bytes: int | None = None,
        width: int | None = None,
        height: int | None = None,
        mime_type: str | None = None,
    ) -> None:
        self._make(
            {
                "duration_sec": duration_sec,
                "bytes": bytes,
                "width": width,
                "height": height,
                "mime_type": mime_type,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
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
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
