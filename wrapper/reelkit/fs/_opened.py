"""Open files: one that is read in ranges, and one that is uploaded whole when it is closed."""

from __future__ import annotations

import tempfile
from types import TracebackType
from typing import IO, Any, cast

from fsspec.asyn import sync
from fsspec.spec import AbstractBufferedFile

from reelkit._transfers.version import Version

from ._read_ahead import ReadAhead
from ._tree import Entry


class ReadFile(AbstractBufferedFile):
    """Reads ranges through one of fsspec's caches, all of one version of the content."""

    def __init__(self, fs: Any, path: str, entry: Entry, whole: IO[bytes] | None, **options: Any) -> None:
        self._entry = entry
        self._version: Version | None = None
        self._whole = whole
        options.setdefault("cache_type", ReadAhead.name)
        super().__init__(fs, path, "rb", **options)
        if isinstance(self.cache, ReadAhead):
            self.cache = ReadAhead(self.blocksize, self._fetch_parts, self.size)

    def _fetch_range(self, start: int, end: int) -> bytes:
        return b"".join(self._fetch_parts(start, end))

    def _fetch_parts(self, start: int, end: int) -> list[bytes]:
        if self._whole is None:
            found = self.fs._read_here(self._entry, start, end, self._version)  # noqa: SLF001
            self._version = found.version
            if found.version is not None or (start == 0 and end >= self.size):
                return cast("list[bytes]", found.parts)
            # Nothing tells whether two ranges are of one content: it is fetched once, as a whole.
            self._whole = cast("IO[bytes]", self.fs._fetched(self._entry))  # noqa: SLF001
        self._whole.seek(start)
        return [self._whole.read(end - start)]

    def close(self) -> None:
        """Close it; nothing is kept."""
        super().close()
        if self._whole is not None:
            self._whole.close()


class WriteFile(AbstractBufferedFile):
    """Collects what is written in a temporary file, and uploads it when it is closed; nothing after an exception."""

    def __init__(self, fs: Any, path: str, mode: str, content_type: str | None, **options: Any) -> None:
        self._spool: IO[bytes] | None = None
        self._content_type = content_type
        super().__init__(fs, path, mode, **options)

    def _initiate_upload(self) -> None:
        self._spool = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115

    def _upload_chunk(self, final: bool = False) -> bool:
        assert self._spool is not None  # noqa: S101
        self._spool.write(self.buffer.getvalue())
        if final and self.autocommit:
            self.commit()
        return True

    def commit(self) -> None:
        """Upload what was written; a transaction calls it at its end."""
        if self._spool is None:
            return
        self._spool.seek(0)
        mode = "create" if self.mode == "xb" else "overwrite"
        try:
            sync(self.fs.loop, self.fs._upload, self.path, self._spool, mode, self._content_type)  # noqa: SLF001
        finally:
            self.discard()

    def discard(self) -> None:
        """Forget what was written."""
        self.forced = True
        if self._spool is not None:
            self._spool.close()
            self._spool = None

    def close(self) -> None:
        """Upload what was written."""
        if self.closed:
            return
        try:
            if not self.forced:
                self.flush(force=True)
        finally:
            self.closed = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self.discard()
        self.close()

    def __del__(self) -> None:
        # Nobody said that it is complete.
        if not getattr(self, "closed", True):
            self.discard()
            self.closed = True
