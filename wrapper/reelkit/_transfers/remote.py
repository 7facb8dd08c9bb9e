"""A file to download."""

from __future__ import annotations

from reelkit._record import record


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
