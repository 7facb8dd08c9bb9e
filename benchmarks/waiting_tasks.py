"""What it costs that many tasks wait for their turn at one client: the CPU time per request must not grow with them.

One free place wakes one waiter, so the time is linear in tasks.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from statistics import median

from _table import Result, measure
from reelkit._console import guarded
from reelkit._http._async.effects import turn
from reelkit._http.clock import Clock
from reelkit._http.throttle import Gate

FEW, MANY = 50, 800
TURNS = 20


class Endless:
    """A call without a deadline."""

    remaining = patience = float("inf")

    def expired(self, waited_for: str, patience: float | None = None) -> Exception:
        """Never raised here."""
        return LookupError(waited_for, patience)


async def _seconds(tasks: int) -> float:
    """CPU seconds per turn of so many tasks at one gate."""
    gate, clock = Gate(), Clock()

    async def work() -> None:
        for _ in range(TURNS):
            async with turn(gate, clock, Endless()):
                await asyncio.sleep(0)

    started = time.process_time()
    async with asyncio.TaskGroup() as group:
        for _ in range(tasks):
            group.create_task(work())
    return (time.process_time() - started) / (tasks * TURNS)


def waiting(runs: int) -> Iterator[Result]:
    """The time per request of many waiting tasks, against that of few."""
    ratios = [asyncio.run(_seconds(MANY)) / asyncio.run(_seconds(FEW)) for _ in range(runs)]
    yield Result(f"{MANY} tasks / {FEW} tasks", median(ratios), "x per request", 2.0)


if __name__ == "__main__":
    sys.exit(guarded(lambda: measure("waiting_tasks", __doc__, waiting)))
