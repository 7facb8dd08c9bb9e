"""Swiftia: one file at a time, and its content."""

from __future__ import annotations

from functools import cached_property

from swiftia_api.api.files import AsyncFilesApi, FilesApi
from swiftia_api.models import File

from reelkit._transfers._async.storage import AsyncStorage
from reelkit._transfers._sync.storage import SyncStorage
from reelkit._transfers.download import Remote
from reelkit._transfers.downloads import AsyncDownloads, Downloads
from reelkit._transfers.filenames import name_of
from reelkit._transfers.steps import Ask, Steps, run, run_async
from reelkit._transfers.storage import storage_of
from reelkit.errors import InvalidArgumentError, NotFoundError, ProcessingError

_Api = FilesApi | AsyncFilesApi
AnyFile = File | str
"""A file, or its id."""


class FileContents(Downloads[AnyFile], FilesApi):
    """Single files."""

    @cached_property
    def _storage(self) -> SyncStorage:
        return storage_of(self._client.get_httpx_client())

    def get(self, file_id: str) -> File:
        """Get one file.

        Raises:
            NotFoundError: If there is no such file in the organization.

        Documented on Swiftia's page "Get File".
        """
        return self.get_file(_id(file_id))

    def delete(self, file: AnyFile) -> None:
        """Delete a file for good, record and content. It cannot be undone.

        Raises:
            NotFoundError: If there is no such file, or not any more.
            ServerError: If the content could not be deleted; get the file again before another try.

        Example::

            for file in swiftia.files.list(tags="draft").collect():
                swiftia.files.delete(file)

        Documented on Swiftia's page "Delete File".
        """
        run(_delete(self, file))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


class AsyncFileContents(AsyncDownloads[AnyFile], AsyncFilesApi):
    """Single files."""

    @cached_property
    def _storage(self) -> AsyncStorage:
        return storage_of(self._client.get_async_httpx_client())

    async def get(self, file_id: str) -> File:
        """Get one file; see ``FileContents.get``."""
        return await self.get_file(_id(file_id))

    async def delete(self, file: AnyFile) -> None:
        """Delete a file for good; see ``FileContents.delete``."""
        await run_async(_delete(self, file))

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


def _delete(api: _Api, file: AnyFile) -> Steps[None]:
    file_id = _id(file)
    try:
        yield Ask(lambda: api.delete_file(file_id))
    except NotFoundError as error:
        # The repeat of a request whose answer was lost finds nothing to delete any more.
        if not error.lost_answer:
            raise


def _locate(api: _Api, file: AnyFile) -> Steps[Remote]:
    if not isinstance(file, File):
        file_id = _id(file)
        file = yield Ask(lambda: api.get_file(file_id))
    assert isinstance(file, File)  # noqa: S101
    known = file
    if not known.url:
        raise ProcessingError("there is nothing to download yet", provider="swiftia", id=known.id, status=known.status)
    return Remote(
        known.id,
        name_of(known.name, known.url, known.id),
        known.url,
        known.size,
        renew=lambda: _locate(api, known.id),
    )


def _id(file: AnyFile) -> str:
    file_id = file.id if isinstance(file, File) else file
    if not isinstance(file_id, str) or not file_id.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("file", file_id, "must be a file or its id")
    return file_id
