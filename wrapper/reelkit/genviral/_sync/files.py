# Derived from ../_async/files.py by `make generate`; edit that one.
"""Genviral: uploads and downloads. What was uploaded to a presigned URL is found again in the listing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genviral_api.models import File, FileUploadContentType, FolderFileItem
from genviral_api.resources.files import FilesResource

from reelkit._http.arguments import one_of
from reelkit._transfers._sync.uploads import Transfers
from reelkit._transfers.remote import Remote
from reelkit._transfers.ticket import Ticket
from reelkit.errors import WaitTimeoutError
from reelkit.genviral._files import DEFAULT_TIMEOUT, NEWEST, AnyFile, id_of, not_listed, remote_of, type_of

if TYPE_CHECKING:
    from genviral_api.models import FileUpload

    from reelkit._transfers.content import Content, Source
    from reelkit._transfers.progress import OnProgress


class Files(Transfers[AnyFile, File], FilesResource):
    """Files in the scope of the key."""

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
                response with its URL.

        Example::

            file = genviral.files.upload("clip.mp4")
            print(file.id, file.url)

        Documented on Genviral's page "Upload file". The API key is not sent to the storage host.
        """
        from reelkit._transfers._sync import polling, upload
        from reelkit._transfers.patience import Patience

        patience = Patience(interval=0.5, timeout=timeout, longest=5)
        one_of("content_type", content_type, FileUploadContentType)

        def begin(content: Content) -> Ticket[FileUpload]:
            data = self.create_upload(
                content_type=type_of(content, content_type),
                filename=content.name,
                duration_seconds=duration_seconds,
                size=content.size,
            )
            return Ticket(data, data.upload_url, {"Content-Type": data.content_type}, data.expires_in)

        uploaded = upload.upload(self._storage, source, filename, progress, begin)

        def matches(file: File) -> bool:
            return file.url == uploaded.url or file.id == uploaded.id

        def ask() -> File | None:
            # The newest files come first, as far as is known; the others are looked through only at the very end.
            return self.list(context="all").find(matches, max_items=NEWEST)

        try:
            file = polling.poll(
                ask,
                lambda found: found is not None,
                patience,
                self._storage.effects,
                what="is uploaded, but was not listed",
                provider="genviral",
                id=uploaded.id or uploaded.url,
            )
        except WaitTimeoutError as error:
            file = self.list(context="all").find(matches)
            if file is None:
                error.last = uploaded
                raise
        assert file is not None  # noqa: S101 - what is waited for
        return file

    def get(self, file: AnyFile) -> File:
        """Get one file, by walking the listing: the API has no operation for it.

        Args:
            file: The file, or its id.

        Raises:
            NotFoundError: If no such file is listed; its ``status_code`` is None.

        Example::

            newest = genviral.files.list().first()
            again = genviral.files.get(newest.id)
            print(again.filename)
        """
        file_id = id_of(file).lower()
        found = self.list(context="all").find(lambda listed: listed.id.lower() == file_id)
        if found is None:
            raise not_listed(id_of(file))
        return found

    def _locate(self, file: AnyFile, *, fresh: bool) -> Remote:
        # The API cannot be asked for one file, so an id is looked for in the listing.
        return remote_of(file if isinstance(file, (File, FolderFileItem)) and not fresh else self.get(file))
