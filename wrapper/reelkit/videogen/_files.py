"""VideoGen: what the state of a file means. No I/O."""

from __future__ import annotations

from uuid import UUID

from videogen_api.models import FileInfo, FileSource

from reelkit._resource import rules
from reelkit._transfers.remote import Remote
from reelkit.errors import ProcessingError

AnyFile = FileInfo | UUID | str
"""A file, or its id."""
DEFAULT_TIMEOUT = 3600.0
DEFAULT_INTERVAL = 1.5
HYDRATIONS_PER_HOUR = 2500
"""Documented for the key on the page "Rate limits"; all waits of a client keep to it together."""
_FILE = rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), "videogen_api")
_SPARE_SECONDS = 60.0
_KINDS = {"VIDEO": "video", "IMAGE": "image", "AUDIO": "audio"}


def id_of(file: AnyFile) -> str:
    """The id of a file."""
    return str(_FILE.check("file", file))


def is_ready(info: FileInfo) -> bool:
    """Whether a rendition is ready; raises ``ProcessingError`` if one failed and none is."""
    states = [source.status for source in _sources(info)]
    if "ready" in states:
        return True
    if "failed" in states:
        raise ProcessingError("the file could not be processed", provider="videogen", id=info.file_id, status="failed")
    return False


def is_public(info: FileInfo) -> bool:
    """Whether the public copy has its URL; raises ``ProcessingError`` if it failed."""
    source = info.static_public_preview_source
    if isinstance(source, FileSource) and source.status == "failed":
        raise ProcessingError("the public copy failed", provider="videogen", id=info.file_id, status="failed")
    return isinstance(source, FileSource) and bool(source.url)


def known_remote(file: AnyFile, now: float) -> Remote | None:
    """The original of a file that was read before, if its signed URL lasts."""
    if not isinstance(file, FileInfo):
        return None
    source = file.download_source
    if not isinstance(source, FileSource) or source.status != "ready" or not source.url:
        return None
    expires = source.expires_at
    lasts = not isinstance(expires, (int, float)) or expires > now + _SPARE_SECONDS
    return _remote(file, source, source.url) if lasts else None


def hydrated_remote(info: FileInfo) -> Remote:
    """The rendition to fetch of a hydrated file: the original, else the preview, else the public copy."""
    # What was just signed is used whatever its expiry says: this clock may be wrong.
    for candidate in (info.download_source, info.preview_source, info.static_public_preview_source):
        if isinstance(candidate, FileSource) and candidate.status == "ready" and candidate.url:
            return _remote(info, candidate, candidate.url)
    if isinstance(info.download_url, str) and info.download_url:
        return _remote(info, None, info.download_url)
    is_ready(info)
    raise ProcessingError(
        "there is nothing to download yet; wait_until_ready() waits",
        provider="videogen",
        id=info.file_id,
        status="pending",
    )


def _remote(info: FileInfo, source: FileSource | None, url: str) -> Remote:
    from reelkit._transfers.filenames import name_of

    size = source.file_bytes if source is not None else None
    return Remote(
        info.file_id,
        name_of(info.display_name, url, info.file_id),
        url,
        size if isinstance(size, int) else None,
        media_type=_KINDS.get(str(info.type)),
        renewable=True,
    )


def _sources(info: FileInfo) -> list[FileSource]:
    found = (info.download_source, info.preview_source, info.thumbnail_source, info.hls_source)
    return [source for source in found if isinstance(source, FileSource)]
