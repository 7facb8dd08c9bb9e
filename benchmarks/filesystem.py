"""Reading through the file system of fsspec against plain httpx, and how much memory a file of 3 GB takes.

The storage host is a process of its own; what is read is counted and thrown away.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import httpx
import reelkit
from _table import Result, measure
from large_files import peak_megabytes, sparse, storage
from reelkit._console import guarded
from reelkit.fs import GenviralFileSystem

LARGE = int(os.environ.get("BENCH_BYTES", str(3 * 1024**3)))
MEDIUM = min(LARGE, 256 * 1024**2)
CHUNK = 1 << 20


def upload(url: str, size: int) -> reelkit.genviral.models.File:
    """A file of zeros in the library."""
    with tempfile.TemporaryDirectory() as directory, reelkit.Genviral("key", base_url=url) as genviral:
        return genviral.files.upload(sparse(Path(directory) / "zeros.mp4", size), content_type="video/mp4")


def through_file_system(fs: GenviralFileSystem, path: str, size: int) -> float:
    """Seconds to read a file to its end."""
    started, arrived = time.perf_counter(), 0
    with fs.open(path, "rb") as file:
        while data := file.read(CHUNK):
            arrived += len(data)
    assert arrived == size
    return time.perf_counter() - started


def through_httpx(client: httpx.Client, url: str, size: int) -> float:
    """The same with httpx alone."""
    started, arrived = time.perf_counter(), 0
    with client.stream("GET", url) as response:
        for data in response.iter_bytes(CHUNK):
            arrived += len(data)
    assert arrived == size
    return time.perf_counter() - started


def reading(runs: int) -> Iterator[Result]:
    """Throughput: the least time of each way, in turn."""
    with storage() as url, httpx.Client(timeout=60) as client:
        file = upload(url, MEDIUM)
        fs = GenviralFileSystem(api_key="key", base_url=url, skip_instance_cache=True)
        ways: dict[str, Callable[[], float]] = {
            "fs": lambda: through_file_system(fs, f"id:{file.id}", MEDIUM),
            "httpx": lambda: through_httpx(client, file.url, MEDIUM),
        }
        times = {name: [way() for _ in range(runs)] for name, way in ways.items()}
        fs.close()
    ratio = median(times["httpx"]) / median(times["fs"])
    yield Result("time of httpx / time of the file system, 256 MB", 1 / ratio, "x", 1 / 0.8, f"throughput {ratio:.2f}")


def memory(runs: int) -> Iterator[Result]:
    """How much the peak of memory grows while a large file is read."""
    del runs
    with storage() as url:
        small, large = upload(url, 1 << 22), upload(url, LARGE)
        fs = GenviralFileSystem(api_key="key", base_url=url, skip_instance_cache=True)
        through_file_system(fs, f"id:{small.id}", 1 << 22)
        before = peak_megabytes()
        took = through_file_system(fs, f"id:{large.id}", LARGE)
        fs.close()
    grown = peak_megabytes() - before
    yield Result("a file of 3 GB read, more memory", grown, "MB", 64.0, f"{LARGE / 1e6 / took:,.0f} MB/s")


if __name__ == "__main__":
    sys.exit(guarded(lambda: measure("filesystem", __doc__, memory, reading)))
