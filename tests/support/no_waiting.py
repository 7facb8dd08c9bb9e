"""Pauses of uploads, downloads and polls that take no time, on a clock that moves with them."""

from __future__ import annotations

import pytest

from tests.support.runtime import Clock, Storage


class Pauses:
    """What was slept, in order, and how much time has passed by that."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def install(monkeypatch: pytest.MonkeyPatch) -> Pauses:
    """Use such a clock in every client."""
    pauses = Pauses()
    clock = Clock(monotonic=pauses.monotonic, random=lambda: 0.5, sleep=pauses.sleep, async_sleep=pauses.async_sleep)
    monkeypatch.setattr(Storage, "clock", clock)
    return pauses
