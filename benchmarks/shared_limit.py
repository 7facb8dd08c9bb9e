"""How much longer than the limit itself asks for four processes need that share one key, each told its share.

Swiftia's plan ``pro`` lets one request a second pass; all list the same files at once.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import reelkit
from _served import served
from _table import Result, measure
from reelkit._console import guarded

WORKERS = 4
FILES = 800


def listed(base_url: str, api_key: str, share: float | None) -> tuple[float, float, int]:
    """When the listing of one process began and ended, and how many files it had."""
    with reelkit.Swiftia(api_key, base_url=base_url, requests_per_second=share) as swiftia:
        started = time.time()
        found = swiftia.files.list().collect()
        return started, time.time(), len(found)


def together(share: float | None) -> tuple[float, int]:
    """The time, as a multiple of the least possible, and how many requests were refused."""
    spawned = multiprocessing.get_context("spawn")
    with (
        served("swiftia", files=FILES, plan="pro") as server,
        ProcessPoolExecutor(WORKERS, mp_context=spawned) as pool,
    ):
        work = partial(listed, server.base_url, server.api_key)
        results = list(pool.map(work, [share] * WORKERS))
        statuses = server.statuses()
    assert [count for _, _, count in results] == [FILES] * WORKERS
    passed = statuses.count(200)
    took = max(ended for _, ended, _ in results) - min(started for started, _, _ in results)
    return took / (passed - 1), len(statuses) - passed


def sharing(runs: int) -> Iterator[Result]:
    """The time with shares, which has a limit, and without."""
    del runs
    for name, share, most in (("each told its share", 0.9 / WORKERS, 1.3), ("not told", None, None)):
        took, refused = together(share)
        yield Result(f"{WORKERS} processes, {name}, time / least possible time", took, "x", most)
        yield Result(f"{WORKERS} processes, {name}, refused requests", refused, "requests", None)


if __name__ == "__main__":
    sys.exit(guarded(lambda: measure("shared_limit", __doc__, sharing)))
