"""Listings against a sequential loop over plain httpx, and against VideoGen's official package."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import reelkit
import videogen as official
from reelkit.pagination._offset import OffsetPlan

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reelkit._console import guarded

from benchmarks._served import Served, served
from benchmarks._table import Result, measure
from tests.pagination.lists import ListServer, walk

FILES = 10_000
PAGE = 100
LATENCY = 0.05
PATHS = {"genviral": "/api/partner/v1/files", "swiftia": "/api/uploads/files", "videogen": "/v1/files"}
CLIENTS: dict[str, Any] = {"genviral": reelkit.Genviral, "swiftia": reelkit.Swiftia, "videogen": reelkit.VideoGen}
ASYNC_CLIENTS: dict[str, Any] = {
    "genviral": reelkit.AsyncGenviral,
    "swiftia": reelkit.AsyncSwiftia,
    "videogen": reelkit.AsyncVideoGen,
}


def medians(runs: int, *actions: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Median seconds of each action; the actions take turns, so that a busy moment of the machine hits all of them."""
    taken: list[list[float]] = [[] for _ in actions]
    for _ in range(runs):
        for action, times in zip(actions, taken, strict=True):
            gc.collect()
            start = clock()
            action()
            times.append(clock() - start)
    return [median(times) for times in taken]


def raw_offsets(provider: str, server: Served) -> int:
    """What one writes without an SDK: page after page."""
    count = 0
    with httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {server.api_key}"}) as client:
        while True:
            answer = json.loads(client.get(PATHS[provider], params={"limit": PAGE, "offset": count}).content)
            page = answer.get("data", answer)
            count += len(page["files"])
            if count >= page["total"]:
                return count


def raw_cursors(server: Served, work: float = 0.0) -> int:
    """The same by cursors, with a consumer that works so many seconds per page."""
    count, query = 0, {"limit": str(PAGE)}
    with httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {server.api_key}"}) as client:
        while True:
            page = json.loads(client.get(PATHS["videogen"], params=query).content)
            count += len(page["files"])
            time.sleep(work)
            if not page["hasMore"]:
                return count
            query["cursor"] = page["nextCursor"]


def ours(provider: str, server: Served, work: float = 0.0) -> int:
    count = 0
    with CLIENTS[provider](server.api_key, base_url=server.base_url) as client:
        for page in client.files.list(page_size=PAGE).pages():
            count += len(page.items)
            if work:
                time.sleep(work)
    check(count)
    return count


def ours_async(provider: str, server: Served, work: float = 0.0) -> int:
    async def listing() -> int:
        count = 0
        async with ASYNC_CLIENTS[provider](server.api_key, base_url=server.base_url) as client:
            async for page in client.files.list(page_size=PAGE).pages():
                count += len(page.items)
                if work:
                    await asyncio.sleep(work)
        return count

    count = asyncio.run(listing())
    check(count)
    return count


def official_videogen(server: Served) -> int:
    """The provider's package has no pager: this is the loop that its users write."""
    client, count, query = official.VideoGen(api_key=server.api_key, base_url=server.base_url), 0, {"limit": PAGE}
    while True:
        page: Any = client.api.files.get_files(**query)
        count += len(page["files"])
        if not page["has_more"]:
            return count
        query["cursor"] = page["next_cursor"]


def check(count: int) -> None:
    if count != FILES:
        raise RuntimeError(f"{count} files instead of {FILES}")


def offset_lists(runs: int) -> Iterator[Result]:
    for provider in ("genviral", "swiftia"):
        with served(provider, files=FILES, latency=LATENCY) as server:
            raw, sync, tasks = medians(
                runs,
                lambda: raw_offsets(provider, server),  # noqa: B023
                lambda: ours(provider, server),  # noqa: B023
                lambda: ours_async(provider, server),  # noqa: B023
            )
        detail = f"loop {raw:.2f} s"
        yield Result(f"{provider}: 10,000 files, time / raw loop, sync", sync / raw, "ratio", 1 / 6, detail)
        yield Result(f"{provider}: 10,000 files, time / raw loop, async", tasks / raw, "ratio", 1 / 6, detail)


def cursor_lists(runs: int) -> Iterator[Result]:
    with served("videogen", files=FILES, latency=LATENCY) as server:
        for work, most, consumer in ((0.0, 1.05, "idle consumer"), (0.05, 0.6, "50 ms of work per page")):
            raw, sync, tasks = medians(
                runs,
                lambda: raw_cursors(server, work),  # noqa: B023
                lambda: ours("videogen", server, work),  # noqa: B023
                lambda: ours_async("videogen", server, work),  # noqa: B023
            )
            detail = f"loop {raw:.2f} s"
            yield Result(f"videogen: time / raw loop, {consumer}, sync", sync / raw, "ratio", most, detail)
            yield Result(f"videogen: time / raw loop, {consumer}, async", tasks / raw, "ratio", most, detail)


