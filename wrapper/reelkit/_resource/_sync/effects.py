"""What is done differently in threads: pauses, and how they are interrupted."""

from __future__ import annotations

from reelkit._http.throttle import pause

INTERRUPT = KeyboardInterrupt

__all__ = ("INTERRUPT", "pause")
