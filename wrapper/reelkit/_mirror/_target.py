"""What a mirror needs of the place it writes to."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from reelkit._transfers.target import To

Key = tuple[str, str]
"""Provider and id."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the manifest says of one file.

    Attributes:
        provider: Name of the provider.
        id: Its id there.
        path: Where it is, relative to the target, with ``/`` between folders.
        wanted: What the template gave; ``path`` differs where that was taken.
        listed_size: Bytes, as the listing said when it was fetched.
        size: Bytes written; None while it has not been fetched whole.
        sha256: Their checksum.
    """

    provider: str
    id: str
    path: str
    wanted: str
    listed_size: int | None = None
    size: int | None = None
    sha256: str | None = None

    @property
    def key(self) -> Key:
        """Provider and id."""
        return self.provider, self.id


def parts_of(path: str) -> tuple[str, ...]:
    """The folders and the name of a path; what a manifest says never leads out of the target."""
    parts = PurePosixPath(path).parts
    if not parts or any(part in ("/", "..") for part in parts):
        raise OSError(errno.EINVAL, "leads out of the mirror's folder", path)
    return parts


class MirrorTarget(Protocol):
    """Where a mirror is kept: a folder, or anything else that does the same. Methods may be called from any thread."""

    def open(self, *, dry_run: bool) -> dict[Key, Entry]:
        """Keep other runs out, and read the manifest; ``BlockingIOError`` while another run has it."""
        ...

    def close(self) -> None:
        """Let other runs in; harmless if it was not opened."""
        ...

    def record(self, entry: Entry) -> None:
        """Write an entry into the manifest, so that it is there whatever happens next."""
        ...

    def forget(self, key: Key) -> None:
        """Remove an entry from the manifest."""
        ...

    def size(self, path: str) -> int | None:
        """Bytes of the file at a path; None where there is none."""
        ...

    def exists(self, path: str) -> bool:
        """Whether anything is at the path, also what is no file."""
        ...

    def sha256(self, path: str) -> str:
        """Checksum of the file at a path, in hexadecimal."""
        ...

    def destination(self, path: str) -> To:
        """What to give to ``download`` for a path; folders are made. ``OSError`` if what is there must stay."""
        ...

    def arrived(self, path: str) -> tuple[int | None, str]:
        """What was fetched to ``destination`` is whole; returns its size and its checksum, as ``sha256`` does."""
        ...

    def move(self, old: str, new: str) -> None:
        """Give a file another path."""
        ...

    def remove(self, path: str) -> None:
        """Remove a file, and what is left of an unfinished download of it; no error where there is none."""
        ...
