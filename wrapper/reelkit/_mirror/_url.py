"""A mirror at a URL of fsspec, such as ``s3://bucket/media``; its manifest is a small object for every file."""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from glob import has_magic
from importlib import import_module
from inspect import signature
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from reelkit.errors import ConfigurationError, InvalidArgumentError

from ._spool import Spool
from ._target import Entry, Key, parts_of

MANIFEST = ".reelkit-mirror"
_CHUNK = 1 << 20
_BLOCK = 8 << 20
_SENDING = {"chunksize": _BLOCK, "max_concurrency": 2}
"""What s3fs and the like take, which have ten parts of 50 MB in memory otherwise."""


class UrlTarget:
    """A folder of any file system that fsspec knows.

    A file is fetched into a temporary folder, which keeps what a connection that breaks off has brought,
    and sent on from there; never more of it than a block is in memory.
    """

    def __init__(self, url: str) -> None:
        try:
            fsspec: Any = import_module("fsspec.core")
        except ImportError:
            raise ConfigurationError(f'{url} needs fsspec: pip install "reelkit[fs]"') from None
        try:
            fs, root = fsspec.url_to_fs(url)
        except (ValueError, ImportError) as error:
            raise InvalidArgumentError("to", url, f"must be a URL of fsspec: {error}") from error
        self._fs: Any = fs
        self._root = str(root).rstrip("/")
        taken = signature(getattr(fs, "_put_file", fs.put_file)).parameters
        self._sending = {name: value for name, value in _SENDING.items() if name in taken}
        self._spool: Spool | None = None

    def open(self, *, dry_run: bool) -> dict[Key, Entry]:
        """Read the manifest. Runs at the same time are not kept apart: each writes only entries of what it fetched."""
        if not dry_run:
            self._spool = Spool()
        return {entry.key: entry for entry in self._entries()}

    def _entries(self) -> Iterator[Entry]:
        self._fs.invalidate_cache()
        paths: list[str] = []
        with suppress(FileNotFoundError):
            paths = [path for path in self._fs.find(f"{self._root}/{MANIFEST}") if path.endswith(".json")]
        # Not ``cat``, which takes a path that is there for a pattern.
        found: list[bytes] = self._fs.cat_ranges(paths, None, None, on_error="raise")
        for path, data in zip(paths, found, strict=True):
            try:
                yield Entry(**json.loads(data))
            except (ValueError, TypeError) as error:
                raise OSError(errno.EIO, f"the manifest cannot be read ({error})", path) from error

    def close(self) -> None:
        """Remove the temporary folder."""
        if self._spool is not None:
            self._spool.close()
            self._spool = None

    def record(self, entry: Entry) -> None:
        """Write an entry, at once."""
        self._fs.pipe_file(self._in_folder(self._noted(entry.key)), json.dumps(asdict(entry)).encode())

    def forget(self, key: Key) -> None:
        """Remove an entry, at once."""
        with suppress(FileNotFoundError):
            self._fs.rm_file(self._noted(key))

    def size(self, path: str) -> int | None:
        """Bytes of the file at a path."""
        with suppress(FileNotFoundError, NotADirectoryError):
            found: dict[str, Any] = self._fs.info(self._place(path))
            return int(found["size"]) if found["type"] == "file" and found["size"] is not None else None
        return None

    def exists(self, path: str) -> bool:
        """Whether anything is there."""
        return bool(self._fs.exists(self._place(path)))

    def sha256(self, path: str) -> str:
        """Checksum of the file at a path, which is read for it."""
        summed = hashlib.sha256()
        with self._fs.open(self._place(path), "rb", block_size=_BLOCK) as file:
            while data := file.read(_CHUNK):
                summed.update(data)
        return summed.hexdigest()

    def destination(self, path: str) -> Path:
        """A place of this machine, from which ``arrived`` sends it on."""
        place = self._place(path)
        if self._fs.isdir(place):
            raise FileExistsError(errno.EEXIST, "is no file, and stays", place)
        return self._fetched(path)

    def arrived(self, path: str) -> tuple[int | None, str]:
        """Send on what was fetched; size and checksum of it, or of what was there before."""
        local = self._fetched(path)
        if not local.exists():
            return self.size(path), self.sha256(path)
        with local.open("rb") as file:
            summed = hashlib.file_digest(file, "sha256").hexdigest()
        size = local.stat().st_size
        self._fs.put_file(str(local), self._in_folder(self._place(path)), **self._sending)
        local.unlink()
        return size, summed

    def move(self, old: str, new: str) -> None:
        """Give a file another path."""
        place, to = self._place(old), self._in_folder(self._place(new))
        if not has_magic(place):
            self._fs.mv(place, to)
            return
        # As a pattern it would take other files along, and put all into a folder.
        self._fs.cp_file(place, to)
        self._fs.rm_file(place)

    def remove(self, path: str) -> None:
        """Remove a file."""
        with suppress(FileNotFoundError):
            self._fs.rm_file(self._place(path))

    def _fetched(self, path: str) -> Path:
        assert self._spool is not None, "the mirror is not open"  # noqa: S101
        # The extension tells what it is, also where the target keeps types.
        return self._spool.path / f"{hashlib.sha256(path.encode()).hexdigest()}{PurePosixPath(path).suffix[:16]}"

    def _noted(self, key: Key) -> str:
        provider, file_id = key
        return f"{self._root}/{MANIFEST}/{quote(provider, safe='')}/{quote(file_id, safe='')}.json"

    def _place(self, path: str) -> str:
        return "/".join((self._root, *parts_of(path)))

    def _in_folder(self, place: str) -> str:
        """The place, whose folder is made."""
        self._fs.makedirs(place.rpartition("/")[0], exist_ok=True)
        return place