def wasted_requests(runs: int) -> Iterator[Result]:
    for provider in ("genviral", "swiftia", "videogen"):
        with served(provider, files=FILES) as server:
            client = CLIENTS[provider](server.api_key, base_url=server.base_url)
            next(iter(client.files.list(page_size=PAGE)))
            time.sleep(0.2)
            yield Result(f"{provider}: requests of next(iter(files.list()))", len(server.statuses()), "requests", 1)
            list(itertools.islice(client.files.list(page_size=PAGE), 250))
            time.sleep(0.2)
            yield Result(f"{provider}: wasted when 250 are taken", len(server.statuses()) - 3, "requests", 2)
            client.close()


def requests_per_page(runs: int) -> Iterator[Result]:
    for most in (0, 30):
        for kind, name in ((0.5, "both"), (0.0, "deletions"), (1.0, "insertions")):
            ratios = []
            for seed in range(max(runs, 5)):
                server, chance = ListServer.of(FILES), random.Random(seed)

                def burst(server: ListServer = server, chance: random.Random = chance) -> None:
                    server.change(chance, most, kind=kind)  # noqa: B023

                plan = OffsetPlan[str](PAGE, str)
                walked = walk(plan, server, before_each=burst, chance=chance)
                ratios.append(walked.requests / (len(walked.delivered) / PAGE))
            label = f"up to {most} changes before every request ({name})" if most else "quiet list"
            yield Result(f"requests / ideal, {label}", median(ratios), "ratio", 2.0 if most else 1.05)
            if not most:
                break


def cpu_per_item(runs: int) -> Iterator[Result]:
    with served("videogen", files=FILES) as server:
        mine, package = medians(
            runs,
            lambda: ours("videogen", server),
            lambda: official_videogen(server),
            clock=time.process_time,
        )
    detail = f"{mine / FILES * 1e6:.1f} us, package {package / FILES * 1e6:.1f} us"
    yield Result("CPU per item / official videogen package", mine / package, "ratio", 1 / 3, detail)


def rate_limits(runs: int) -> Iterator[Result]:
    for plan, pages, least in (("swift", 40, 7.0), ("free", 4, 15.0)):
        # The walk overlaps by one item per page, so this many files make so many pages.
        with served("swiftia", files=pages * (PAGE - 1), plan=plan, latency=LATENCY) as server:
            with reelkit.Swiftia(server.api_key, base_url=server.base_url, max_retries=0) as swiftia:
                start = time.perf_counter()
                count = len(swiftia.files.list(page_size=PAGE).collect())
                taken = time.perf_counter() - start
            statuses = server.statuses()
        if count != pages * (PAGE - 1):
            raise RuntimeError(f"{count} files")
        detail = f"{taken:.2f} s, {len(statuses)} requests, least {least + LATENCY:.2f} s"
        most = 1.15 if plan == "swift" else None
        yield Result(f"swiftia plan {plan}: time / least possible", taken / (least + LATENCY), "ratio", most, detail)
        yield Result(f"swiftia plan {plan}: 429s", statuses.count(429), "answers", 1)


def a_million_files(runs: int) -> Iterator[Result]:
    with (
        served("genviral", files=1_000_000) as server,
        reelkit.Genviral(server.api_key, base_url=server.base_url) as client,
    ):
        files = iter(client.files.list())
        next(files)
        gc.collect()
        start, sizes, begun, count = resident(), list[float](), time.perf_counter(), 1
        for count, _ in enumerate(files, 2):
            if count % 100_000 == 0:
                sizes.append(resident() - start)
                print(f"  {count} files: {sizes[-1]:.0f} MB more than at the start", file=sys.stderr)
        detail = f"{count} files in {time.perf_counter() - begun:.0f} s; growth per 100,000: " + ", ".join(
            f"{later - earlier:.0f}" for earlier, later in itertools.pairwise([0.0, *sizes])
        )
    yield Result("a million files streamed: memory growth", max(sizes), "MB", 100, detail)


def resident() -> float:
    """Megabytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    benchmarks = (
        offset_lists,
        cursor_lists,
        wasted_requests,
        requests_per_page,
        cpu_per_item,
        rate_limits,
        a_million_files,
    )
    sys.exit(guarded(lambda: measure("listings", __doc__, *benchmarks)))
