"""Swiftia: all files in the root, which are read and deleted; the API has no upload."""

from __future__ import annotations

from collections.abc import AsyncIterator

from swiftia_api.models import File

from reelkit.swiftia import AsyncSwiftia

from ._store import Store
from ._tree import Entry


class SwiftiaStore(Store[AsyncSwiftia]):
    """Files of the organization."""

    async def files(self, folder: Entry | None) -> AsyncIterator[Entry]:
        async for file in self.client.files.list():
            yield _file(file)

    async def by_id(self, file_id: str) -> Entry:
        return _file(await self.client.files.get(file_id))

    async def remove(self, entry: Entry, folder: Entry | None) -> None:
        await self.client.files.delete(entry.id)

    def check_upload(self, folder: Entry | None, *, replaced: bool) -> None:
        raise NotImplementedError("Swiftia's API has no upload: this file system is read, and files are deleted")


def _file(file: File) -> Entry:
    return Entry(file.id, file.name, file, size=file.size, media_type=str(file.type), created=file.created_at)
