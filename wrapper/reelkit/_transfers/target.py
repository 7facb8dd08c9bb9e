"""Where a download goes: a partial file beside its final name until it is whole, or a file object of the caller's."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Protocol

from reelkit.errors import InvalidArgumentError

from .content import check_no_key, seekable
from .filenames import Names, safe_name, shortened
from .part_lock import Part
from .progress import is_text
from .remote import Remote
from .resume_note import note_of, read_note, write_note
from .version import Version

To = str | os.PathLike[str] | IO[bytes]
_HASH_CHUNK = 1024 * 1024
_TAG_LENGTH = 10
PARTIAL_NAME = re.compile(rf".+\.[0-9a-f]{{{_TAG_LENGTH}}}\.part(\.json)?")
"""The names that ``PathTarget`` gives to partial files and their notes."""


class SwappedError(Exception):
    """The partial file is not the one that was written; it reaches no caller."""


class PresentError(Exception):
    """The file is there already, and need not be; it reaches no caller."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class Target(Protocol):
    """Where the bytes go."""

    position: int
    version: Version | None
    """The content that the bytes so far are of; without one they cannot be gone on with."""

    @property
    def can_restart(self) -> bool: ...
    def write(self, data: bytes, /) -> None: ...
    def restart(self) -> None: ...
    def remember(self, version: Version | None, /) -> None: ...
    def digest(self, algorithm: str, /) -> bytes | None: ...
    def finish(self) -> Path | int: ...
    def close(self) -> None: ...


class PathTarget:
    """``name.<id>.part`` until the download is whole, then ``name``; beside it a note of which content it is."""

    can_restart = True

    def __init__(self, path: Path, key: str, *, overwrite: bool) -> None:
        self._path = path
        self._overwrite = overwrite
        self._check_free()
        tag = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:_TAG_LENGTH]
        self._part = path.with_name(f"{shortened(path.name)}.{tag}.part")
        self._note = self._part.with_name(f"{self._part.name}.json")
        self._held = Part(self._part, path)
        self._file = self._held.file
        self._finished = False
        self.position = self._file.seek(0, os.SEEK_END)
        self.version: Version | None = None
        try:
            self._go_on()
        except BaseException:
            self._held.release()
            raise

    def write(self, data: bytes) -> None:
        """Append."""
        self._file.write(data)
        self.position += len(data)

    def restart(self) -> None:
        """Drop what was written."""
        self._file.seek(0)
        self._file.truncate()
        self.position = 0
        self.version = None
        self._note.unlink(missing_ok=True)

    def remember(self, version: Version | None) -> None:
        """Note which content this is, so that a later call can go on."""
        self.version = version
        if version is not None:
            write_note(self._note, note_of(version, os.fstat(self._file.fileno()), closed=False))

    def digest(self, algorithm: str) -> bytes | None:
        """The checksum of everything written."""
        self._file.flush()
        self._file.seek(0)
        summed = hashlib.new(algorithm, usedforsecurity=False)
        while chunk := self._file.read(_HASH_CHUNK):
            summed.update(chunk)
        return summed.digest()

    def finish(self) -> Path:
        """Give the file its name, at once and whole; an existing file is replaced only if it may be."""
        self._file.flush()
        if os.fstat(self._file.fileno()).st_size != self.position or not self._held.is_at(self._part):
            raise SwappedError
        self._file.close()
        if self._overwrite:
            self._part.replace(self._path)
        else:
            try:
                self._rename_unless_exists()
            except FileExistsError:
                self._part.unlink(missing_ok=True)
                self._note.unlink(missing_ok=True)
                raise
        self._note.unlink(missing_ok=True)
        self._finished = True
        return self._path

    def close(self) -> None:
        """Keep what a later call can go on with, and nothing else; harmless once finished."""
        try:
            if not self._finished and not self._file.closed:
                self._leave()
        finally:
            self._held.release()

    def _leave(self) -> None:
        with suppress(OSError):
            # A disk that is full takes no more; what it took already counts.
            self._file.flush()
        ours = self._held.is_at(self._part)
        if ours and self.position and self.version is not None:
            write_note(self._note, note_of(self.version, os.fstat(self._file.fileno()), closed=True))
            return
        if ours:
            self._part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def _go_on(self) -> None:
        """Take what an earlier call has left, if it is what it says."""
        note = read_note(self._note)
        if note is None or not note.fits(os.fstat(self._file.fileno())):
            self.restart()
            return
        self.version = note.version
        if self.position == note.length:
            # The last byte is fetched again: no other response would say which version is there.
            self.position = self._file.seek(-1, os.SEEK_END)
            self._file.truncate()

    def _rename_unless_exists(self) -> None:
        try:
            os.link(self._part, self._path)
        except FileExistsError:
            raise self._exists() from None
        except OSError:
            # A file system without links: the check and the renaming are two steps.
            self._check_free()
            self._part.rename(self._path)
        else:
            self._part.unlink()

    def _check_free(self) -> None:
        if self._path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a directory", str(self._path))
        # A device or a pipe is not replaced by a file, whatever the caller allows.
        if self._path.exists() and not self._path.is_file():
            raise FileExistsError(errno.EEXIST, "is no regular file; open it and give the file object", str(self._path))
        if not self._overwrite and os.path.lexists(self._path):
            raise self._exists()

    def _exists(self) -> FileExistsError:
        return FileExistsError(errno.EEXIST, "exists already; overwrite=True replaces it", str(self._path))


