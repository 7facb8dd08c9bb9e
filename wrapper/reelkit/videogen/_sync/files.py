# Derived from ../_async/files.py by `make generate`; edit that one.
"""VideoGen: uploads, waiting for files, and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from videogen_api.models import FileInfo
from videogen_api.resources.files import FilesResource

from reelkit._http._sync.client import SyncHttp
from reelkit._http.arguments import one_of
from reelkit._http.seam import check_headers
from reelkit._transfers._sync.uploads import Transfers
from reelkit._transfers.patience import OnPoll, Patience
from reelkit._transfers.remote import Remote
from reelkit.errors import InvalidArgumentError
from reelkit.videogen._files import (
    DEFAULT_INTERVAL,
    DEFAULT_TIMEOUT,
    HYDRATIONS_PER_HOUR,
    AnyFile,
    hydrated_remote,
    id_of,
    is_public,
    is_ready,
    known_remote,
)

if TYPE_CHECKING:
    from videogen_api.models import FileType, FileUploadResponse, Transcript

    from reelkit._transfers.content import Content, Source
    from reelkit._transfers.progress import OnProgress
    from reelkit._transfers.ticket import Ticket


class Files(Transfers[AnyFile, FileInfo], FilesResource):
    """Files of the team: uploads and generated media."""

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
        from videogen_api.models import FileType

        from reelkit._transfers._sync.upload import upload
        from reelkit._transfers.ticket import Ticket

        patience = Patience(interval, timeout)
        one_of("type", type, FileType)
        if content_type is not None:
            check_headers({"content_type": content_type}, is_form=False)

        def begin(content: Content) -> Ticket[FileUploadResponse]:
            # A new URL is a new file: the one before it stays pending, and holds nothing.
            if content.name is None:
                raise InvalidArgumentError("filename", None, "must be given for bytes and files without a name")
            mime = content_type or content.guess_type() or "application/octet-stream"
            response = self.create_upload(
                display_name=content.name, type=type, is_temporary=temporary, transcript=transcript
            )
            return Ticket(response, response.upload_url, {"Content-Type": mime})

        uploaded = upload(self._storage, source, filename, progress, begin)
        return self._ready(uploaded.file_id, patience, None)

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
            progress: Called with every response.

        Raises:
            ProcessingError: If a rendition failed and none is ready.
            WaitTimeoutError: If none is ready in time; ``last`` holds the last response.

        Example::

            newest = videogen.files.list().first()
            file = videogen.files.wait_until_ready(newest, timeout=600)
        """
        return self._ready(id_of(file), Patience(interval, timeout), progress)

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
            public = videogen.files.wait_until_public(newest)
            print(public.static_public_preview_source.url)

        Documented on VideoGen's page "Enable public preview".
        """
        from reelkit._transfers._sync.polling import poll

        file_id = id_of(file)

        def ask() -> FileInfo:
            return self.get(file_id)

        return poll(
            ask,
            is_public,
            Patience(interval, timeout),
            self._storage.effects,
            what="had no public copy",
            provider="videogen",
            id=file_id,
            progress=progress,
        )

    def _ready(self, file_id: str, patience: Patience, progress: OnPoll[FileInfo] | None) -> FileInfo:
        from reelkit._transfers._sync.polling import poll

        once = FilesResource(SyncHttp(self._http.pool, self._http.seam.without_retries()), self._context)

        def ask() -> FileInfo:
            # Reading a file leaves its signed sources out and so never turns ready: hydration is what is polled.
            return once.hydrate(file_id)

        return poll(
            ask,
            is_ready,
            patience,
            self._storage.effects,
            what="was not ready",
            provider="videogen",
            id=file_id,
            progress=progress,
            pace=self._http.seam.settings.paces.of("hydrateFile", HYDRATIONS_PER_HOUR),
        )

    def _locate(self, file: AnyFile, *, fresh: bool) -> Remote:
        known = None if fresh else known_remote(file, self._storage.clock.time())
        return known or hydrated_remote(self.hydrate(id_of(file)))
