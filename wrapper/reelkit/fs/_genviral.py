"""Genviral: the tree of folders of uploads. A file lies in any number of folders, or in none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Literal, cast

from genviral_api.models import File, FileUploadContentType, Folder, FolderFileItem

from reelkit._transfers.content import Source
from reelkit._transfers.progress import OnProgress
from reelkit.genviral import AsyncGenviral

from ._store import Store
from ._tree import Entry

MEDIA_TYPE: Literal["upload"] = "upload"


class GenviralStore(Store[AsyncGenviral]):
    """Folders by their names; the root also holds the files that lie in no folder."""

    async def folders(self, folder: Entry | None) -> list[Entry]:
        if folder is not None and not folder.item.subfolder_count:
            return []
        parent = None if folder is None else folder.id
        found = await self.client.folders.list(media_type=MEDIA_TYPE, parent=parent).collect()
        return [_folder(one) for one in found]

    async def files(self, folder: Entry | None) -> AsyncIterator[Entry]:
        if folder is not None:
            async for item in self.client.folders.items(folder.id):
                if isinstance(item, FolderFileItem):
                    yield _file(item)
            return
        # No operation lists the files without a folder: they are all files but those of every folder.
        filed: set[str] = set()
        async for walked in self.client.folders.walk(media_type=MEDIA_TYPE):
            if walked.folder.file_count:
                filed |= {item.id async for item in self.client.folders.items(walked.folder)}
        async for file in self.client.files.list(context="all"):
            if file.id not in filed:
                yield _file(file)

    async def by_id(self, file_id: str) -> Entry:
        return _file(await self.client.files.get(file_id))

    async def upload(
        self,
        source: Source,
        name: str,
        folder: Entry | None,
        content_type: str | None,
        progress: OnProgress | None,
    ) -> Entry:
        kind = cast("FileUploadContentType | None", content_type)
        file = await self.client.files.upload(source, filename=name, content_type=kind, progress=progress)
        if folder is not None:
            await self.client.folders.add_items(folder.id, [file])
        return _file(file)

    def check_upload(self, folder: Entry | None, *, replaced: bool) -> None:
        if replaced and folder is None:
            raise FileExistsError("Genviral's API cannot delete files, so one that lies in no folder is not replaced")

    async def remove(self, entry: Entry, folder: Entry | None) -> None:
        if folder is None:
            raise NotImplementedError("Genviral's API cannot delete files; one in a folder can be taken out of it")
        await self.client.folders.remove_items(folder.id, [entry.id])

    async def make_folder(self, name: str, parent: Entry | None) -> Entry:
        above = None if parent is None else parent.id
        return _folder(await self.client.folders.mkdir([name], media_type=MEDIA_TYPE, parent=above, exist_ok=True))

    async def remove_folder(self, folder: Entry) -> None:
        await self.client.folders.delete(folder.id)

    async def move(self, entry: Entry, folder: Entry | None, to: Entry | None) -> None:
        if entry.is_folder:
            await self.client.folders.move(entry.id, to=None if to is None else to.id)
            return
        # Into the new folder before out of the old one: it is never in none.
        if to is not None:
            await self.client.folders.add_items(to.id, [entry.id])
        if folder is not None:
            await self.client.folders.remove_items(folder.id, [entry.id])


def _folder(folder: Folder) -> Entry:
    return Entry(folder.id, folder.name, folder, is_folder=True, created=folder.created_at)


def _file(file: File | FolderFileItem) -> Entry:
    return Entry(file.id, file.filename, file, size=file.size, media_type=file.content_type, created=file.created_at)
