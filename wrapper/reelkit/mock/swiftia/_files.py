"""Swiftia's files: what is seeded, and their JSON."""

from __future__ import annotations

from typing import Any

from reelkit.mock.engine._collections import Resource
from reelkit.mock.engine._seeder import timestamp

STORAGE = "https://storage.swiftia.io/media"
MEGABYTE = 1_000_000
CONTENT_TYPES = {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}
EXTENSIONS = {"image": "jpg", "video": "mp4", "audio": "mp3"}


def file(file_id: str, at: int, organization_id: str, name: str, **fields: Any) -> Resource:
    """A file; its place in the listing is the time of its creation."""
    extension = name.rpartition(".")[2]
    extension = extension if extension.isalnum() else "bin"
    data: dict[str, Any] = {
        "id": file_id,
        "name": name,
        "type": "video",
        "size": MEGABYTE,
        "length": 0,
        "status": "completed",
        "description": None,
        "tags": [],
        "jobId": None,
        **fields,
        "url": f"{STORAGE}/files/{organization_id}/{file_id}.{extension}",
        "thumbnailUrl": f"{STORAGE}/thumbnails/{file_id}.jpg" if fields.get("type", "video") == "video" else None,
        "createdAt": timestamp(at, "seconds"),
    }
    return Resource(file_id, at, data)


def _kind(name: str, type: str, size: int, length: float = 0, *tags: str, **fields: Any) -> dict[str, Any]:  # noqa: A002
    return {"name": name, "type": type, "size": size, "length": length, "tags": [*tags], **fields}


KINDS = (
    _kind("my-video.mp4", "video", 6_291_456, 120, "short", "cropped", jobId="job"),
    _kind("background-image.jpg", "image", 524_288, 0, "background", description="Background image for video"),
    _kind("voice-over.mp3", "audio", 1_048_576, 64.5, "voice"),
    _kind("interview.mp4", "video", 5_242_880, 312.04, "long"),
    _kind("short-clip.mp4", "video", 3_145_728, 28.4, "short", jobId="job"),
    _kind("logo.png", "image", 131_072, 0, "brand", "background"),
    _kind("music.mp3", "audio", 2_097_152, 181),
    _kind("thumbnail.jpg", "image", 262_144),
    _kind("webinar.mp4", "video", 8_388_608, 1_805.2, "long", "cropped", description="Recording, cut"),
    _kind("draft.mp4", "video", 4_194_304, 45, "short", jobId="job", status="pending"),
    _kind("jingle.mp3", "audio", 786_432, 12.25, "brand"),
    _kind("banner.png", "image", 393_216, 0, "background", "cropped"),
)
"""What repeats among the seeded files."""
