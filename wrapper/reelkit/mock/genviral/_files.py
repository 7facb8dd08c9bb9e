"""Genviral's files: what is seeded, and the two shapes of their JSON."""

from __future__ import annotations

from typing import Any

from reelkit.mock.engine._files import extension
from reelkit.mock.engine._items import Resource, timestamp

CDN = "https://cdn.vireel.io/partner-api/workspaces/workspace_123"

PARTNER = "partner"
"""The context of files that are listed when no context is asked for; the provider has no name for it."""


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
    return Resource(file_id, at, data, {"context": context, "content_type": content_type})


def preview(item: Resource) -> dict[str, Any]:
    """The file among the previews of a folder."""
    return {"id": item.id, "url": item.data["url"], "content_type": item.data["contentType"]}


def folder_item(item: Resource, added: int) -> dict[str, Any]:
    """The file in a folder, where the same facts have other names."""
    data = item.data
    times = {"created_at": data["createdAt"], "added_at": timestamp(added)}
    return {**preview(item), "filename": data["filename"], "size": data["size"], **times}
