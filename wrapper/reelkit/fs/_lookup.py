"""From paths to entries: directories are listed once, and kept until the cache is refreshed."""

from __future__ import annotations

import asyncio
import os
from collections import OrderedDict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from errno import EISDIR, ENOENT, ENOTDIR
from functools import partial
from glob import escape, has_magic
from typing import Any
from weakref import WeakKeyDictionary

from fsspec.asyn import AsyncFileSystem, sync
from fsspec.dircache import DirCache

from reelkit._http.pool import running_loop
from reelkit._transfers._async.ranges import fetch_range
from reelkit._transfers._sync.ranges import fetch_range as fetch_range_here
from reelkit._transfers.ranges import Fetched
from reelkit._transfers.remote import Remote
from reelkit._transfers.version import Version
from reelkit.errors import NotFoundError, ProcessingError

from ._access import Access, OfAllThreads
from ._store import Store
from ._stores import store_of
from ._tree import BY_ID, Entry, Info, Listing, join, split, steps

_MOST_URLS = 10_000


class SeveralError(FileNotFoundError):
    """Several files or folders have the name; each is found by its name with its id."""


class Lookup(AsyncFileSystem, metaclass=OfAllThreads):
    """What paths lead to, and the bytes of files."""

    root_marker = ""
    _access: Access

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._folders = DirCache(**options)
        self._changes = 0
        self._urls: OrderedDict[str, Remote] = OrderedDict()
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @classmethod
    def _strip_protocol(cls, path: Any) -> Any:
        if isinstance(path, list):
            return [cls._strip_protocol(one) for one in path]  # pyright: ignore[reportUnknownVariableType]
        stripped: str = super()._strip_protocol(path)
        return stripped.lstrip("/")

    def invalidate_cache(self, path: str | None = None) -> None:
        """Forget the listing of a directory and of the one above it, or all; the next look at them asks the API."""
        self._changes += 1
        if path is None:
            self.dircache.clear()
            self._folders.clear()
        else:
            stripped = self._strip_protocol(path)
            for directory in (stripped, self._parent(stripped)):
                self.dircache.pop(directory, None)
                self._folders.pop(directory, None)
        super().invalidate_cache(path)

    async def _ls(self, path: str, detail: bool = True, refresh: bool = False, **_: Any) -> list[Any]:
        path = self._strip_protocol(path)
        if refresh:
            self.invalidate_cache(path)
        found = await self._lookup(path)
        infos = await self._listing(path) if found is None or found.entry.is_folder else [found]
        return [dict(info) for info in infos] if detail else sorted(info["name"] for info in infos)

    async def _info(self, path: str, **_: Any) -> dict[str, Any]:
        path = self._strip_protocol(path)
        info = await self._lookup(path)
        if info is None:
            return {"name": "", "type": "directory", "size": 0}
        if info["type"] == "file" and info["size"] is None:
            # A file that is not ready yet has none.
            with suppress(ProcessingError):
                info["size"] = (await self._read(info.entry, 0, 1)).total
        return {**info, "name": path}

    async def _kind(self, path: str) -> str | None:
        """``"file"`` or ``"directory"``; None for what is not there."""
        try:
            info = await self._lookup(self._strip_protocol(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        return "directory" if info is None else str(info["type"])

    async def _exists(self, path: str, **_: Any) -> bool:
        return await self._kind(path) is not None

    async def _isfile(self, path: str) -> bool:
        return await self._kind(path) == "file"

    async def _isdir(self, path: str) -> bool:
        return await self._kind(path) == "directory"

    async def _du(self, path: str, total: bool = True, **options: Any) -> Any:
        """Bytes in a directory; a file that is not ready has none."""
        sizes: dict[str, int | None] = await super()._du(path, total=False, **options)
        return sum(size or 0 for size in sizes.values()) if total else sizes

    def created(self, path: str) -> datetime:
        """When a file or a folder was made."""
        found: datetime | None = sync(self.loop, self._info, path).get("created")
        if found is None:
            raise NotImplementedError(f"{self.protocol} does not tell when {path} was made")
        return found

    async def _expand_path(
        self, path: Any, recursive: bool = False, maxdepth: int | None = None, **options: Any
    ) -> list[str]:
        """A path that is there is no pattern, whatever its name is."""
        if not isinstance(path, str):
            path = [
                escape(one) if has_magic(one) and not options and await self._exists(one) else one
                for one in self._strip_protocol(path)
            ]
        return await super()._expand_path(path, recursive, maxdepth, **options)

    def _store(self) -> Store[Any]:
        return store_of(str(self.protocol), self._access.client())

    async def _lookup(self, path: str) -> Info | None:
        """What a path leads to; None for the root. Raises ``FileNotFoundError``."""
        directory, name = split(path)
        if not path:
            return None
        known: Listing | None = self.dircache.get(directory)
        if known is None and name.startswith(BY_ID):
            return await self._by_id(path, name.removeprefix(BY_ID))
        async with self._locked():
            folder = await self._follow(directory)
            found = (await self._folders_in(directory, folder)).find(name)
            listing = None if found is not None else await self._list(directory, folder)
        if listing is not None and (found := listing.find(name)) is None:
            if name.startswith(BY_ID):
                return await self._by_id(path, name.removeprefix(BY_ID))
            _check_alone(listing, name, path)
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT), path)
        return found

    async def _file(self, path: str) -> Entry:
        """The file of a path."""
        info = await self._lookup(self._strip_protocol(path))
        if info is None or info.entry.is_folder:
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), path)
        return info.entry

    async def _by_id(self, path: str, file_id: str) -> Info:
        try:
            return Info(path, await self._store().by_id(file_id))
        except NotFoundError as error:
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT), path) from error

    async def _folder(self, path: str) -> Entry | None:
        """The folder of a path; None for the root."""
        async with self._locked():
            return await self._follow(path)

    async def _listing(self, path: str) -> Listing:
        async with self._locked():
            return await self._list(path, await self._follow(path))

    async def _follow(self, path: str) -> Entry | None:
        folder: Entry | None = None
        for directory, name in steps(path):
            folders = await self._folders_in(directory, folder)
            found = folders.find(name)
            if found is None:
                _check_alone(folders, name, path)
                files: Listing | None = self.dircache.get(directory)
                code = ENOENT if files is None or files.find(name) is None else ENOTDIR
                kind = FileNotFoundError if code == ENOENT else NotADirectoryError
                raise kind(code, os.strerror(code), join(directory, name))
            folder = found.entry
        return folder

    async def _folders_in(self, path: str, folder: Entry | None) -> Listing:
        listing: Listing | None = self._folders.get(path)
        if listing is None:
            before = self._changes
            listing = Listing(path, await self._store().folders(folder))
            # What was changed meanwhile may be missing in it.
            if self._changes == before:
                self._folders[path] = listing
        return listing

    async def _list(self, path: str, folder: Entry | None) -> Listing:
        listing: Listing | None = self.dircache.get(path)
        if listing is None:
            before = self._changes
            folders = [info.entry for info in await self._folders_in(path, folder)]
            files = [entry async for entry in self._store().files(folder)]
            listing = Listing(path, folders, files)
            if self._changes == before:
                self.dircache[path] = listing
        return listing

    async def _read(self, entry: Entry, start: int, stop: int | None, version: Version | None = None) -> Fetched:
        """Bytes of a file."""
        storage = self._store().contents._storage  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return await fetch_range(storage, partial(self._locate, entry), start, stop, version)

    def _read_here(self, entry: Entry, start: int, stop: int, version: Version | None) -> Fetched:
        """The same in this thread, whose connections cost half as much as those of an event loop."""
        client: Any = self._access.blocking()
        if client is None:
            return sync(self.loop, self._read, entry, start, stop, version)

        def locate(fresh: bool) -> Remote:
            kept = None if fresh else self._urls.get(entry.id)
            return kept or sync(self.loop, self._locate, entry, fresh)

        return fetch_range_here(client.files._storage, locate, start, stop, version)  # noqa: SLF001

    async def _locate(self, entry: Entry, fresh: bool) -> Remote:
        """Where a file's bytes are; its URL is kept until the storage host refuses it."""
        remote = None if fresh else self._urls.get(entry.id)
        if remote is None:
            files = self._store().contents
            remote = await files._locate(entry.item, fresh=fresh)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            self._urls[entry.id] = remote
            if len(self._urls) > _MOST_URLS:
                self._urls.popitem(last=False)
        return remote

    @asynccontextmanager
    async def _locked(self) -> AsyncGenerator[None]:
        """One listing at a time, so that tasks that want the same one wait for it instead of asking again."""
        lock = self._locks.setdefault(running_loop(), asyncio.Lock())
        async with lock:
            yield


def _check_alone(listing: Listing, name: str, path: str) -> None:
    if name in listing.doubled:
        raise SeveralError(ENOENT, f"several have this name: {', '.join(listing.doubled[name])}", path)
