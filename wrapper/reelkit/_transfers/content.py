"""What is uploaded: a path, an open file or bytes, read as often as needed and never held in memory as a whole."""

from __future__ import annotations

import io
import os
import stat
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO, Any, cast

from reelkit._http.backend import httpx
from reelkit.errors import InvalidArgumentError, holds_key

from .filenames import without_surrogates
from .progress import SIGNATURE_BYTES, OnProgress, Progress, guess_type, is_text

CHUNK_BYTES = 256 * 1024
Source = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]


class Content:
    """Bytes with a known size and, where there is one, a name. A file of the caller's own is left open."""

    _owned = False

    def __init__(self, source: Source, filename: str | None) -> None:
        self._file, self.name = _open(source)
        self._owned = self._file is not source
        if filename is not None:
            self.name = check_name(filename)
        try:
            self._start = self._file.tell()
            self.size = self._file.seek(0, os.SEEK_END) - self._start
            self.rewind()
        except BaseException:
            self.close()
            raise

    def guess_type(self) -> str | None:
        """The MIME type by the name, else by the first bytes."""
        self.rewind()
        return guess_type(self.name, self._file.read(SIGNATURE_BYTES))

    def rewind(self) -> None:
        """Go back to the first byte."""
        self._file.seek(self._start)

    def read(self) -> bytes:
        """The next bytes; empty at the end."""
        return _chunk(self._file)

    def close(self) -> None:
        """Close what was opened here; a file of the caller's own stays where it was read to."""
        if self._owned:
            self._file.close()

    # A task that is cancelled while a thread opens the source never sees what was opened.
    __del__ = close


class ChangedError(Exception):
    """The content is not as long as it was; it reaches no caller."""


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The content from its first byte on; a redirect sends it again."""

    def __init__(self, content: Content, progress: OnProgress | None, moved: Callable[[], object]) -> None:
        self._content = content
        self._progress = progress
        self._moved = moved
        self._sent = 0

    def __iter__(self) -> Iterator[bytes]:
        self._content.rewind()
        self._sent = 0
        self._report(0)
        while chunk := self._content.read():
            self._check(chunk)
            yield chunk
            self._report(len(chunk))
        self._check_end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        await asyncio.to_thread(self._content.rewind)
        self._sent = 0
        self._report(0)
        while chunk := await asyncio.to_thread(self._content.read):
            self._check(chunk)
            yield chunk
            self._report(len(chunk))
        self._check_end()

    def _check(self, chunk: bytes) -> None:
        if self._sent + len(chunk) > self._content.size:
            raise ChangedError(f"it grew beyond {self._content.size} bytes while it was sent")

    def _check_end(self) -> None:
        if self._sent < self._content.size:
            raise ChangedError(f"it shrank from {self._content.size} to {self._sent} bytes while it was sent")

    def _report(self, sent: int) -> None:
        self._sent += sent
        self._moved()
        if self._progress is not None:
            self._progress(Progress(self._sent, self._content.size))


def check_name(filename: str) -> str:
    """A file name without a path; raises ``InvalidArgumentError`` otherwise."""
    if not isinstance(filename, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("filename", filename, "must be text")
    if not filename.strip() or any(character in "/\\" or ord(character) < 32 for character in filename):
        raise InvalidArgumentError("filename", filename, "must be a file name, without slashes and control characters")
    return filename


def check_source(source: Any, argument: str = "source") -> None:
    """Refuse what cannot be uploaded, before anything is opened."""
    if getattr(source, "closed", False) is True:
        raise InvalidArgumentError(argument, source, "must be open")
    if is_text(source):
        raise InvalidArgumentError(argument, source, "must be opened in binary mode")
    if not getattr(source, "readable", lambda: True)():
        raise InvalidArgumentError(argument, source, "must be opened for reading")
    if not getattr(source, "c_contiguous", True):
        raise InvalidArgumentError(argument, source, "must be contiguous")
    if not isinstance(source, (str, os.PathLike, bytes, bytearray, memoryview)) and not hasattr(source, "read"):
        raise InvalidArgumentError(argument, source, "must be a path, bytes, or a file opened in binary mode")
    check_no_key(argument, source)


def check_content(argument: str, source: Source, filename: str | None) -> None:
    """Refuse, without reading it, what could not be uploaded when its turn comes, or holds nothing.

    What is used once it is uploaded may cost something; an open file that was read to its end holds nothing any more.
    """
    check_source(source, argument)
    if filename is not None:
        check_name(filename)
    elif _name_of(source) is None:
        kind = type(source).__name__
        raise InvalidArgumentError(argument, kind, "must have a name: reelkit.Upload(source, filename=...)")
    if _left(argument, source) == 0:
        raise InvalidArgumentError(argument, source, "must not be empty; an open file is read from where it stands")


def _left(argument: str, source: Source) -> int | None:
    """How many bytes there are to read; None if only reading tells."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return len(source)
    if isinstance(source, (str, os.PathLike)):
        rule = "must be an object, its id, or the path of a file that exists and may be read"
        try:
            found = os.stat(source)  # noqa: PTH116 - of a path in bytes, too
            if stat.S_ISREG(found.st_mode) and os.access(source, os.R_OK):
                return found.st_size
        except (OSError, ValueError) as error:
            raise InvalidArgumentError(argument, os.fspath(source), rule) from error
        raise InvalidArgumentError(argument, os.fspath(source), rule)
    if not seekable(source):
        return None
    start = source.tell()
    size = source.seek(0, os.SEEK_END) - start
    source.seek(start)
    return size


def same_source(source: Source) -> object:
    """What tells one content from another without reading it: the path, or the object."""
    return Path(source).absolute() if isinstance(source, (str, os.PathLike)) else id(source)


def check_no_key(argument: str, path: Any) -> None:
    """Refuse a path that holds the API key, which the errors of the operating system would show."""
    if isinstance(path, (str, os.PathLike)) and holds_key(shown := os.fsdecode(cast("str | os.PathLike[str]", path))):
        raise InvalidArgumentError(argument, shown, "must be a path without the API key")


def _open(source: Source) -> tuple[IO[bytes], str | None]:
    check_source(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return io.BytesIO(source), None
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        if not stat.S_ISREG(path.stat().st_mode):
            raise InvalidArgumentError("source", str(source), "must be a regular file")
        return path.open("rb"), _name_of(path)
    if seekable(source):
        return source, _name_of(source)
    # A storage host wants to know the length first, and a failed upload is repeated from the start.
    spooled = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115  lives as long as the content
    try:
        for chunk in iter(lambda: _chunk(source), b""):
            spooled.write(chunk)
        spooled.seek(0)
    except BaseException:
        spooled.close()
        raise
    return spooled, _name_of(source)


def _name_of(source: Source) -> str | None:
    """The file name of a path, or of an open file that has one."""
    given: object = os.fspath(source) if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    return without_surrogates(Path(os.fsdecode(given)).name) or None if isinstance(given, (str, bytes)) else None


def _chunk(file: IO[bytes]) -> bytes:
    """The next bytes. What is not there yet, in a stream that does not block, is not the end."""
    chunk = cast("bytes | None", file.read(CHUNK_BYTES))
    if not isinstance(chunk, (bytes, bytearray)):
        kind = type(chunk).__name__
        raise InvalidArgumentError("source", file, f"must be a blocking file in binary mode: it reads {kind}")
    return chunk


def seekable(file: IO[bytes]) -> bool:
    """Whether a file object can go back."""
    try:
        return file.seekable()
    except AttributeError:
        return False
