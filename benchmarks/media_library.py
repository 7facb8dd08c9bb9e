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
from functools import partial
from typing import Any

import reelkit
from reelkit._console import guarded

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


def listings(genviral: Any, videogen: Any, swiftia: Any) -> dict[str, Any]:
    """All files of each provider, as its own client lists them."""
    return {
        "genviral": genviral.files.list(context="all"),
        "videogen": videogen.files.list(include_export_files=True, include_project_files=True),
        "swiftia": swiftia.files.list(),
    }


async def count_async(name: str | None) -> int:
    """Files of one provider, or of the asynchronous library of all."""
    async with (
        reelkit.AsyncGenviral() as genviral,
        reelkit.AsyncVideoGen() as videogen,
        reelkit.AsyncSwiftia() as swiftia,
    ):
        if name is not None:
            return sum([1 async for _ in listings(genviral, videogen, swiftia)[name]])
        return sum([1 async for _ in reelkit.AsyncMediaLibrary(genviral, videogen, swiftia).list()])


def count(name: str | None) -> int:
    """Files of one provider, or of the library of all."""
    with reelkit.Genviral() as genviral, reelkit.VideoGen() as videogen, reelkit.Swiftia() as swiftia:
        if name is not None:
            return sum(1 for _ in listings(genviral, videogen, swiftia)[name])
        return sum(1 for _ in reelkit.MediaLibrary(genviral, videogen, swiftia).list())


def main() -> int:
    """Measure and judge; the slowest is measured beside each library, as other work on the machine comes and goes."""
    ways: dict[str, Callable[[str | None], int]] = {"sync": count, "async": lambda name: asyncio.run(count_async(name))}
    with served():
        alone = {name: seconds(partial(count, name)) for name in ("genviral", "swiftia", "videogen")}
        for name, (elapsed, files) in alone.items():
            print(f"{name} alone: {files:,} files in {elapsed:.1f} s", flush=True)
        slowest = max(alone, key=lambda name: alone[name][0])
        good = True
        for way, act in ways.items():
            beside, _ = seconds(partial(act, slowest))
            elapsed, files = seconds(partial(act, None))
            ratio = elapsed / beside
            print(
                f"library, {way}: {files:,} files in {elapsed:.1f} s, {ratio:.2f} of {slowest} alone (at most {MOST})"
            )
            good = good and ratio <= MOST and files == sum(found for _, found in alone.values())
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(guarded(main))
