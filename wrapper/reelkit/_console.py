"""Standard output and standard error, also where the reader of a pipe, such as ``head``, has ended."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _Lasting(io.FileIO):
    """A file that becomes the null device once its reader is gone."""

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            _end(self.fileno())
            return super().write(data)


def write(text: str, *, error: bool = False) -> None:
    """Write to standard output, or standard error, at once; a failure, such as a full disk, is reported."""
    stream = sys.stderr if error else sys.stdout
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        _discard()
        sys.exit(None if error else f"the output cannot be written: {problem}")


def guarded(main: Callable[[], int], *, stops: bool = False) -> int:
    """The exit code of a command, without a traceback if nobody reads what it prints.

    Every entry point goes through this. A command goes on without its reader, as it may have more to do than print, and
    its exit code is kept. One that ``stops`` only prints, perhaps for ever: it ends with 0 when its reader is gone.
    """
    _open_closed()
    if not stops:
        outlast()
    try:
        code = main()
        _finish()
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


def outlast() -> None:
    """Let whatever this process prints from now on succeed, though nobody may read it."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        # Not what somebody put in their place, such as a test that looks at what is printed.
        if isinstance(stream, io.TextIOWrapper) and stream is getattr(sys, f"__{name}__"):
            lasting = io.BufferedWriter(_Lasting(stream.fileno(), "w", closefd=False))
            stream.flush()
            replaced = io.TextIOWrapper(
                lasting,
                encoding=stream.encoding,
                errors=stream.errors,
                line_buffering=stream.line_buffering,
                write_through=stream.write_through,
            )
            setattr(sys, name, replaced)


def _finish() -> None:
    for stream in _streams():
        try:
            stream.flush()
        except BrokenPipeError:
            raise
        except OSError as problem:
            _discard()
            sys.exit(f"the output cannot be written: {problem}")


def _discard() -> None:
    """Send what cannot be written, now and later, to the null device."""
    for stream in _streams():
        try:
            stream.flush()
        except OSError:
            _end(stream.fileno())


def _streams() -> list[TextIO]:
    streams: list[TextIO | None] = [sys.stdout, sys.stderr]
    return [stream for stream in streams if stream is not None]


def _end(descriptor: int) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, descriptor)
    os.close(null)
