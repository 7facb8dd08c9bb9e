"""What a file system needs of a provider."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Generic, Protocol, TypeVar, cast

from reelkit._transfers._async.downloads import AsyncDownloads
from reelkit._transfers.content import Source
from reelkit._transfers.progress import OnProgress
from reelkit.client import AsyncClient

from ._tree import Entry

C = TypeVar("C", bound=AsyncClient)


class HasFiles(Protocol):
    """A client whose files can be downloaded."""

    @property
    def files(self) -> AsyncDownloads[Any]: ...


class Store(Generic[C]):
    """The library of one provider, through one client. What a provider cannot do raises ``NotImplementedError``.

    A folder of ``None`` is the root.
    """

    def __init__(self, client: C) -> None:
        self.client = client
        self.title = client.provider.title

    @property
    def contents(self) -> AsyncDownloads[Any]:
        """What downloads files."""
        return cast("HasFiles", self.client).files

    async def folders(self, folder: Entry | None) -> list[Entry]:
        """The folders in a folder; none where there are no folders."""
        return []

    def files(self, folder: Entry | None) -> AsyncIterator[Entry]:
        """The files in a folder."""
        raise NotImplementedError

    async def by_id(self, file_id: str) -> Entry:
        """A file by its id; raises ``NotFoundError``."""
        raise NotImplementedError

    async def upload(
        self,
        source: Source,
        name: str,
        folder: Entry | None,
        content_type: str | None,
        progress: OnProgress | None,
    ) -> Entry:
        """Make a file of the source, and return it once it can be listed."""
        raise NotImplementedError(f"{self.title}'s API has no upload: this file system can be read only")

    def check_upload(self, folder: Entry | None, *, replaced: bool) -> None:
        """Raise for an upload that cannot be, before any byte is sent."""

    async def remove(self, entry: Entry, folder: Entry | None) -> None:
        """Delete a file, or take it out of the folder."""
        raise NotImplementedError(f"{self.title}'s API cannot delete files")

    async def make_folder(self, name: str, parent: Entry | None) -> Entry:
        """Create a folder."""
        raise NotImplementedError(f"{self.title} has no folders: all files lie in the root")

    async def remove_folder(self, folder: Entry) -> None:
        """Delete a folder with those in it."""
        raise NotImplementedError(f"{self.title} has no folders")

    async def move(self, entry: Entry, folder: Entry | None, to: Entry | None) -> None:
        """Move a file or a folder, which keeps its name."""
        raise NotImplementedError(f"{self.title} has no folders, and its API cannot rename files")
