"""What is done differently in threads: how a wait is interrupted."""

from __future__ import annotations


def interrupt() -> type[BaseException]:
    """What interrupts a wait."""
    return KeyboardInterrupt
