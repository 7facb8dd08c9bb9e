"""What is done differently in asyncio: how a wait is interrupted, and requests side by side."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from reelkit._http._async.effects import pause
from reelkit._http.clock import Clock

if TYPE_CHECKING:
    from asyncio import Task

T = TypeVar("T")


def interrupt() -> type[BaseException]:
    """What interrupts a wait; asyncio is imported where there is a loop, and not by a synchronous client."""
    import asyncio

    return asyncio.CancelledError


class SideBySide(Generic[T]):
    """Requests that are under way, each in a task."""

    def __init__(self) -> None:
        self._running: set[Task[tuple[T, BaseException | None]]] = set()

    def start(self, ask: Callable[[T], Awaitable[None]], about: T) -> None:
        """Begin to ask about something."""
        import asyncio

        async def one() -> tuple[T, BaseException | None]:
            try:
                await ask(about)
            except Exception as error:  # noqa: BLE001 - it is raised again by the one who waits
                return about, error
            return about, None

        self._running.add(asyncio.create_task(one()))

    async def first(self, clock: Clock, seconds: float | None) -> tuple[T, BaseException | None] | None:
        """The first that ends within so many seconds, with its error; None if none does."""
        import asyncio

        if not self._running:
            await pause(clock, seconds or 0.0)
            return None
        ended, _ = await asyncio.wait(self._running, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            self._running.remove(task)
            return task.result()
        return None

    async def aclose(self) -> None:
        """End what is under way."""
        import asyncio

        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
