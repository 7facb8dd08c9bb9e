"""Ends blocking work at its deadline."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, work: Callable[[], T]) -> T:
    """The result of blocking work, or TimeoutError.

    No socket timeout bounds a name look-up, or headers that trickle in byte by byte; only another thread can leave them
    behind. It ends by itself with the next byte of the body, or when its own read times out.
    """
    from concurrent.futures import Future

    if seconds == float("inf"):
        return work()
    future: Future[T] = Future()
    context = copy_context()

    def run() -> None:
        try:
            future.set_result(context.run(work))
        except BaseException as error:  # noqa: BLE001 - it is raised again by the one who waits
            future.set_exception(error)

    Thread(target=run, name="reelkit-deadline", daemon=True).start()
    return future.result(max(0.0, seconds))
