from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, member, number, text
from .._model import Model

if TYPE_CHECKING:
    from .file_upload_content_type import FileUploadContentType


class CreateFileUploadRequest(Model):
    """What will be uploaded.

    Attributes:
        content_type (FileUploadContentType): The MIME types that can be uploaded.
        filename (str | None): File name, for display only.
        duration_seconds (float | None): Duration of a video in seconds, kept so that posts can be checked against
            platform limits.
        size (int | None): Size in bytes.
        width (int | None): Width in pixels.
        height (int | None): Height in pixels.
        mime_type (str | None): MIME type, such as `video/mp4`.
        metadata (MediaMetadata | None): What is known of a video, so that it can be checked against the limits of
            platforms.
    """

    _fields = {
        "content_type": "contentType",
        "filename": "filename",
        "duration_seconds": "duration_seconds",
        "size": "size",
        "width": "width",
        "height": "height",
        "mime_type": "mime_type",
        "metadata": "metadata",
    }
    __slots__ = (*_fields,)
    _nested = {
        "metadata": True,
    }

    content_type: FileUploadContentType
    filename: str | None
    duration_seconds: float | None
    size: int | None
    width: int | None
    height: int | None
    mime_type: str | None
    metadata: MediaMetadata | None

    def __init__(
        self,
        *,
        content_type: FileUploadContentType,
        filename: str | None = None,
        duration_seconds: float | None = None,
        size: int | None = None,
        width: int | None = None,
        height: int | None = None,
        mime_type: str | None = None,
        metadata: MediaMetadata | None = None,
    ) -> None:
        self._make(
            {
                "content_type": content_type,
                "filename": filename,
                "duration_seconds": duration_seconds,
                "size": size,
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
            self.content_type = member(d["contentType"], "contentType")
            v = d.get("filename")
            self.filename = v if v is None or type(v) is str else text(v, "filename")
            v = d.get("duration_seconds")
            self.duration_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "duration_seconds")
            )
            v = d.get("size")
            self.size = v if v is None or type(v) is int else integer(v, "size")
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
