"""A partial file, which one download at a time may write, in whatever thread or process."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import IO

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Part:
    """The open file; ``release`` ends the hold on it, which outlives ``file.close()`` so that renaming is safe."""

    def __init__(self, path: Path, final: Path) -> None:
        while True:
            self.file: IO[bytes] = os.fdopen(os.open(path, _FLAGS, 0o666), "r+b")
            self._hold = -1
            try:
                self._hold = _hold(self.file.fileno())
                # Another download may have renamed it since it was opened: then it is not a partial file any more.
                if _is_at(self.file, path):
                    return
            except BlockingIOError:
                self.release()
                raise BlockingIOError(errno.EWOULDBLOCK, "is being downloaded already", str(final)) from None
            self.release()

    def release(self) -> None:
        """Close it, and let others have it."""
        try:
            self.file.close()
        finally:
            if self._hold >= 0:
                os.close(self._hold)
                self._hold = -1


def _is_at(file: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _hold(descriptor: int) -> int:
        """Nothing: Windows neither renames nor removes a file that another download has open."""
        return -1

else:
    import fcntl

    def _hold(descriptor: int) -> int:
        """A second descriptor of the file, locked; raises ``BlockingIOError`` if another download has it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            # A file system without locks.
            return -1
        return os.dup(descriptor)
