"""Several uploads at once, with a bar for each and one for all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, TypeVar

from ._bars import Bars
from ._errors import complain

if TYPE_CHECKING:
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
    with Bars(len(jobs), "uploading") as bars, ThreadPoolExecutor(CONCURRENCY) as pool:

        def one(number: int, job: J) -> str:
            def on_progress(progress: Progress) -> None:
                if stop.is_set():
                    raise StoppedError
                bars.update(number, label(job), progress)

            if stop.is_set():
                raise StoppedError
            return work(job, on_progress)

        futures: dict[Future[str], tuple[int, J]] = {
            pool.submit(one, number, job): (number, job) for number, job in enumerate(jobs)
        }
        try:
            for future in as_completed(futures):
                number, job = futures[future]
                error = future.exception()
                bars.done(number)
                if error is None:
                    bars.write(future.result())
                else:
                    code = max(code, complain(error, f"{label(job)}: "))
        except KeyboardInterrupt:
            stop.set()
            raise
    return code
