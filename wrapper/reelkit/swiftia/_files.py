"""Swiftia: downloads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from swiftia_api.api.files import list_files
from swiftia_api.models import File
from swiftia_api.operations import OPERATIONS
from swiftia_api.resources.files import AsyncFilesResource, FilesResource

from reelkit._http.client import Response
from reelkit._resource import rules
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._transfers.download import Remote
from reelkit._transfers.downloads import AsyncDownloads, Downloads
from reelkit._transfers.filenames import name_of
from reelkit._transfers.steps import Ask, Steps
from reelkit._transfers.storage import Storage, storage_of
from reelkit.errors import ProcessingError

AnyFile = File | UUID | str
"""A file, or its id."""


@dataclass(frozen=True, slots=True)
class StorageUsage:
    """Storage of the organization; a megabyte is 1,000,000 bytes."""

    allotted_megabytes: float
    used_megabytes: float
    used_percent: float


def _read_storage(received: Response) -> StorageUsage:
    page = list_files.read(received)
    return StorageUsage(page.sub_size, page.used_size, page.used_size_percent)


_STORAGE = Endpoint(
    OPERATIONS["list_files"], _read_storage, (Argument("limit", "limit", "query", rules.Number(whole=True)),)
)


class Files(Downloads[AnyFile], FilesResource):
    """Files of the organization."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

    def storage(self) -> StorageUsage:
        """Storage figures, from a listing of one file; see Swiftia's page "Get Files"."""
        return self._call(_STORAGE, limit=1)

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


class AsyncFiles(AsyncDownloads[AnyFile], AsyncFilesResource):
    """Files of the organization."""

    @cached_property
    def _storage(self) -> Storage:
        return storage_of(self._http)

    async def storage(self) -> StorageUsage:
        """Storage figures; see ``Files.storage``."""
        return await self._call(_STORAGE, limit=1)

    def _locate(self, file: AnyFile) -> Steps[Remote]:
        return _locate(self, file)


def _locate(api: FilesResource | AsyncFilesResource, file: AnyFile) -> Steps[Remote]:
    known: File = file if isinstance(file, File) else (yield Ask(lambda: api.get(file)))
    if not known.url:
        raise ProcessingError("there is nothing to download yet", provider="swiftia", id=known.id, status=known.status)
    return Remote(
        known.id,
        name_of(known.name, known.url, known.id),
        known.url,
        known.size,
        renew=lambda: _locate(api, known.id),
    )
