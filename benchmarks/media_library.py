"""The library of three providers beside the slowest of them alone: 50,000 files each, over loopback with latency.

Each simulated provider runs in a process of its own. The library has three times as much to decode in the time that
the slowest provider takes, so the latency decides: it is that of a distant server, and VideoGen's cursors, which can
only be followed one after the other, make it the slowest.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

import reelkit

MOST = 1.1
FILES = int(os.environ.get("BENCH_FILES", "50000"))
LATENCY = float(os.environ.get("BENCH_LATENCY", "0.2"))


@contextmanager
def served() -> Generator[None]:
    """The three mocks; this process's environment has their addresses and keys."""
    command = [sys.executable, "-m", "reelkit.mock", "--files", str(FILES), "--latency", str(LATENCY)]
    processes = [
        subprocess.Popen([*command, name], stdout=subprocess.PIPE, text=True)
        for name in ("genviral", "videogen", "swiftia")
    ]
    try:
        for process in processes:
            assert process.stdout is not None
            for line in process.stdout:
                if (found := re.match(r"export (\w+)=(.*)", line)) is not None:
                    os.environ[found[1]] = found[2]
                elif line.startswith("#"):
                    break
        yield
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def seconds(act: Callable[[], int]) -> tuple[float, int]:
    """How long it takes, and what it counted."""
    start = time.perf_counter()
    count = act()
    return time.perf_counter() - start, count


async def count_async() -> int:
    """Files of the asynchronous library."""
    async with (
        reelkit.AsyncGenviral() as genviral,
        reelkit.AsyncVideoGen() as videogen,
        reelkit.AsyncSwiftia() as swiftia,
    ):
        library = reelkit.AsyncMediaLibrary(genviral, videogen, swiftia)
        return sum([1 async for _ in library.list()])


def main() -> int:
    """Measure and judge."""
    with served(), reelkit.Genviral() as genviral, reelkit.VideoGen() as videogen, reelkit.Swiftia() as swiftia:
        listings: dict[str, Callable[[], int]] = {
            "genviral": lambda: sum(1 for _ in genviral.files.list(context="all")),
            "videogen": lambda: sum(
                1 for _ in videogen.files.list(include_export_files=True, include_project_files=True)
            ),
            "swiftia": lambda: sum(1 for _ in swiftia.files.list()),
        }
        alone = {name: seconds(act) for name, act in listings.items()}
        for name, (elapsed, count) in alone.items():
            print(f"{name} alone: {count:,} files in {elapsed:.1f} s")
        slowest = max(elapsed for elapsed, _ in alone.values())
        library = reelkit.MediaLibrary(genviral, videogen, swiftia)
        results = {
            "library": seconds(lambda: sum(1 for _ in library.list())),
            "library, async": seconds(lambda: asyncio.run(count_async())),
        }
    expected = sum(count for _, count in alone.values())
    good = True
    for name, (elapsed, count) in results.items():
        print(
            f"{name}: {count:,} files in {elapsed:.1f} s, {elapsed / slowest:.2f} of the slowest alone (at most {MOST})"
        )
        good = good and count == expected and elapsed / slowest <= MOST
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
