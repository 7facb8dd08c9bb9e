"""Swiftia: what renders are downloaded as. No I/O."""

from __future__ import annotations

from swiftia_api.models import Render

from reelkit._resource import rules
from reelkit._transfers.filenames import name_of
from reelkit._transfers.remote import Remote
from reelkit.errors import ProcessingError

RENDER = rules.ObjectId({"Job": "id", "Render": "id"}, rules.Text(), "swiftia_api")
"""What is not a render itself."""


def remote_of(render: Render, render_id: str | None) -> Remote:
    """Where the video is; raises ``ProcessingError`` if there is none yet."""
    if not render.url:
        status = render.type if isinstance(render.type, str) else None
        raise ProcessingError("there is nothing to download yet", provider="swiftia", id=render_id or "", status=status)
    key = render_id or render.url
    name = name_of(f"{render_id}.mp4" if render_id else None, render.url, "render")
    return Remote(key, name, render.url, render.size, media_type="video/mp4", renewable=render_id is not None)
