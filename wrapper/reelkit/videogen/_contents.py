"""VideoGen: what uploading, waiting, importing and fetching take, written once for sync and async."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from videogen_api.models import FileInfo, FileSource, FileType, FileUploadResponse, Transcript
from videogen_api.resources.files import AsyncFilesResource, FilesResource

from reelkit._http.arguments import one_of
from reelkit._http.client import check_headers
from reelkit._transfers.content import Content, Source
from reelkit._transfers.download import Remote
from reelkit._transfers.filenames import name_of
from reelkit._transfers.polling import OnPoll, Patience, poll
from reelkit._transfers.progress import OnProgress
from reelkit._transfers.steps import Ask, Steps
from reelkit._transfers.storage import Storage
from reelkit._transfers.upload import Ticket, upload
from reelkit.errors import InvalidArgumentError, ProcessingError

Api = FilesResource | AsyncFilesResource
AnyFile = FileInfo | UUID | str
"""A file, or its id."""
DEFAULT_TIMEOUT = 3600.0
DEFAULT_INTERVAL = 1.5
_SPARE_SECONDS = 60.0


def id_of(file: AnyFile) -> str:
    """The id of a file."""
    file_id = file.file_id if isinstance(file, FileInfo) else str(file) if isinstance(file, UUID) else file
    if not isinstance(file_id, str) or not file_id.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("file", file_id, "must be a FileInfo or its id")
    return file_id


def upload_steps(
    storage: Storage,
    api: Api,
    source: Source,
    filename: str | None,
    kind: FileType | None,
    temporary: bool | None,
    transcript: Transcript | None,
    content_type: str | None,
    progress: OnProgress | None,
    timeout: float,
    interval: float,
) -> Steps[FileInfo]:
    """Create, send, wait. A new URL is a new file: the one before it stays pending, and holds nothing."""
    patience = Patience(interval, timeout)
    one_of("type", kind, FileType)
    if content_type is not None:
        check_headers({"content_type": content_type}, is_form=False)

    def begin(content: Content) -> Steps[Ticket[FileUploadResponse]]:
        if content.name is None:
            raise InvalidArgumentError("filename", None, "must be given for bytes and files without a name")
        mime = content_type or content.guess_type() or "application/octet-stream"
        name = content.name
        answer: FileUploadResponse = yield Ask(
            lambda: api.create_upload(display_name=name, type=kind, is_temporary=temporary, transcript=transcript)
        )
        return Ticket(answer, answer.upload_url, {"Content-Type": mime})

    uploaded, _ = yield from upload(storage, source, filename, progress, begin)
    return (yield from _ready(storage, api, uploaded.file_id, patience, None))


def ready_steps(
    storage: Storage, api: Api, file_id: str, timeout: float, interval: float, progress: OnPoll[FileInfo] | None
) -> Steps[FileInfo]:
    """Wait until a rendition can be fetched."""
    return _ready(storage, api, file_id, Patience(interval, timeout), progress)


def _ready(
    storage: Storage, api: Api, file_id: str, patience: Patience, progress: OnPoll[FileInfo] | None
) -> Steps[FileInfo]:
    # Reading a file leaves its signed sources out and so never turns ready: hydration is what is polled.
    return poll(
        lambda: _hydrated(api, file_id),
        is_ready,
        patience,
        storage.times,
        what="was not ready",
        provider="videogen",
        id=file_id,
        progress=progress,
    )


def is_ready(info: FileInfo) -> bool:
    """Whether a rendition is ready; raises ``ProcessingError`` if one failed and none is."""
    states = [source.status for source in _sources(info)]
    if "ready" in states:
        return True
    if "failed" in states:
        raise ProcessingError("the file could not be processed", provider="videogen", id=info.file_id, status="failed")
    return False


def public_steps(
    storage: Storage, api: Api, file_id: str, timeout: float, interval: float, progress: OnPoll[FileInfo] | None
) -> Steps[FileInfo]:
    """Wait until the public copy has its URL."""

    def has_url(info: FileInfo) -> bool:
        source = info.static_public_preview_source
        if isinstance(source, FileSource) and source.status == "failed":
            raise ProcessingError("the public copy failed", provider="videogen", id=file_id, status="failed")
        return isinstance(source, FileSource) and bool(source.url)

    def ask() -> Steps[FileInfo]:
        return cast("FileInfo", (yield Ask(lambda: api.get(file_id))))

    return poll(
        ask,
        has_url,
        Patience(interval, timeout),
        storage.times,
        what="had no public copy",
        provider="videogen",
        id=file_id,
        progress=progress,
    )


def locate_steps(storage: Storage, api: Api, file: AnyFile) -> Steps[Remote]:
    """The rendition to fetch: the original, else the preview, else the public copy; hydrated where that is needed."""
    file_id = id_of(file)
    if isinstance(file, FileInfo) and (fresh := _original(file, storage.times.epoch() + _SPARE_SECONDS)) is not None:
        return _remote(storage, api, file, fresh)
    info = yield from _hydrated(api, file_id)
    # What was just signed is used whatever its expiry says: this clock may be wrong.
    for candidate in (info.download_source, info.preview_source, info.static_public_preview_source):
        if isinstance(candidate, FileSource) and candidate.status == "ready" and candidate.url:
            return _remote(storage, api, info, candidate)
    if isinstance(info.download_url, str) and info.download_url:
        return _remote(storage, api, info, FileSource("ready", info.download_url))
    is_ready(info)
    raise ProcessingError(
        "there is nothing to download yet; wait_until_ready() waits", provider="videogen", id=file_id, status="pending"
    )


def _original(info: FileInfo, needed_until: float) -> FileSource | None:
    source = info.download_source
    if not isinstance(source, FileSource) or source.status != "ready" or not source.url:
        return None
    expires = source.expires_at
    return source if not isinstance(expires, (int, float)) or expires > needed_until else None


def _remote(storage: Storage, api: Api, info: FileInfo, source: FileSource) -> Remote:
    url = cast("str", source.url)
    size = source.file_bytes
    return Remote(
        info.file_id,
        name_of(info.display_name, url, info.file_id),
        url,
        size if isinstance(size, int) else None,
        renew=lambda: locate_steps(storage, api, info.file_id),
    )


def _hydrated(api: Api, file_id: str) -> Steps[FileInfo]:
    return cast("FileInfo", (yield Ask(lambda: api.hydrate(file_id))))


def _sources(info: FileInfo) -> list[FileSource]:
    found = (info.download_source, info.preview_source, info.thumbnail_source, info.hls_source)
    return [source for source in found if isinstance(source, FileSource)]
