"""Genviral: the content of files, up and down. What was uploaded to a presigned URL is found again in the listing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import cast
from uuid import UUID

from genviral_api.api.files import AsyncFilesApi, FilesApi
from genviral_api.models import (
    CreateFileUploadRequest,
    CreateFileUploadResponse,
    File,
    FileUpload,
    FileUploadContentType,
    FolderFileItem,
    ListFilesResponse,
)

from reelkit._http.arguments import one_of
from reelkit._transfers.content import Content, Source
from reelkit._transfers.download import Remote
from reelkit._transfers.downloads import AsyncDownloads, Downloads
from reelkit._transfers.filenames import name_of
from reelkit._transfers.polling import Patience, poll
from reelkit._transfers.progress import OnProgress
from reelkit._transfers.steps import Ask, Steps, run, run_async
from reelkit._transfers.storage import Storage, storage_of
from reelkit._transfers.upload import Ticket, upload
from reelkit.errors import InvalidArgumentError, NotFoundError

_Api = FilesApi | AsyncFilesApi
AnyFile = File | FolderFileItem | UUID | str
_PAGE = 100
DEFAULT_TIMEOUT = 60.0


class FileContents(Downloads[AnyFile], FilesApi):
    """Uploads and downloads."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._client.get_httpx_client())

    def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        content_type: FileUploadContentType | None = None,
        duration_seconds: float | None = None,
        progress: OnProgress | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> File:
        """Upload a file, and return it once the listing shows it.

        Args:
            source: A path, bytes, or a file opened in binary mode; read as a stream, from where an open file stands.
            filename: Name shown for the file; default: that of the path.
            content_type: MIME type; default: guessed from the name, else from the first bytes.
            duration_seconds: Length of a video, kept so that posts can be checked against a platform's limit.
            progress: Called with a ``Progress`` in bytes as they are sent; it starts over if the upload does.
            timeout: Seconds to wait for the listing to show the file; default 60.

        Raises:
            InvalidArgumentError: If the source or its type cannot be uploaded, before any request.
            TransferError: If the content changed while it was sent.
            APIError: If a request failed, or the storage host refused the upload and repeating it did not help.
            WaitTimeoutError: If the file was uploaded, and the listing does not show it in time; ``last`` holds the
                answer with its URL.

        Example::

            file = genviral.files.upload("clip.mp4")
            print(file.id, file.url)

        Documented on Genviral's page "Upload file". The API key is not sent to the storage host.
        """
        return run(
            _upload(self._storage, self, source, filename, content_type, duration_seconds, progress, timeout),
            self._storage.times,
        )

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


class AsyncFileContents(AsyncDownloads[AnyFile], AsyncFilesApi):
    """Uploads and downloads."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._client.get_async_httpx_client())

    async def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        content_type: FileUploadContentType | None = None,
        duration_seconds: float | None = None,
        progress: OnProgress | None = None,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - part of the answer's meaning, as for sync
    ) -> File:
        """Upload a file, and return it once the listing shows it; see ``FileContents.upload``."""
        return await run_async(
            _upload(self._storage, self, source, filename, content_type, duration_seconds, progress, timeout),
            self._storage.times,
        )

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


def _upload(
    storage: Storage,
    api: _Api,
    source: Source,
    filename: str | None,
    content_type: FileUploadContentType | None,
    duration_seconds: float | None,
    progress: OnProgress | None,
    timeout: float,
) -> Steps[File]:
    patience = Patience(interval=0.5, timeout=timeout, longest=5)
    one_of("content_type", content_type, FileUploadContentType)

    def begin(content: Content) -> Steps[Ticket[FileUpload]]:
        kind = content_type or content.guess_type()
        if kind is None:
            raise InvalidArgumentError(
                "content_type",
                None,
                "cannot be guessed from the name or the content; give it, or a name that ends in .mp4 or the like",
            )
        one_of("content_type", kind, FileUploadContentType)
        body = CreateFileUploadRequest(
            content_type=cast("FileUploadContentType", kind),
            filename=content.name or None,
            duration_seconds=duration_seconds,
            size=content.size,
        )
        answer: CreateFileUploadResponse = yield Ask(lambda: api.create_file_upload(body=body))
        data = answer.data
        return Ticket(data, data.upload_url, {"Content-Type": data.content_type}, data.expires_in)

    uploaded, _ = yield from upload(storage, source, filename, progress, begin)

    def matches(file: File) -> bool:
        return file.url == uploaded.url or file.id == uploaded.id

    def ask() -> Steps[File | None]:
        # The newest files come first, as far as is known; the others are looked through only at the very end.
        return _find(api, matches, pages=1)

    try:
        file = yield from poll(
            ask,
            lambda found: found is not None,
            patience,
            storage.times,
            what="is uploaded, but was not listed",
            provider="genviral",
            id=uploaded.id or uploaded.url,
        )
    except TimeoutError as error:
        file = yield from _find(api, matches)
        if file is None:
            error.last = uploaded  # type: ignore[attr-defined]
            raise
    return cast("File", file)


def _locate(api: _Api, file: AnyFile) -> Steps[Remote]:
    if not isinstance(file, (File, FolderFileItem, UUID)) and not (isinstance(file, str) and file.strip()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("file", file, "must be a file or its id")
    # The API cannot be asked for one file, so an id is looked for in the listing.
    found = (yield from _get(api, str(file))) if isinstance(file, (str, UUID)) else file
    return Remote(
        found.id,
        name_of(found.filename, found.url, found.id),
        found.url,
        int(found.size) if isinstance(found.size, (int, float)) else None,  # pyright: ignore[reportUnnecessaryIsInstance]
    )


def _get(api: _Api, file_id: str) -> Steps[File]:
    found = yield from _find(api, lambda file: file.id.lower() == file_id.lower())
    if found is None:
        raise NotFoundError(
            status_code=404,
            code="not_found",
            message=f"no file {file_id} is listed",
            provider="genviral",
            operation="list_files",
            method="GET",
            url="/api/partner/v1/files",
        )
    return found


def _find(api: _Api, matches: Callable[[File], bool], pages: int | None = None) -> Steps[File | None]:
    """The first file of the listing that matches, on so many pages."""
    offset, page = 0, 0
    while pages is None or page < pages:
        answer: ListFilesResponse = yield Ask(
            lambda at=offset: api.list_files(limit=_PAGE, offset=at, context="all")  # type: ignore[misc]
        )
        found = next(filter(matches, answer.data.files), None)
        offset, page = offset + len(answer.data.files), page + 1
        if found is not None or not answer.data.files or offset >= answer.data.total:
            return found
    return None
