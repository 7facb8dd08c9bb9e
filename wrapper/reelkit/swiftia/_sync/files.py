# Derived from ../_async/files.py by `make generate`; edit that one.
"""Swiftia: downloads, and the storage figures."""

from __future__ import annotations

from swiftia_api.models import File
from swiftia_api.resources.files import FilesResource

from reelkit._transfers._sync.downloads import Downloads
from reelkit._transfers.remote import Remote
from reelkit.swiftia._files import STORAGE, AnyFile, StorageUsage, remote_of


class Files(Downloads[AnyFile], FilesResource):
    """Files of the organization."""

    def storage(self) -> StorageUsage:
        """Storage figures, from a listing of one file; see Swiftia's page "Get Files"."""
        return self._call(STORAGE, limit=1)

    def _locate(self, file: AnyFile, *, fresh: bool) -> Remote:
        return remote_of(file if isinstance(file, File) and not fresh else self.get(file))
