"""What is done differently in asyncio: reading several listings at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import ParamSpec

from reelkit._http.pool import running_loop

P = ParamSpec("P")


class Reading:
    """A task for each listing.

    Attributes:
        changed: What those who read and those who take the files wait at.
        stopped: Whether those who read are to end; tasks are cancelled instead.
    """

    stopped = False

    def __init__(self) -> None:
        running_loop()
        self.changed = asyncio.Condition()
        self._tasks: list[asyncio.Future[None]] = []

    def start(self, read: Callable[P, Awaitable[None]], *args: P.args, **kwargs: P.kwargs) -> None:
        """Begin to read."""
        self._tasks.append(asyncio.ensure_future(read(*args, **kwargs)))

    async def wake(self) -> None:
        """Tell those who wait that something has changed."""
        # A cancelled task must not wait for the lock.
        if not asyncio.current_task().cancelling():  # type: ignore[union-attr]
            async with self.changed:
                self.changed.notify_all()

    async def stop(self) -> None:
        """End the tasks."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
