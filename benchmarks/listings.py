"""Listings against a sequential loop over plain httpx, and against VideoGen's official package."""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import reelkit
import videogen as official
from reelkit.pagination._offset import OffsetPlan

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reelkit._console import guarded

from benchmarks._files import FileList, file_lists, raw_client
from benchmarks._served import Served, served
from benchmarks._table import Result, measure
from tests.pagination.lists import ListServer, walk

FILES = 10_000
PAGE = 100
LATENCY = 0.05


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


def raw(files: FileList, server: Served, work: float = 0.0) -> int:
    """What one writes without an SDK, with a consumer that works so many seconds per page."""
    count = 0
    with raw_client(server) as client:
        for items in files.raw_pages(client, PAGE):
            count += items
            if work:
                time.sleep(work)
    check(count)
    return count


def ours(files: FileList, server: Served, work: float = 0.0) -> int:
    count = 0
    with files.client(server) as client:
        for page in client.files.list(page_size=PAGE).pages():
            count += len(page.items)
            if work:
                time.sleep(work)
    check(count)
    return count


def ours_async(files: FileList, server: Served, work: float = 0.0) -> int:
    async def listing() -> int:
        count = 0
        async with files.async_client(server) as client:
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
        page: Any = client.files.get_files(**query)
        count += len(page["files"])
        if not page["has_more"]:
            return count
        query["cursor"] = page["next_cursor"]


def check(count: int) -> None:
    if count != FILES:
        raise RuntimeError(f"{count} files instead of {FILES}")


def offset_lists(runs: int) -> Iterator[Result]:
    for files in file_lists("offset"):
        name = files.provider
        with served(name, files=FILES, latency=LATENCY) as server:
            loop, sync, tasks = compared(runs, files, server)
        detail = f"loop {loop:.2f} s"
        yield Result(f"{name}: 10,000 files, time / raw loop, sync", sync / loop, "ratio", 1 / 6, detail)
        yield Result(f"{name}: 10,000 files, time / raw loop, async", tasks / loop, "ratio", 1 / 6, detail)


def cursor_lists(runs: int) -> Iterator[Result]:
    for files in file_lists("cursor"):
        name = files.provider
        with served(name, files=FILES, latency=LATENCY) as server:
            for work, most, consumer in ((0.0, 1.05, "idle consumer"), (0.05, 0.6, "50 ms of work per page")):
                loop, sync, tasks = compared(runs, files, server, work)
                detail = f"loop {loop:.2f} s"
                yield Result(f"{name}: time / raw loop, {consumer}, sync", sync / loop, "ratio", most, detail)
                yield Result(f"{name}: time / raw loop, {consumer}, async", tasks / loop, "ratio", most, detail)


def compared(runs: int, files: FileList, server: Served, work: float = 0.0) -> list[float]:
    """Seconds of the raw loop, of the client and of the asynchronous client."""
    return medians(
        runs,
        lambda: raw(files, server, work),
        lambda: ours(files, server, work),
        lambda: ours_async(files, server, work),
    )


def wasted_requests(runs: int) -> Iterator[Result]:
    for files in file_lists():
        name = files.provider
        with served(name, files=FILES) as server:
            client = files.client(server)
            next(iter(client.files.list(page_size=PAGE)))
            time.sleep(0.2)
            yield Result(f"{name}: requests of next(iter(files.list()))", len(server.statuses()), "requests", 1)
            list(itertools.islice(client.files.list(page_size=PAGE), 250))
            time.sleep(0.2)
            yield Result(f"{name}: wasted when 250 are taken", len(server.statuses()) - 3, "requests", 2)
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
    (files,) = (found for found in file_lists() if found.provider == "videogen")
    with served("videogen", files=FILES) as server:
        mine, package = medians(
            runs,
            lambda: ours(files, server),
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
