"""A temporary folder for one run, which is removed at its end, or by the next run if it was killed."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "reelkit-mirror-"
_LOCK = "reelkit-mirror.lock"


class Spool:
    """The folder; whoever has it holds a lock in it, which the system takes away from a process that ends."""

    def __init__(self) -> None:
        for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            if (lock := _locked(left / _LOCK, "rw")) is not None:
                lock.close()
                shutil.rmtree(left, ignore_errors=True)
        # Another run may take the lock first, and so the folder. Without locks, the folder is nobody else's either.
        for _ in range(3):
            self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = _locked(self.path / _LOCK, "rwc")
            if self._lock is not None and (self.path / _LOCK).exists():
                return
            self.close()
        self.path.mkdir(mode=0o700)

    def close(self) -> None:
        """Remove the folder."""
        if self._lock is not None:
            self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)


def _locked(path: Path, mode: str) -> sqlite3.Connection | None:
    """The lock, taken; None if another process has it, or there is none."""
    with suppress(sqlite3.Error, OSError):
        lock = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            lock.execute("begin exclusive")
        except sqlite3.Error:
            lock.close()
        else:
            return lock
    return None
