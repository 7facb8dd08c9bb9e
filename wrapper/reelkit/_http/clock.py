"""The clock and random numbers, which tests can replace."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable

from reelkit._record import record


async def _async_sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


@record
class Clock:
    """Where the HTTP seam gets the time, its pauses and its random numbers from."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    random: Callable[[], float] = random.random
    """A number in [0, 1)."""
    time: Callable[[], float] = time.time
    """Seconds since the Unix epoch."""
