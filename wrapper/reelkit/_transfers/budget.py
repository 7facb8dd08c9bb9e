"""How often an attempt may fail. No I/O."""

from __future__ import annotations

_PROGRESS_BYTES = 256 * 1024
_PROGRESS_SHARE = 4


class Budget:
    """Counts failed attempts; one that brought a good part of what was missing begins the count anew.

    One byte more is no progress: a host that sends as little each time would be asked for ever.
    """

    def __init__(self, position: int) -> None:
        self._furthest = position
        self._failures = 0
        self._renewed = False

    def reached(self, position: int, size: int | None) -> None:
        """Take note of how far an attempt came; ``size`` is that of the whole."""
        share = _PROGRESS_BYTES if size is None else max(1, (size - self._furthest) // _PROGRESS_SHARE)
        if position - self._furthest >= min(_PROGRESS_BYTES, share):
            self._failures, self._renewed = 0, False
        self._furthest = max(self._furthest, position)

    def failed(self) -> int:
        """Count a failed attempt; returns how many there were in a row."""
        self._failures += 1
        return self._failures

    def may_renew(self) -> bool:
        """Whether a new URL may help: once, until there is progress."""
        first, self._renewed = not self._renewed, True
        return first
