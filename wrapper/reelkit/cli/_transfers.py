"""Several uploads or downloads at once, with a bar for each and one for all."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from ._errors import complain
from ._output import for_people
from ._text import printable

if TYPE_CHECKING:
    from rich.progress import Progress as Bars

    from reelkit import Progress

J = TypeVar("J")
OnProgress = Callable[["Progress"], None]
CONCURRENCY = 4


class StoppedError(Exception):
    """The person pressed Ctrl-C; raised where a transfer tells of its progress."""


def transfer(jobs: Sequence[J], label: Callable[[J], str], work: Callable[[J, OnProgress], str]) -> int:
    """Do every job, at most four at once; one that fails does not stop the others.

    ``work`` returns the line to print when it is done. Returns the highest exit code. After Ctrl-C no job is begun,
    those under way stop, and ``KeyboardInterrupt`` goes on once they have.
    """
    stop = threading.Event()
    code = 0
    with bars() as shown, ThreadPoolExecutor(CONCURRENCY) as pool:
        whole = shown.add_task("all", total=len(jobs)) if shown and len(jobs) > 1 else None

        def one(job: J) -> str:
            if stop.is_set():
                raise StoppedError
            task = shown.add_task(printable(label(job)), total=None) if shown else None

            def on_progress(progress: Progress) -> None:
                if stop.is_set():
                    raise StoppedError
                if shown and task is not None:
                    shown.update(task, completed=progress.done, total=progress.total)

            return work(job, on_progress)

        futures: list[Future[str]] = [pool.submit(one, job) for job in jobs]
        try:
            for job, future in zip(jobs, futures, strict=True):
                error = future.exception()
                if shown and whole is not None:
                    shown.advance(whole)
                if error is None:
                    done = future.result()
                    sys.stdout.write((printable(done) if for_people() else done) + "\n")
                else:
                    code = max(code, complain(error, f"{label(job)}: "))
        except KeyboardInterrupt:
            stop.set()
            raise
    return code


def bars() -> AbstractContextManager[Bars | None]:
    """Bars on standard error, if somebody sees it."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns: tuple[Any, ...] = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
