"""Standard output that may be a pipe whose reader, such as ``head``, has seen enough."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO


def write(text: str, *, error: bool = False) -> None:
    """Write to standard output, or standard error; a reader that is gone does not change what the command does next."""
    stream = sys.stderr if error else sys.stdout
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _discard()
    except OSError as problem:
        _discard()
        # Such as a full disk: what was asked for is not there.
        sys.exit(None if error else f"the output cannot be written: {problem}")


def guarded(main: Callable[[], int]) -> int:
    """The exit code of a command, without a traceback if nobody reads what it prints.

    A command that was still printing ends with 0: its reader has what it wants. One that prints with ``write`` goes on,
    so that its own exit code is kept.
    """
    _open_closed()
    try:
        code = main()
    except BrokenPipeError:
        code = 0
    finally:
        # What is still buffered would fail at exit, where it costs a message and exit code 120.
        _discard()
    return code


def _open_closed() -> None:
    """The null device for what ``>&-`` closed: Python has no stream there, and the next file would take its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - as long as the process


def _discard() -> None:
    """Send what a closed pipe does not take, now and later, to the null device."""
    streams: list[TextIO | None] = [sys.stdout, sys.stderr]
    for stream in filter(None, streams):
        try:
            stream.flush()
        except OSError:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
