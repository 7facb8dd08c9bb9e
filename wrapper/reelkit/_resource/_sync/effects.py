"""What is done differently in threads: pauses, and how they are interrupted."""

from __future__ import annotations

from reelkit._http.throttle import pause

__all__ = ("interrupt", "pause")


def interrupt() -> type[BaseException]:
    """What interrupts a wait."""
    return KeyboardInterrupt
