"""VideoGen: all files in the root. ``rm`` archives them."""

from __future__ import annotations

from collections.abc import AsyncIterator

from videogen_api.models import FileInfo, FileSource

from reelkit._transfers.content import Source
from reelkit._transfers.progress import OnProgress
from reelkit.videogen import AsyncVideoGen

from ._store import Store
from ._tree import Entry


class VideoGenStore(Store[AsyncVideoGen]):
    """Uploads and generated media of the team."""

    async def files(self, folder: Entry | None) -> AsyncIterator[Entry]:
        async for file in self.client.files.list():
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
        return _file(
            await self.client.files.upload(source, filename=name, content_type=content_type, progress=progress)
        )

    async def remove(self, entry: Entry, folder: Entry | None) -> None:
        await self.client.files.archive(entry.id)


def _file(file: FileInfo) -> Entry:
    source = file.download_source
    size = source.file_bytes if isinstance(source, FileSource) else None
    name = file.display_name if isinstance(file.display_name, str) else ""
    kind = str(file.type).lower() if isinstance(file.type, str) else None
    return Entry(file.file_id, name, file, size=size if isinstance(size, int) else None, media_type=kind)
