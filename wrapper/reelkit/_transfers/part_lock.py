"""The lock on a partial file, which one download at a time may write, in whatever thread or process."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

# filelock would lock a second file, which outlives a crash, and not the one that is written and renamed.
_MOST_ATTEMPTS = 10
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def is_own(file: os.stat_result) -> bool:
    """Whether a file is a regular one that has no other name, which would be written through."""
    return stat.S_ISREG(file.st_mode) and file.st_nlink == 1


class Part:
    """The open file; ``release`` ends the hold on it, which outlives ``file.close()`` so that renaming is safe."""

    def __init__(self, path: Path, final: Path) -> None:
        for attempt in range(_MOST_ATTEMPTS):
            with suppress(FileNotFoundError):
                if not is_own(path.lstat()):
                    path.unlink()
            self.file: IO[bytes] = os.fdopen(os.open(path, _FLAGS, 0o666), "r+b")
            self._hold = -1
            try:
                self._hold = _hold(self.file.fileno())
                # Another download may have renamed it since it was opened: then it is not a partial file any more.
                # Some network file systems number a file anew each time, so there is an end to this.
                if self._hold < 0 or _is_at(self.file, path) or attempt == _MOST_ATTEMPTS - 1:
                    return
            except BlockingIOError:
                self.release()
                raise BlockingIOError(errno.EWOULDBLOCK, "is being downloaded already", str(final)) from None
            self.release()

    def is_at(self, path: Path) -> bool:
        """Whether the open file is the one at the path, and nobody's else."""
        with suppress(OSError):
            file = os.fstat(self.file.fileno())
            return is_own(file) and os.path.samestat(file, path.lstat())
        return False

    def release(self) -> None:
        """Close it, and let others have it."""
        try:
            self.file.close()
        finally:
            if self._hold >= 0:
                _let_go(self._hold)
                self._hold = -1


def _is_at(file: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.lstat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":  # pragma: no cover - another platform

    def _hold(descriptor: int) -> int:
        """Nothing: Windows neither renames nor removes a file that another download has open."""
        return -1

    def _let_go(hold: int) -> None:
        """Nothing."""

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

    def _let_go(hold: int) -> None:
        """Unlock it, also for a process that was forked meanwhile and has inherited the descriptor."""
        fcntl.flock(hold, fcntl.LOCK_UN)
        os.close(hold)
