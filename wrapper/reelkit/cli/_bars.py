"""Transfers on a terminal: a bar for each in bytes, one for all in files, and results in lines of their own above."""

from __future__ import annotations

import sys
import threading
from collections.abc import Hashable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ._output import for_people
from ._text import printable
from ._waiting import watched

if TYPE_CHECKING:
    from rich.progress import Progress as Shown
    from rich.progress import TaskID

    from reelkit import Progress

_NAME_WIDTH = 32


class Bars:
    """Shows nothing unless standard output and standard error are both terminals."""

    def __init__(self, total: int | None, doing: str) -> None:
        self._lock = threading.Lock()
        self._tasks: dict[Hashable, TaskID] = {}
        self._shown = _progress() if watched() else None
        self._whole: TaskID | None = None
        self._single = total == 1
        if self._shown is not None:
            self._whole = self._shown.add_task(doing, total=total, files=True)

    def __enter__(self) -> Self:
        if self._shown is not None:
            self._shown.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown is not None:
            self._shown.stop()

    def update(self, key: Hashable, name: str, progress: Progress) -> None:
        """How far one transfer is; its bar appears with the first call."""
        if self._shown is None:
            return
        with self._lock:
            if self._single and self._whole is not None:
                # Until here it said what is waited for.
                self._shown.remove_task(self._whole)
                self._whole = None
            if key not in self._tasks:
                self._tasks[key] = self._shown.add_task(_cut(printable(name)), total=progress.total)
            self._shown.update(self._tasks[key], completed=progress.done, total=progress.total)

    def done(self, key: Hashable) -> None:
        """One transfer has ended, however."""
        if self._shown is None:
            return
        with self._lock:
            if key in self._tasks:
                self._shown.remove_task(self._tasks.pop(key))
            if self._whole is not None:
                self._shown.advance(self._whole)

    def write(self, line: str) -> None:
        """A result, for standard output."""
        if self._shown is None:
            sys.stdout.write((printable(line) if for_people() else line) + "\n")
            sys.stdout.flush()
        else:
            from rich.text import Text

            # Through the console that draws the bars, which moves them down by a line.
            self._shown.console.print(Text(printable(line)), soft_wrap=True)


def _cut(name: str) -> str:
    return name if len(name) <= _NAME_WIDTH else f"{name[: _NAME_WIDTH - 1]}…"


def _progress() -> Shown:
    """Bars on standard output, so that results and bars come from one place; what goes to standard error joins them."""
    from rich import progress
    from rich.console import Console
    from rich.text import Text

    class Amount(progress.ProgressColumn):
        """Files are counted, transfers measured in bytes."""

        def __init__(self) -> None:
            super().__init__()
            self._bytes = progress.DownloadColumn()

        def render(self, task: progress.Task) -> Text:
            if not task.fields.get("files"):
                return self._bytes.render(task)
            of = "" if task.total is None else f" of {task.total:.0f}"
            noun = "file" if (task.completed if task.total is None else task.total) == 1 else "files"
            return Text(f"{task.completed:.0f}{of} {noun}", "progress.download")

    class Speed(progress.TransferSpeedColumn):
        """Of bytes only."""

        def render(self, task: progress.Task) -> Text:
            return Text("") if task.fields.get("files") else super().render(task)

    console = Console(highlight=False, markup=False, emoji=False)
    name = progress.TextColumn("{task.description}", markup=False)
    return progress.Progress(name, progress.BarColumn(bar_width=24), Amount(), Speed(), console=console, transient=True)
