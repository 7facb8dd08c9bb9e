"""Genviral's files as the simulator keeps them, and their JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

CDN = "https://cdn.vireel.io/partner-api/workspaces/workspace_123"
EXTENSIONS = {
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
}
STEP = 90 * 1_000_000
NAIVE_EPOCH = datetime(1970, 1, 1)

PARTNER = "partner"
"""The context of files that are listed when no context is asked for; the provider has no name for it."""

KINDS: tuple[tuple[str, str, int, str], ...] = (
    ("promo-video", "video/mp4", 15_728_640, PARTNER),
    ("slide", "image/jpeg", 524_288, PARTNER),
    ("product-shot", "image/png", 1_310_720, PARTNER),
    ("studio-portrait", "image/png", 2_097_152, "ai-studio"),
    ("teaser", "video/quicktime", 9_437_184, PARTNER),
    ("camera-roll", "image/jpeg", 3_145_728, "media-upload"),
    ("cover", "image/webp", 262_144, PARTNER),
    ("behind-the-scenes", "video/mp4", 31_457_280, PARTNER),
    ("studio-clip", "video/mp4", 6_291_456, "ai-studio"),
    ("banner", "image/jpeg", 786_432, PARTNER),
    ("testimonial", "video/mp4", 20_971_520, PARTNER),
    ("screen-recording", "video/mp4", 12_582_912, "media-upload"),
    ("carousel", "image/jpeg", 655_360, PARTNER),
    ("studio-background", "image/jpeg", 917_504, "ai-studio"),
    ("unboxing", "video/mp4", 25_165_824, PARTNER),
    ("logo", "image/png", 65_536, PARTNER),
)


@dataclass(frozen=True, slots=True)
class GenviralFile:
    """A file. ``created`` is in microseconds since the epoch."""

    id: str
    filename: str
    content_type: str
    size: int
    created: int
    context: str = PARTNER

    @property
    def url(self) -> str:
        """Where the file would be downloaded from."""
        return f"{CDN}/{self.id}.{extension(self.content_type)}"

    def as_listed(self) -> dict[str, Any]:
        """The file in a listing of files."""
        return {
            "id": self.id,
            "url": self.url,
            "contentType": self.content_type,
            "filename": self.filename,
            "size": self.size,
            "createdAt": timestamp(self.created),
        }

    def as_item(self, added: int) -> dict[str, Any]:
        """The file in a folder, where the same facts have other names."""
        return {
            **self.as_preview(),
            "filename": self.filename,
            "size": self.size,
            "created_at": timestamp(self.created),
            "added_at": timestamp(added),
        }

    def as_preview(self) -> dict[str, Any]:
        """The file among the previews of a folder."""
        return {"id": self.id, "url": self.url, "content_type": self.content_type}


def extension(content_type: str) -> str:
    """The usual file name extension of a MIME type."""
    return EXTENSIONS.get(content_type, content_type.partition("/")[2])


def timestamp(microseconds: int) -> str:
    """The time in the provider's notation, with milliseconds."""
    moment = NAIVE_EPOCH + timedelta(microseconds=microseconds)
    return moment.isoformat(timespec="milliseconds") + "Z"
