"""What is done differently in asyncio: pauses, and how they are interrupted."""

from __future__ import annotations

import asyncio

from reelkit._http.clock import Clock

INTERRUPT = asyncio.CancelledError

__all__ = ("INTERRUPT", "pause")


async def pause(clock: Clock, seconds: float) -> None:
    """Let so many seconds pass."""
    await clock.async_sleep(seconds)
