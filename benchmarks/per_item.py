"""CPU time per listed item, against a loop over plain httpx and ``json.loads``: 3,000 files, 100 per page.

The two take turns in one process, and the median of their ratios counts, as a busy machine slows both.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reelkit._console import guarded

from benchmarks._files import file_lists, raw_client
from benchmarks._served import served
from benchmarks._table import Result, measure

FILES = 3_000
PAGE = 100
MOST = 1.8


def main() -> int:
    return measure("per_item", __doc__, per_item)


def per_item(runs: int) -> Iterator[Result]:
    for found in file_lists():
        with (
            served(found.provider, files=FILES) as server,
            found.client(server) as client,
            raw_client(server) as plain,
        ):
            taken: list[tuple[float, float]] = []
            for number in range(4 * runs + 1):
                own = cpu_time(lambda: ours(client))
                raw = cpu_time(lambda: sum(found.raw_pages(plain, PAGE)))  # noqa: B023
                if number:
                    taken.append((own, raw))
        own, raw = (median(seconds) / FILES * 1e6 for seconds in zip(*taken, strict=True))
        ratio = median(own / raw for own, raw in taken)
        detail = f"{own:.1f} us, raw {raw:.1f} us"
        yield Result(f"{found.provider}: CPU per listed item / raw httpx and json.loads", ratio, "ratio", MOST, detail)


def ours(client: Any) -> int:
    return sum(len(page.items) for page in client.files.list(page_size=PAGE).pages())


def cpu_time(walk: Callable[[], int]) -> float:
    gc.collect()
    start = time.process_time()
    count = walk()
    taken = time.process_time() - start
    if count != FILES:
        raise RuntimeError(f"{count} files")
    return taken


if __name__ == "__main__":
    sys.exit(guarded(main))
