"""Genviral: what becomes the media of a post. No I/O."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from uuid import UUID

from genviral_api.models import Account, File, FolderFileItem, PostAccount

from reelkit._transfers.content import Source
from reelkit.errors import InvalidArgumentError

Media = File | FolderFileItem | UUID | Source
"""A file of Genviral or its id, an ``http`` address, or what is uploaded first: a path, bytes, an open file."""
Account_ = Account | PostAccount | UUID | str
Known = tuple[str, str]
"""The address of something that is there, and its MIME type."""


def known_id(media: Media) -> str | None:
    """The id, if it is one of a file that is there."""
    if isinstance(media, UUID):
        return str(media)
    try:
        return str(UUID(media)) if isinstance(media, str) else None
    except ValueError:
        return None


def known_address(media: Media) -> Known | None:
    """Where a file is that is there already; None for what is to be uploaded, or looked up by its id."""
    if isinstance(media, (File, FolderFileItem)):
        return media.url, media.content_type
    if isinstance(media, str) and media.startswith(("https://", "http://")):
        return media, mimetypes.guess_type(media.partition("?")[0])[0] or "video/mp4"
    return None


def media_of(found: Sequence[Known]) -> dict[str, object] | None:
    """One video, or images, as ``media`` of a post has them."""
    videos = [url for url, kind in found if not kind.startswith("image/")]
    if not found:
        return None
    if not videos:
        return {"type": "slideshow", "urls": [url for url, _ in found]}
    if len(found) > 1:
        raise InvalidArgumentError("media", [url for url, _ in found], "must be one video, or images only")
    return {"type": "video", "url": videos[0]}


def check_kinds(media: Sequence[Media]) -> None:
    """Refuse a video among others, as far as names tell, before anything is uploaded."""
    names = [fspath(one) for one in media if isinstance(one, (str, PathLike)) and known_id(one) is None]
    kinds = [mimetypes.guess_type(name.partition("?")[0])[0] or "" for name in names]
    if len(media) > 1 and any(kind.startswith("video/") for kind in kinds):
        raise InvalidArgumentError("media", names, "must be one video, or images only")


def account_of(account: Account_ | Mapping[str, object]) -> PostAccount | Mapping[str, object]:
    """An account as posts take it; what is none is refused by the specification."""
    if isinstance(account, Account):
        return {"id": account.id}
    return {"id": str(account)} if isinstance(account, (str, UUID)) else account
