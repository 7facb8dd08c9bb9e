"""Swiftia: downloads, and the storage figures."""

from __future__ import annotations

from swiftia_api.models import File
from swiftia_api.resources.files import AsyncFilesResource

from reelkit._transfers._async.downloads import AsyncDownloads
from reelkit._transfers.remote import Remote
from reelkit.swiftia._files import STORAGE, AnyFile, StorageUsage, remote_of


class AsyncFiles(AsyncDownloads[AnyFile], AsyncFilesResource):
    """Files of the organization."""

    async def storage(self) -> StorageUsage:
        """Storage figures, from a listing of one file; see Swiftia's page "Get Files"."""
        return await self._call(STORAGE, limit=1)

    async def _locate(self, file: AnyFile, *, fresh: bool) -> Remote:
        return remote_of(file if isinstance(file, File) and not fresh else await self.get(file))