class StreamTarget:
    """A file object of the caller's, written from where it stands; it is not closed."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell() if seekable(file) else None
        self.position = 0
        self.version: Version | None = None

    @property
    def can_restart(self) -> bool:
        """Whether the file object can go back."""
        return self._start is not None or not self.position

    def write(self, data: bytes) -> None:
        """Append, also to a raw file that takes a part at a time."""
        rest = memoryview(data)
        while rest:
            written = self._file.write(rest)
            # Some file objects answer None; they have taken everything.
            taken = len(rest) if not isinstance(written, int) else written  # pyright: ignore[reportUnnecessaryIsInstance]
            self.position += taken
            rest = rest[taken:]

    def restart(self) -> None:
        """Drop what was written, where the file object can go back."""
        if self.position:
            if self._start is None:
                raise OSError(errno.ESPIPE, "the download must start again, and the file object cannot go back")
            self._file.seek(self._start)
            self._file.truncate()
        self.position = 0
        self.version = None

    def remember(self, version: Version | None) -> None:
        """Keep which content this is for the rest of this call."""
        self.version = version

    def digest(self, algorithm: str) -> bytes | None:
        """Nothing: what a caller's file object was given cannot be read back."""
        return None

    def finish(self) -> int:
        """The number of bytes written."""
        return self.position

    def close(self) -> None:
        """Nothing: the file object is the caller's."""


def check_to(to: Any) -> None:
    """Refuse what cannot be written to, before any request."""
    if is_text(to):
        raise InvalidArgumentError("to", to, "must be opened in binary mode")
    if not isinstance(to, (str, os.PathLike)) and not hasattr(to, "write"):
        raise InvalidArgumentError("to", to, "must be a path, a directory, or a file opened in binary mode for writing")
    check_no_key("to", to)
    if to == "":
        raise InvalidArgumentError("to", "", "must not be empty; '.' is the current directory")


def open_target(
    to: To, remote: Remote, key: str, *, overwrite: bool, names: Names | None = None, skip_existing: bool = False
) -> Target:
    """The target of a file: in the directory ``to``, or ``to`` itself; ``PresentError`` if it may stay as it is."""
    if not isinstance(to, (str, os.PathLike)):
        return StreamTarget(to)
    path = Path(to)

    def there(name: str) -> bool | None:
        return is_there(path / name, remote.size) if skip_existing else None

    if path.is_dir() or os.fspath(to).endswith((os.sep, "/")):
        safe = safe_name(remote.name)
        path = path / (names.take(safe, there, replace=overwrite) if names else safe)
    if skip_existing and is_there(path, remote.size):
        raise PresentError(path)
    return PathTarget(path, key, overwrite=overwrite)


def is_there(path: Path, size: int | None) -> bool | None:
    """Whether a regular file is as long as the provider says, which may say nothing; None where there is nothing."""
    try:
        found = path.stat()
    except OSError:
        return None
    return stat.S_ISREG(found.st_mode) and size in (None, found.st_size)
