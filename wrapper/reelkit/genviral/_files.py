"""Genviral: uploads and downloads. What was uploaded to a presigned URL is found again in the listing."""

from __future__ import annotations

from functools import cached_property
from typing import cast
from uuid import UUID

from genviral_api.models import File, FileUpload, FileUploadContentType, FolderFileItem
from genviral_api.resources.files import AsyncFilesResource, FilesResource

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

_Files = FilesResource | AsyncFilesResource
AnyFile = File | FolderFileItem | UUID | str
DEFAULT_TIMEOUT = 60.0
_NEWEST = 100


class Files(Downloads[AnyFile], FilesResource):
    """Uploads and downloads."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

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

    def get(self, file: AnyFile) -> File:
        """Get one file, by walking the listing: the API has no operation for it.

        Args:
            file: The file, or its id.

        Raises:
            NotFoundError: If no such file is listed; its ``status_code`` is None.

        Example::

            newest = genviral.files.list().first()
            print(genviral.files.get(newest.id).filename)
        """
        return run(_get(self, _id(file)))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


class AsyncFiles(AsyncDownloads[AnyFile], AsyncFilesResource):
    """Uploads and downloads."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

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
        """Upload a file, and return it once the listing shows it; see ``Files.upload``."""
        return await run_async(
            _upload(self._storage, self, source, filename, content_type, duration_seconds, progress, timeout),
            self._storage.times,
        )

    async def get(self, file: AnyFile) -> File:
        """Get one file, by walking the listing; see ``Files.get``."""
        return await run_async(_get(self, _id(file)))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


def _id(file: AnyFile) -> str:
    if isinstance(file, (File, FolderFileItem)):
        return file.id
    if isinstance(file, UUID) or (isinstance(file, str) and file.strip()):  # pyright: ignore[reportUnnecessaryIsInstance]
        return str(file)
    raise InvalidArgumentError("file", file, "must be a File, a FolderFileItem, or an id")


def _upload(
    storage: Storage,
    api: _Files,
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
        data: FileUpload = yield Ask(
            lambda: api.create_upload(
                content_type=cast("FileUploadContentType", kind),
                filename=content.name,
                duration_seconds=duration_seconds,
                size=content.size,
            )
        )
        return Ticket(data, data.upload_url, {"Content-Type": data.content_type}, data.expires_in)

    uploaded, _ = yield from upload(storage, source, filename, progress, begin)

    def matches(file: File) -> bool:
        return file.url == uploaded.url or file.id == uploaded.id

    def ask() -> Steps[File | None]:
        # The newest files come first, as far as is known; the others are looked through only at the very end.
        return cast("File | None", (yield Ask(lambda: api.list(context="all").find(matches, max_items=_NEWEST))))

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
        file = yield Ask(lambda: api.list(context="all").find(matches))
        if file is None:
            error.last = uploaded  # type: ignore[attr-defined]
            raise
    return cast("File", file)


def _locate(api: _Files, file: AnyFile) -> Steps[Remote]:
    # The API cannot be asked for one file, so an id is looked for in the listing.
    found = file if isinstance(file, (File, FolderFileItem)) else (yield from _get(api, _id(file)))
    return Remote(
        found.id,
        name_of(found.filename, found.url, found.id),
        found.url,
        int(found.size) if isinstance(found.size, (int, float)) else None,  # pyright: ignore[reportUnnecessaryIsInstance]
    )


def _get(api: _Files, file_id: str) -> Steps[File]:
    found: File | None = yield Ask(
        lambda: api.list(context="all").find(lambda file: file.id.lower() == file_id.lower())
    )
    if found is None:
        raise NotFoundError(
            status_code=None,
            code="not_found",
            message=f"no file {file_id} is listed",
            provider="genviral",
            operation="list_files",
            method="GET",
            url="/api/partner/v1/files",
        )
    return found
