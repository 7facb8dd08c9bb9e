"""Uploads, folders, removal, moves: as far as the provider's API can."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from errno import EEXIST, EISDIR, ENOTEMPTY
from os import strerror
from pathlib import Path
from typing import Any

from fsspec.asyn import sync

from reelkit._transfers.content import Source
from reelkit._transfers.progress import OnProgress

from ._lookup import Lookup, SeveralError
from ._progress import reporting
from ._tree import Entry, Info, Listing, join, split


class Changes(Lookup):
    """What changes the library."""

    _content_type: str | None
    _auto_mkdir: bool

    async def _put_file(
        self, lpath: str, rpath: str, mode: str = "overwrite", callback: Any = None, **options: Any
    ) -> None:
        if Path(lpath).is_dir():  # noqa: ASYNC240
            await self._makedirs(rpath, exist_ok=True)
            return
        await self._upload(rpath, Path(lpath), mode, options.get("content_type"), reporting(callback))

    async def _pipe_file(self, path: str, value: bytes, mode: str = "overwrite", **options: Any) -> None:
        await self._upload(path, value, mode, options.get("content_type"))

    async def _cp_file(self, path1: str, path2: str, **_: Any) -> None:
        info = await self._lookup(self._strip_protocol(path1))
        if info is None or info.entry.is_folder:
            await self._makedirs(path2, exist_ok=True)
            return
        self._store().check_upload(None, replaced=False)
        kind = info.entry.media_type if "/" in (info.entry.media_type or "") else None
        with tempfile.TemporaryFile() as spool:
            await self._store().contents.download(info.entry.item, spool)
            spool.seek(0)
            await self._upload(path2, spool, "overwrite", kind)

    async def _upload(
        self,
        path: str,
        source: Source,
        mode: str,
        content_type: str | None = None,
        progress: OnProgress | None = None,
    ) -> None:
        """Make a file of the source, then remove the one that had its path; nothing is lost in between."""
        path = self._strip_protocol(path)
        old = await self._replaced(path, mode)
        directory, name = split(path)
        folder = await self._place(directory)
        store = self._store()
        store.check_upload(folder, replaced=old is not None)
        name = name if old is None else old.entry.name
        entry = await store.upload(source, name, folder, content_type or self._content_type, progress)
        self._note(directory, entry)
        if old is not None and old.entry.id != entry.id:
            await store.remove(old.entry, folder)
            self._note(directory, old.entry, gone=True)

    async def _replaced(self, path: str, mode: str) -> Info | None:
        """The file that has a path already."""
        try:
            old = await self._lookup(path)
        except SeveralError as error:
            raise FileExistsError(EEXIST, error.strerror, path) from None
        except FileNotFoundError:
            return None
        if old is None or old.entry.is_folder:
            raise IsADirectoryError(EISDIR, strerror(EISDIR), path)
        if mode != "overwrite":
            raise FileExistsError(EEXIST, strerror(EEXIST), path)
        return old

    async def _place(self, directory: str) -> Entry | None:
        """The folder for a new file."""
        if self._auto_mkdir and directory:
            await self._makedirs(directory, exist_ok=True)
        return await self._folder(directory)

    async def _mkdir(self, path: str, create_parents: bool = True, **_: Any) -> None:
        path = self._strip_protocol(path)
        if not create_parents:
            await self._folder(split(path)[0])
        await self._makedirs(path)

    async def _makedirs(self, path: str, exist_ok: bool = False) -> None:
        path = self._strip_protocol(path)
        with suppress(FileNotFoundError):
            try:
                found = await self._lookup(path)
            except SeveralError as error:
                raise FileExistsError(EEXIST, error.strerror, path) from None
            if exist_ok and (found is None or found.entry.is_folder):
                return
            raise FileExistsError(EEXIST, strerror(EEXIST), path)
        directory, name = split(path)
        if directory:
            await self._makedirs(directory, exist_ok=True)
        parent = await self._folder(directory)
        await self._store().make_folder(name, parent)
        # The folder above counts those in it.
        self.invalidate_cache(directory)

    async def _rmdir(self, path: str) -> None:
        path = self._strip_protocol(path)
        if await self._listing(path):
            raise OSError(ENOTEMPTY, strerror(ENOTEMPTY), path)
        await self._remove_folder(path)

    def rmdir(self, path: str) -> None:
        """Delete an empty folder."""
        sync(self.loop, self._rmdir, path)

    async def _remove_folder(self, path: str) -> None:
        folder = await self._folder(path)
        if folder is None:
            raise PermissionError("the root is not deleted")
        await self._store().remove_folder(folder)
        self.invalidate_cache()

    async def _rm_file(self, path: str, **_: Any) -> None:
        path = self._strip_protocol(path)
        entry, directory = await self._file(path), split(path)[0]
        await self._store().remove(entry, await self._folder(directory))
        self._note(directory, entry, gone=True)

    async def _rm(self, path: Any, recursive: bool = False, maxdepth: int | None = None, **_: Any) -> None:
        if maxdepth is not None:
            raise NotImplementedError("folders are deleted with all that is in them")
        for one in await self._expand_path(path):
            if not await self._isdir(one):
                await self._rm_file(one)
            elif recursive:
                await self._remove_folder(one)
            else:
                raise IsADirectoryError(EISDIR, "a folder is deleted with recursive=True", one)

    async def _mv(self, path1: str, path2: str, **_: Any) -> None:
        source, target = self._strip_protocol(path1), self._strip_protocol(path2)
        info = await self._lookup(source)
        if info is None:
            raise PermissionError("the root is not moved")
        if await self._isdir(target):
            target = join(target, split(source)[1])
        (directory, name), (to, new_name) = split(source), split(target)
        if name != new_name:
            raise NotImplementedError(f"{self._store().title}'s API cannot rename files or folders")
        if await self._exists(target):
            raise FileExistsError(EEXIST, strerror(EEXIST), target)
        await self._store().move(info.entry, await self._folder(directory), await self._folder(to))
        self.invalidate_cache()

    def mv(self, path1: str, path2: str, recursive: bool = False, maxdepth: int | None = None, **_: Any) -> None:
        """Move a file or a folder to another folder."""
        sync(self.loop, self._mv, path1, path2)

    def _note(self, directory: str, entry: Entry, *, gone: bool = False) -> None:
        """Change a known listing as the library was changed, instead of asking for it again."""
        self._changes += 1
        listing: Listing | None = self.dircache.get(directory)
        if listing is not None:
            self.dircache[directory] = listing.without(entry) if gone else listing.add(entry)
