"""What is waited for, on a terminal, once it has taken a moment."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from ._text import printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.status import Status

T = TypeVar("T")
PATIENCE = 0.3
"""Seconds before anything is shown."""
_SPINNER = 3
"""Cells that the spinner takes, with the space behind it and one at the edge."""


def watched() -> bool:
    """Whether standard output and standard error are both terminals."""
    return sys.stdout.isatty() and sys.stderr.isatty()


class Waiting:
    """A spinner with a line of text on standard error, which is gone when the wait is over."""

    def __init__(self, text: str) -> None:
        self._text = printable(text)
        self._lock = threading.Lock()
        self._status: Status | None = None
        self._over = not watched()
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True
        if not self._over:
            self._timer.start()

    def say(self, text: str) -> None:
        """Show another text."""
        with self._lock:
            self._text = printable(text)
            if self._status is not None:
                self._status.update(_in_one_line(self._text, self._status.console))

    def end(self) -> None:
        """Show nothing more."""
        self._timer.cancel()
        with self._lock:
            self._over = True
            if self._status is not None:
                self._status.stop()
                self._status = None

    def _show(self) -> None:
        from rich.console import Console
        from rich.status import Status

        with self._lock:
            if not self._over:
                console = Console(stderr=True, markup=False, highlight=False, emoji=False)
                self._status = Status(_in_one_line(self._text, console), console=console)
                self._status.start()


@contextmanager
def waiting(text: str) -> Generator[Waiting]:
    """Show what is waited for in this block."""
    shown = Waiting(text)
    try:
        yield shown
    finally:
        shown.end()


def counted(items: Iterable[T], what: str, noun: str = "file") -> Iterator[T]:
    """The items, and how many there are so far."""
    with waiting(what) as shown:
        for number, item in enumerate(items, 1):
            shown.say(f"{what}: {number} {noun}{'' if number == 1 else 's'}")
            yield item


def between(items: Iterable[T], what: str) -> Iterator[T]:
    """The items, each of which is printed as it comes: what is waited for is shown only while there is none."""
    source = iter(items)
    while True:
        with waiting(what):
            try:
                item = next(source)
            except StopIteration:
                return
        yield item


def _in_one_line(text: str, console: Console) -> str:
    """Beside the spinner; a text of several lines would leave some of them behind."""
    from rich.cells import cell_len, set_cell_size

    room = max(1, console.width - _SPINNER)
    return text if cell_len(text) <= room else f"{set_cell_size(text, room - 1)}…"
