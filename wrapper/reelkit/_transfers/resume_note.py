"""Whether a download resumes: the note beside a partial file says which content it is of, and how the file was left."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import asdict, dataclass
from pathlib import Path

from .version import Version, strong_etag

_MOST_BYTES = 4096
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Note:
    """A version, and the partial file; ``size`` and ``modified`` are known once the file was closed."""

    etag: str
    length: int | None
    device: int
    inode: int
    size: int | None = None
    modified: int | None = None

    @property
    def version(self) -> Version:
        """Which content the partial file is of."""
        return Version(self.etag, self.length)

    def fits(self, file: os.stat_result) -> bool:
        """Whether the file may be the one that was left: the same one, as long as it was, and not written to since."""
        return (
            (self.device, self.inode) == (file.st_dev, file.st_ino)
            and self.size in (None, file.st_size)
            and self.modified in (None, file.st_mtime_ns)
            and (self.length is None or file.st_size <= self.length)
        )


def note_of(version: Version, file: os.stat_result, *, closed: bool) -> Note:
    """The note for a partial file."""
    size, modified = (file.st_size, file.st_mtime_ns) if closed else (None, None)
    return Note(version.etag, version.length, file.st_dev, file.st_ino, size, modified)


def parse_note(text: bytes) -> Note | None:
    """The note, or None for anything else: whoever may write to the directory may have written it."""
    try:
        found = json.loads(text)
        note = Note(**found)
    except (ValueError, TypeError, RecursionError):
        return None
    numbers = (note.device, note.inode), (note.length, note.size, note.modified)
    valid = (
        strong_etag(note.etag) is not None
        and all(_is_count(number) for number in numbers[0])
        and all(number is None or _is_count(number) for number in numbers[1])
    )
    return note if valid else None


def read_note(path: Path) -> Note | None:
    """The note at a path, if there is one in a regular file."""
    try:
        descriptor = os.open(path, _READ)
    except (OSError, ValueError):
        return None
    try:
        return parse_note(os.read(descriptor, _MOST_BYTES)) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None
    finally:
        os.close(descriptor)


def write_note(path: Path, note: Note) -> None:
    """Write a note in a file of its own, never through a link that lies in its place."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, _WRITE, 0o666), "wb") as file:
        file.write(json.dumps(asdict(note)).encode())


def _is_count(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and number >= 0
