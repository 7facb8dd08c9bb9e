"""What is done differently in asyncio: how a wait is interrupted."""

from __future__ import annotations


def interrupt() -> type[BaseException]:
    """What interrupts a wait; asyncio is imported where there is a loop, and not by a synchronous client."""
    import asyncio

    return asyncio.CancelledError
