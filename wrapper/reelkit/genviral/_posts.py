"""Genviral: what becomes the media of a post. No I/O but a look at the first bytes of what is to be uploaded."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from genviral_api.models import Account, File, FolderFileItem, PostAccount

from reelkit._resource import rules
from reelkit._transfers.content import Content, Source, check_source
from reelkit._transfers.progress import guess_type
from reelkit.errors import InvalidArgumentError

from ._files import type_of

Media = File | FolderFileItem | UUID | Source
"""A file of Genviral or its id, an ``http`` address, or what is uploaded first: a path, bytes, an open file."""
Account_ = Account | PostAccount | UUID | str
Known = tuple[str, str]
"""The URL of an uploaded file, and its MIME type."""
_ACCOUNT = rules.ObjectId({"Account": "id"}, rules.Uuid(), "genviral_api")
_RULE = (
    "must be a File of genviral or its id, an https address, or a path, bytes or an open file to upload; of another"
    " provider's file pass its address, or download it and pass the path"
)


def several(values: object) -> list[Any]:
    """The values as a list; a single one may be given without a list."""
    alone = isinstance(values, (bytearray, memoryview)) or hasattr(values, "read")
    found = None if alone else rules.several(values)
    return [values] if found is None else list(found)


def known_id(media: Media) -> str | None:
    """The id, if what is given is an id."""
    try:
        return str(UUID(str(media))) if isinstance(media, (str, UUID)) else None
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
            kind = _kind_of(cast("Source", one), "media" if len(wanted) == 1 else f"media[{place}]")
        found.append((address, kind or unknown))
    return media_of(found, wanted)


def _kind_of(source: Source, argument: str) -> str:
    if not (hasattr(source, "read") or isinstance(source, (str, os.PathLike, bytes, bytearray, memoryview))):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(argument, source, _RULE)
    check_source(source, argument)
    content = Content(source, None)
    try:
        return type_of(content, None)
    finally:
        content.rewind()
        content.close()


def account_of(place: int, account: Account_ | Mapping[str, object]) -> PostAccount | Mapping[str, object]:
    """An account as posts take it."""
    if isinstance(account, (PostAccount, Mapping)):
        return account
    return {"id": _ACCOUNT.check(f"accounts[{place}]", account)}
