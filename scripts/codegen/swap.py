"""Put a finished package in the place of the old one, so that an interruption leaves the one or the other.

Linux and macOS exchange two folders in one system call. Where that is not to be had, two renames do it, and the moment
between them is mended by the next run.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BUILDING = ".building-"
PREVIOUS = ".previous-"
_PAUSES = (0.1, 0.5, 2.0, 5.0)

_AT_FDCWD, _RENAME_EXCHANGE, _RENAME_SWAP = -100, 2, 2


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step; False where the system cannot."""
    library = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            return bool(library.renamex_np(*paths, _RENAME_SWAP) == 0)
        return bool(library.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
    except AttributeError:
        return False


def install(new: Path, target: Path) -> None:
    """Move a finished folder to its place; what was there is deleted."""
    if not target.exists():
        new.rename(target)
    elif exchange(new, target):
        shutil.rmtree(new)
    else:
        previous = target.with_name(PREVIOUS + target.name)
        target.rename(previous)
        new.rename(target)
        shutil.rmtree(previous)


def recover(folder: Path, sleep: Callable[[float], object] = time.sleep) -> None:
    """Mend what an interrupted run left behind."""
    for previous in folder.glob(f"{PREVIOUS}*"):
        target = folder / previous.name.removeprefix(PREVIOUS)
        if target.exists():
            shutil.rmtree(previous)
        else:
            previous.rename(target)
    for unfinished in folder.glob(f"{BUILDING}*"):
        if unfinished.is_dir():
            _remove(unfinished, sleep)
        else:
            unfinished.unlink()


def _remove(folder: Path, sleep: Callable[[float], object]) -> None:
    """Delete a folder in which a formatter, that outlives the run that was killed, may write for a moment."""
    for pause in _PAUSES:
        try:
            return shutil.rmtree(folder)
        except OSError:
            sleep(pause)
    return shutil.rmtree(folder)


def replace_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return
    temporary = path.with_name(f"{BUILDING}{path.name}")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other run works in a folder; the system ends the claim of a run that is killed."""
    folder.mkdir(exist_ok=True)
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
