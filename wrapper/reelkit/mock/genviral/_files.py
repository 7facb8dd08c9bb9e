"""Genviral's files: what is seeded, and the two shapes of their JSON."""

from __future__ import annotations

from typing import Any

from reelkit.mock.engine._collections import Resource
from reelkit.mock.engine._media_types import extension
from reelkit.mock.engine._seeder import timestamp

CDN = "https://cdn.vireel.io/partner-api/workspaces/workspace_123"

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


def file(file_id: str, at: int, filename: str, content_type: str, size: int, context: str = PARTNER) -> Resource:
    """A file; its place in the listing is the time of its creation."""
    data = {
        "id": file_id,
        "url": f"{CDN}/{file_id}.{extension(content_type)}",
        "contentType": content_type,
        "filename": filename,
        "size": size,
        "createdAt": timestamp(at),
    }
    return Resource(file_id, at, data, {"context": context})


def preview(item: Resource) -> dict[str, Any]:
    """The file among the previews of a folder."""
    return {"id": item.id, "url": item.data["url"], "content_type": item.data["contentType"]}


def folder_item(item: Resource, added: int) -> dict[str, Any]:
    """The file in a folder, where the same facts have other names."""
    data = item.data
    times = {"created_at": data["createdAt"], "added_at": timestamp(added)}
    return {**preview(item), "filename": data["filename"], "size": data["size"], **times}
