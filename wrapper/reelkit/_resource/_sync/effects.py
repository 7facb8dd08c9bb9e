"""What is done differently in threads: how a wait is interrupted, and requests side by side."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from reelkit._http._sync.effects import pause
from reelkit._http.clock import Clock

T = TypeVar("T")


def interrupt() -> type[BaseException]:
    """What interrupts a wait."""
    return KeyboardInterrupt


class SideBySide(Generic[T]):
    """Requests that are under way, each in a thread."""

    def __init__(self) -> None:
        self._running = 0
        self._ended = SimpleQueue[tuple[T, BaseException | None]]()

    def start(self, ask: Callable[[T], None], about: T) -> None:
        """Begin to ask about something."""

        def one() -> None:
            try:
                ask(about)
            except BaseException as error:  # noqa: BLE001 - whoever waits would wait for ever
                self._ended.put((about, error))
            else:
                self._ended.put((about, None))

        Thread(target=one, name="reelkit-wait", daemon=True).start()
        self._running += 1

    def first(self, clock: Clock, seconds: float | None) -> tuple[T, BaseException | None] | None:
        """The first that ends within so many seconds, with its error; None if none does."""
        if not self._running:
            pause(clock, seconds or 0.0)
            return None
        try:
            ended = self._ended.get(timeout=seconds)
        except Empty:
            return None
        self._running -= 1
        return ended

    def close(self) -> None:
        """Leave behind what is under way: threads that no one waits for, so that an interrupt ends a wait at once."""
