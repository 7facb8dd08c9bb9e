"""What is done differently in asyncio: pauses, and how they are interrupted."""

from __future__ import annotations

from reelkit._http.clock import Clock


def interrupt() -> type[BaseException]:
    """What interrupts a wait; asyncio is imported where there is a loop, and not by a synchronous client."""
    import asyncio

    return asyncio.CancelledError


async def pause(clock: Clock, seconds: float) -> None:
    """Let so many seconds pass."""
    await clock.async_sleep(seconds)
