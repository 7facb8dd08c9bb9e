"""A file to download."""

from __future__ import annotations

from reelkit._record import record

from .progress import guess_type


@record
class Remote:
    """A key that tells the file from all others, its name, its URL, and what the provider says about its content.

    Attributes:
        size: Bytes, as the provider says.
        media_type: Its MIME type such as ``video/mp4``, or only its kind such as ``video``.
        renewable: Whether the provider gives another URL when this one has expired.
    """

    key: str
    name: str
    url: str
    size: int | None = None
    media_type: str | None = None
    renewable: bool = False

    @property
    def expected_type(self) -> str:
        """Its type in lower case, by its name where the provider says none; empty if unknown."""
        return (self.media_type or guess_type(self.name, b"") or "").lower()

    @property
    def is_media(self) -> bool:
        """Whether it is an image, audio or video."""
        return self.expected_type.partition("/")[0] in ("audio", "image", "video")
