"""A mirror in a folder, whose manifest is an SQLite database: it survives a kill, and one run at a time has it."""

from __future__ import annotations

import errno
import hashlib
import os
import sqlite3
import threading
from contextlib import closing, suppress
from dataclasses import astuple
from pathlib import Path

from reelkit._transfers.filenames import shortened
from reelkit._transfers.target import PARTIAL_NAME

from ._target import Entry, Key, parts_of

MANIFEST = ".reelkit-mirror.db"
_TABLE = """
create table if not exists files (
    provider text not null, id text not null, path text not null, wanted text not null,
    listed_size integer, size integer, sha256 text, primary key (provider, id)
)"""
_READ = "select provider, id, path, wanted, listed_size, size, sha256 from files"


class FolderTarget:
    """A folder of this machine."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self._root = Path(root)
        self._manifest = self._root / MANIFEST
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None

    def open(self, *, dry_run: bool) -> dict[Key, Entry]:
        """Take the manifest; a dry run only looks at it."""
        if dry_run and not self._manifest.exists():
            return {}
        if not dry_run:
            self._root.mkdir(parents=True, exist_ok=True)
        # Also a dry run has to roll back what a run that was killed was about to write.
        mode = "rw" if dry_run else "rwc"
        # The path as a URI: its own characters must not be taken for parameters.
        database = sqlite3.connect(
            f"{self._manifest.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            if not dry_run:
                # Held until the connection is closed, or the process ends.
                database.execute("pragma locking_mode = exclusive")
                database.execute("begin exclusive")
                database.execute(_TABLE)
                database.execute("commit")
            entries = [Entry(*row) for row in database.execute(_READ)]
        except sqlite3.DatabaseError as error:
            database.close()
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                where = str(self._root)
                raise BlockingIOError(errno.EWOULDBLOCK, "another run is mirroring into this folder", where) from None
            raise OSError(errno.EIO, f"the manifest cannot be read ({error})", str(self._manifest)) from error
        if dry_run:
            database.close()
        else:
            self._database = database
        return {entry.key: entry for entry in entries}

    def close(self) -> None:
        """Let other runs in."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def record(self, entry: Entry) -> None:
        """Write an entry, at once."""
        self._execute("insert or replace into files values (?, ?, ?, ?, ?, ?, ?)", astuple(entry))

    def forget(self, key: Key) -> None:
        """Remove an entry, at once."""
        self._execute("delete from files where provider = ? and id = ?", key)

    def _execute(self, statement: str, values: tuple[object, ...]) -> None:
        with self._lock:
            assert self._database is not None, "the mirror is not open"  # noqa: S101
            self._database.execute(statement, values)

    def size(self, path: str) -> int | None:
        """Bytes of the regular file at a path."""
        place = self._place(path)
        with suppress(OSError):
            if place.is_file():
                return place.stat().st_size
        return None

    def exists(self, path: str) -> bool:
        """Whether anything is there, also a folder or a link that leads nowhere."""
        return os.path.lexists(self._place(path))

    def sha256(self, path: str) -> str:
        """Checksum of the file at a path."""
        with closing(self._place(path).open("rb")) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def destination(self, path: str) -> Path:
        """The place of a path; its folders are made."""
        place = self._place(path)
        if place.exists() and not place.is_file():
            # Into a folder, or one that a link leads to, the download would go under a name that nobody noted.
            raise FileExistsError(errno.EEXIST, "is no file, and stays", str(place))
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def arrived(self, path: str) -> tuple[int | None, str]:
        """Size and checksum of what was fetched."""
        return self.size(path), self.sha256(path)

    def move(self, old: str, new: str) -> None:
        """Give a file another path."""
        self._place(old).replace(self.destination(new))
        self._tidy(self._place(old).parent)

    def remove(self, path: str) -> None:
        """Remove a file and unfinished downloads of it; folders that are empty then go, too."""
        place = self._place(path)
        place.unlink(missing_ok=True)
        with suppress(OSError):
            for left in list(place.parent.iterdir()):
                if PARTIAL_NAME.fullmatch(left.name) and left.name.startswith(f"{shortened(place.name)}."):
                    left.unlink(missing_ok=True)
        self._tidy(place.parent)

    def _tidy(self, folder: Path) -> None:
        with suppress(OSError):
            while folder not in (self._root, folder.parent):
                folder.rmdir()
                folder = folder.parent

    def _place(self, path: str) -> Path:
        parts = parts_of(path)
        if any(os.sep in part for part in parts):
            raise OSError(errno.EINVAL, "leads out of the mirror's folder", path)  # pragma: no cover - Windows only
        return self._root.joinpath(*parts)
