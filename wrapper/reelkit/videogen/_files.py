"""VideoGen: uploads, waiting for files, and downloads."""

from __future__ import annotations

from functools import cached_property

from videogen_api.models import FileInfo, FileType, Transcript
from videogen_api.resources.files import AsyncFilesResource, FilesResource

from reelkit._transfers.content import Source
from reelkit._transfers.download import Remote
from reelkit._transfers.downloads import AsyncDownloads, Downloads
from reelkit._transfers.polling import OnPoll
from reelkit._transfers.progress import OnProgress
from reelkit._transfers.steps import Steps, run, run_async
from reelkit._transfers.storage import Storage, storage_of
from reelkit.videogen import _contents

from ._contents import DEFAULT_INTERVAL, DEFAULT_TIMEOUT, AnyFile, id_of


class Files(Downloads[AnyFile], FilesResource):
    """Files of the team: uploads and generated media."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

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

    def wait_until_public(
        self,
        file: AnyFile,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Wait until the public copy that ``enable_public_preview`` asked for has its URL.

        Args:
            file: The file, or its id.
            timeout: Seconds to wait; default 3,600, 0 asks once.
            interval: Seconds before the second request, growing to 15; default 1.5.
            progress: Called with every response.

        Raises:
            ProcessingError: If the copy failed.
            WaitTimeoutError: If it is not there in time.

        Example::

            newest = videogen.files.list().first()
            videogen.files.enable_public_preview(newest)
            print(videogen.files.wait_until_public(newest).static_public_preview_source.url)

        Documented on VideoGen's page "Enable public preview".
        """
        steps = _contents.public_steps(self._storage, self, id_of(file), timeout, interval, progress)
        return run(steps, self._storage.times)

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _contents.locate_steps(self._storage, self, file)


class AsyncFiles(AsyncDownloads[AnyFile], AsyncFilesResource):
    """Files of the team: uploads and generated media."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

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
        """Upload a file, and return it once it can be used; see ``Files.upload``."""
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

    async def wait_until_ready(
        self,
        file: AnyFile,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Wait until a file can be fetched; see ``Files.wait_until_ready``."""
        return await run_async(
            _contents.ready_steps(self._storage, self, id_of(file), timeout, interval, progress), self._storage.times
        )

    async def wait_until_public(
        self,
        file: AnyFile,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float = DEFAULT_INTERVAL,
        progress: OnPoll[FileInfo] | None = None,
    ) -> FileInfo:
        """Wait until the public copy has its URL; see ``Files.wait_until_public``."""
        steps = _contents.public_steps(self._storage, self, id_of(file), timeout, interval, progress)
        return await run_async(steps, self._storage.times)

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _contents.locate_steps(self._storage, self, file)
