"""Genviral: what becomes the media of a post. No I/O but a look at the first bytes of what is to be uploaded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from genviral_api._model import Model
from genviral_api.models import Account, File, FolderFileItem, PostAccount

from reelkit._transfers.content import Content, Source, check_source
from reelkit._transfers.progress import guess_type
from reelkit.errors import InvalidArgumentError

from ._files import type_of

Media = File | FolderFileItem | UUID | Source
"""A file of Genviral or its id, an ``http`` address, or what is uploaded first: a path, bytes, an open file."""
Account_ = Account | PostAccount | UUID | str
Known = tuple[str, str]
"""The URL of an uploaded file, and its MIME type."""


def several(values: object) -> list[Any]:
    """The values as a list; a single one may be given without a list."""
    single: tuple[type, ...] = (str, bytes, bytearray, memoryview, Model, Mapping)
    alone = isinstance(values, single) or hasattr(values, "read") or not hasattr(values, "__iter__")
    return [values] if alone else list(cast("Iterable[Any]", values))


def known_id(media: Media) -> str | None:
    """The id, if what is given is an id."""
    if isinstance(media, UUID):
        return str(media)
    try:
        return str(UUID(media)) if isinstance(media, str) else None
    except ValueError:
        return None


def known_address(media: Media) -> Known | None:
    """URL and type of an uploaded file; None for what is still to be uploaded, or looked up by its id."""
    if isinstance(media, (File, FolderFileItem)):
        return media.url, media.content_type
    if isinstance(media, str) and media.lower().startswith(("https://", "http://")):
        return media, guess_type(re.split("[?#]", media)[0].rpartition("/")[2], b"") or "video/mp4"
    return None


def media_of(found: Sequence[Known], given: Sequence[object] = ()) -> dict[str, object]:
    """One video, or images, as ``media`` of a post has them."""
    videos = [url for url, kind in found if not kind.startswith("image/")]
    if not videos:
        return {"type": "slideshow", "urls": [url for url, _ in found]}
    if len(found) > 1:
        raise InvalidArgumentError(
            "media", list(given) or [url for url, _ in found], "must be one video, or images only"
        )
    return {"type": "video", "url": videos[0]}


def planned(wanted: Sequence[Media], known: Mapping[int, Known]) -> dict[str, object]:
    """The media as far as they are known, to check a post before anything is uploaded.

    Raises:
        InvalidArgumentError: For what cannot be uploaded, and for a video beside other media.
    """
    unknown = "image/jpeg" if len(wanted) > 1 else "video/mp4"
    found = list[Known]()
    for place, one in enumerate(wanted):
        address, kind = known.get(place) or ("https://not.uploaded.invalid/", "")
        if place not in known and known_id(one) is None:
            kind = _kind_of(cast("Source", one))
        found.append((address, kind or unknown))
    return media_of(found, wanted)


def _kind_of(source: Source) -> str:
    check_source(source)
    content = Content(source, None)
    try:
        return type_of(content, None)
    finally:
        content.rewind()
        content.close()


def account_of(account: Account_ | Mapping[str, object]) -> PostAccount | Mapping[str, object]:
    """An account as posts take it; what is none is refused by the specification."""
    if isinstance(account, Account):
        return {"id": account.id}
    return {"id": str(account)} if isinstance(account, (str, UUID)) else account
