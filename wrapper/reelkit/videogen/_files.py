"""VideoGen: one file at a time, search, uploads, imports, and content."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from videogen_api.api.files import AsyncFilesApi, FilesApi
from videogen_api.models import FileInfo, FileSearchResult, FileType, FileUrlImport, Transcript

from reelkit._transfers._async.storage import AsyncStorage
from reelkit._transfers._sync.storage import SyncStorage
from reelkit._transfers.content import Source
from reelkit._transfers.download import Remote
from reelkit._transfers.downloads import AsyncDownloads, Downloads
from reelkit._transfers.polling import OnPoll
from reelkit._transfers.progress import OnProgress
from reelkit._transfers.steps import Steps, run, run_async
from reelkit._transfers.storage import storage_of
from reelkit.videogen import _contents

from ._contents import DEFAULT_INTERVAL, DEFAULT_TIMEOUT, AnyFile, id_of

_Results = list[FileSearchResult]


class FileContents(Downloads[AnyFile], FilesApi):
    """Single files, search, uploads and imports."""

    @cached_property
    def _storage(self) -> SyncStorage:
        return storage_of(self._client.get_httpx_client())

    def get(self, file_id: str) -> FileInfo:
        """Get one file; its signed URLs may be missing here, ``hydrate`` brings them.

        Documented on VideoGen's page "Get file".
        """
        return self.get_file(id_of(file_id))

    def search(self, query: str, *, num_results: int | None = None, self_only: bool | None = None) -> _Results:
        """Search files by what is in them, best match first. Only analysed files are found, never temporary ones.

        Args:
            query: What to look for, in words.
            num_results: How many at most, 1 to 100; the API's default is 10. There are no pages.
            self_only: Only files of the key's owner; the API's default is False.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.

        Example::

            for match in videogen.files.search("sailing boats at sunset"):
                print(match.similarity, match.file.display_name)

        Documented on VideoGen's page "Search files".
        """
        return self.search_files(body=_contents.search_body(query, num_results, self_only)).results

    def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        type: FileType | None = None,  # noqa: A002 - the provider's name
        temporary: bool | None = None,
        transcript: Transcript | None = None,
        content_type: str | None = None,
        progress: OnProgress | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float = DEFAULT_INTERVAL,
    ) -> FileInfo:
        """Upload a file, and return it once it can be used.

        Args:
            source: A path, bytes, or a file opened in binary mode; read as a stream, from where an open file stands.
            filename: Display name; default: that of the path. Bytes need one.
            type: ``"VIDEO"``, ``"IMAGE"``, ``"AUDIO"``, ...; detected when left out. ``"LOTTIE"`` must be given.
            temporary: Keep the file for at least 24 hours only, and do not analyse it; the API's default is False.
            transcript: Words of a video or audio file, if known already; skips transcription.
            content_type: MIME type sent to the storage host; default: guessed from the name, else the first bytes.
            progress: Called with a ``Progress`` in bytes as they are sent; it starts over if the upload does.
            timeout: Seconds to wait until the file can be used; default 3,600.
            interval: Seconds before it is asked for again, growing to 15; default 1.5. Each question is a hydration, of
                which there are 2,500 per hour and key.

        Raises:
            InvalidArgumentError: If the source cannot be uploaded, before any request.
            TransferError: If the content changed while it was sent.
            ProcessingError: If VideoGen says that the file failed.
            WaitTimeoutError: If the file was uploaded, and cannot be used in time.
            APIError: If a request failed, or the storage host refused the upload and repeating it did not help.

        Example::

            file = videogen.files.upload("clip.mp4")
            print(file.file_id, file.download_url)

        Documented on VideoGen's page "File uploads". The API key is not sent to the storage host.
        """
        steps = _contents.upload_steps(
            self._storage,
            self,
            source,
            filename,
            type,
            temporary,
            transcript,
            content_type,
            progress,
            timeout,
            interval,
        )
        return run(steps, self._storage.times)

    def import_url(
        self, url: str, *, timeout: float = DEFAULT_TIMEOUT, interval: float = DEFAULT_INTERVAL, **fields: Any
    ) -> FileUrlImport:
        """Let VideoGen fetch a file from a URL, and wait until it has.

        The bodies of this operation are not documented: the address is sent as ``url``, further fields as they are
        given, and what the answer holds beside ``status`` is in its ``additional_properties``.

        Args:
            url: Address that VideoGen can reach.
            timeout: Seconds to wait for the end of the import; default 3,600.
            interval: Seconds before it is asked for again, growing to 15; default 1.5.
            fields: Further fields of the body, with their names on the wire.

        Raises:
            InvalidArgumentError: If ``url`` is not one of http or https.
            ProcessingError: If the import failed or was cancelled.
            WaitTimeoutError: If it has not ended in time.
        """
        return run(_contents.import_steps(self._storage, self, url, fields, timeout, interval), self._storage.times)

    def hydrate(self, file: AnyFile) -> FileInfo:
        """Get a file with freshly signed URLs; 2,500 times per hour and key.

        Documented on VideoGen's page "Hydrate file".
        """
        return self.hydrate_file(id_of(file))

    def wait_until_ready(
        self,
        file: AnyFile,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Wait until a file can be fetched: one rendition is ready, even if others failed.

        Args:
            file: The file, or its id.
            timeout: Seconds to wait; default 3,600, 0 asks once.
            interval: Seconds before the second question, growing to 15; default 1.5.
            progress: Called with every answer.

        Raises:
            ProcessingError: If a rendition failed and none is ready.
            WaitTimeoutError: If none is ready in time; ``last`` holds the last answer.

        Example::

            newest = videogen.files.list().first()
            file = videogen.files.wait_until_ready(newest, timeout=600)
        """
        return run(
            _contents.ready_steps(self._storage, self, id_of(file), timeout, interval, progress), self._storage.times
        )

    def archive(self, file: AnyFile) -> FileInfo:
        """Archive a file: listings leave it out. There is no way back, and none to delete it.

        Documented on VideoGen's page "Archive file".
        """
        return self.archive_file(id_of(file))

    def enable_public_preview(
        self,
        file_id: AnyFile,
        *,
        wait: bool = False,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Make a permanent public copy of a file.

        Args:
            file_id: The file, or its id.
            wait: Whether to wait until the copy has its URL, in ``static_public_preview_source``.
            timeout: Seconds to wait; default 3,600.
            interval: Seconds before the second question, growing to 15; default 1.5.
            progress: Called with every answer.

        Raises:
            ProcessingError: If the copy failed.
            WaitTimeoutError: If it is not there in time.

        Documented on VideoGen's page "Enable public preview".
        """
        return run(
            _contents.preview_steps(
                self._storage, self, super().enable_public_preview, id_of(file_id), wait, timeout, interval, progress
            ),
            self._storage.times,
        )

    def disable_public_preview(self, file_id: AnyFile) -> FileInfo:
        """Take the public copy and its stream away; signed URLs go on working.

        Documented on VideoGen's page "Disable public preview".
        """
        return super().disable_public_preview(id_of(file_id))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _contents.locate_steps(self._storage, self, file)


class AsyncFileContents(AsyncDownloads[AnyFile], AsyncFilesApi):
    """Single files, search, uploads and imports."""

    @cached_property
    def _storage(self) -> AsyncStorage:
        return storage_of(self._client.get_async_httpx_client())

    async def get(self, file_id: str) -> FileInfo:
        """Get one file; see ``FileContents.get``."""
        return await self.get_file(id_of(file_id))

    async def search(self, query: str, *, num_results: int | None = None, self_only: bool | None = None) -> _Results:
        """Search files by what is in them; see ``FileContents.search``."""
        return (await self.search_files(body=_contents.search_body(query, num_results, self_only))).results

    async def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        type: FileType | None = None,  # noqa: A002 - the provider's name
        temporary: bool | None = None,
        transcript: Transcript | None = None,
        content_type: str | None = None,
        progress: OnProgress | None = None,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
    ) -> FileInfo:
        """Upload a file, and return it once it can be used; see ``FileContents.upload``."""
        steps = _contents.upload_steps(
            self._storage,
            self,
            source,
            filename,
            type,
            temporary,
            transcript,
            content_type,
            progress,
            timeout,
            interval,
        )
        return await run_async(steps, self._storage.times)

    async def import_url(
        self,
        url: str,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
        **fields: Any,
    ) -> FileUrlImport:
        """Let VideoGen fetch a file from a URL; see ``FileContents.import_url``."""
        return await run_async(
            _contents.import_steps(self._storage, self, url, fields, timeout, interval), self._storage.times
        )

    async def hydrate(self, file: AnyFile) -> FileInfo:
        """Get a file with freshly signed URLs; see ``FileContents.hydrate``."""
        return await self.hydrate_file(id_of(file))

    async def wait_until_ready(
        self,
        file: AnyFile,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Wait until a file can be fetched; see ``FileContents.wait_until_ready``."""
        return await run_async(
            _contents.ready_steps(self._storage, self, id_of(file), timeout, interval, progress), self._storage.times
        )

    async def archive(self, file: AnyFile) -> FileInfo:
        """Archive a file; see ``FileContents.archive``."""
        return await self.archive_file(id_of(file))

    async def enable_public_preview(
        self,
        file_id: AnyFile,
        *,
        wait: bool = False,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Make a permanent public copy of a file; see ``FileContents.enable_public_preview``."""
        return await run_async(
            _contents.preview_steps(
                self._storage, self, super().enable_public_preview, id_of(file_id), wait, timeout, interval, progress
            ),
            self._storage.times,
        )

    async def disable_public_preview(self, file_id: AnyFile) -> FileInfo:
        """Take the public copy away; see ``FileContents.disable_public_preview``."""
        return await super().disable_public_preview(id_of(file_id))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _contents.locate_steps(self._storage, self, file)
