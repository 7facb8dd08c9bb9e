"""Swiftia's files as the simulator keeps them, and their JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

STORAGE = "https://storage.swiftia.io/media"
STEP = 90 * 1_000_000
MEGABYTE = 1_000_000
NAIVE_EPOCH = datetime(1970, 1, 1)
CONTENT_TYPES = {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}
OCTETS = "application/octet-stream"
EXTENSIONS = {"image": "jpg", "video": "mp4", "audio": "mp3"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SwiftiaFile:
    """A file. ``created`` is in microseconds since the epoch."""

    id: str = ""
    name: str
    type: str
    size: int
    length: float = 0
    status: str = "completed"
    description: str | None = None
    tags: tuple[str, ...] = ()
    job_id: str | None = None
    created: int = 0

    @property
    def extension(self) -> str:
        """That of its URL."""
        extension = self.name.rpartition(".")[2]
        return extension if extension.isalnum() else "bin"

    def as_listed(self, organization_id: str) -> dict[str, Any]:
        """The file in the provider's JSON."""
        moment = NAIVE_EPOCH + timedelta(microseconds=self.created)
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "size": self.size,
            "length": self.length,
            "status": self.status,
            "description": self.description,
            "tags": list(self.tags),
            "jobId": self.job_id,
            "url": f"{STORAGE}/files/{organization_id}/{self.id}.{self.extension}",
            "thumbnailUrl": f"{STORAGE}/thumbnails/{self.id}.jpg" if self.type == "video" else None,
            "createdAt": moment.isoformat(timespec="seconds") + "Z",
        }


def _kind(name: str, type: str, size: int, length: float = 0, *tags: str, **fields: Any) -> SwiftiaFile:  # noqa: A002
    return SwiftiaFile(name=name, type=type, size=size, length=length, tags=tags, **fields)


KINDS = (
    _kind("my-video.mp4", "video", 6_291_456, 120, "short", "cropped", job_id="job"),
    _kind("background-image.jpg", "image", 524_288, 0, "background", description="Background image for video"),
    _kind("voice-over.mp3", "audio", 1_048_576, 64.5, "voice"),
    _kind("interview.mp4", "video", 5_242_880, 312.04, "long"),
    _kind("short-clip.mp4", "video", 3_145_728, 28.4, "short", job_id="job"),
    _kind("logo.png", "image", 131_072, 0, "brand", "background"),
    _kind("music.mp3", "audio", 2_097_152, 181),
    _kind("thumbnail.jpg", "image", 262_144),
    _kind("webinar.mp4", "video", 8_388_608, 1_805.2, "long", "cropped", description="Recording, cut"),
    _kind("draft.mp4", "video", 4_194_304, 45, "short", job_id="job", status="pending"),
    _kind("jingle.mp3", "audio", 786_432, 12.25, "brand"),
    _kind("banner.png", "image", 393_216, 0, "background", "cropped"),
)
"""What repeats among the seeded files."""
