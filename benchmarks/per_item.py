"""CPU time per listed item, against a loop over plain httpx and ``json.loads``: 3,000 files, 100 per page.

The two take turns in one process, and the median of their ratios counts, as a busy machine slows both.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import reelkit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reelkit._console import guarded

from benchmarks._served import served
from benchmarks._table import Result, measure

FILES = 3_000
PAGE = 100
MOST = 1.8
PATHS = {"genviral": "/api/partner/v1/files", "videogen": "/v1/files", "swiftia": "/api/uploads/files"}
CLIENTS: dict[str, Any] = {"genviral": reelkit.Genviral, "videogen": reelkit.VideoGen, "swiftia": reelkit.Swiftia}


def main() -> int:
    return measure("per_item", __doc__, per_item)


def per_item(runs: int) -> Iterator[Result]:
    for provider, path in PATHS.items():
        with (
            served(provider, files=FILES) as server,
            CLIENTS[provider](server.api_key, base_url=server.base_url) as client,
            httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {server.api_key}"}) as plain,
        ):
            taken: list[tuple[float, float]] = []
            for number in range(4 * runs + 1):
                own, raw = cpu_time(lambda: ours(client)), cpu_time(lambda: theirs(plain, path))  # noqa: B023
                if number:
                    taken.append((own, raw))
        own, raw = (median(seconds) / FILES * 1e6 for seconds in zip(*taken, strict=True))
        ratio = median(own / raw for own, raw in taken)
        detail = f"{own:.1f} us, raw {raw:.1f} us"
        yield Result(f"{provider}: CPU per listed item / raw httpx and json.loads", ratio, "ratio", MOST, detail)


def ours(client: Any) -> int:
    return sum(len(page.items) for page in client.files.list(page_size=PAGE).pages())


def theirs(client: httpx.Client, path: str) -> int:
    """What one writes without an SDK, page after page, by cursors or by offsets."""
    count, query = 0, {"limit": str(PAGE)}
    while True:
        answer = json.loads(client.get(path, params=query).content)
        page = answer.get("data", answer)
        count += len(page["files"])
        if not page["hasMore"] if "hasMore" in page else count >= page["total"]:
            return count
        query |= {"cursor": page["nextCursor"]} if "hasMore" in page else {"offset": str(count)}


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
