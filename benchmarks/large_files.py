"""How much memory an upload and a download of a 3 GB file take: less than 32 MB, however large the file.

The storage host is a process of its own that counts what it gets and gives zeros; the file is sparse.
"""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import reelkit
from reelkit._console import guarded

MOST_MEGABYTES = 32.0
SIZE = int(os.environ.get("BENCH_BYTES", str(3 * 1024**3)))
SMALL = 4 * 1024 * 1024
SERVER = r"""
import json, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sizes = {}

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        url = f"http://{self.headers['Host']}/storage/{asked['size']}"
        self.answer(201, json.dumps({"ok": True, "code": 201, "message": "", "data": {
            "uploadUrl": url, "url": url, "contentType": asked["contentType"], "expiresIn": 600}}).encode())

    def do_PUT(self):
        left, buffer = int(self.headers["Content-Length"]), memoryview(bytearray(1 << 20))
        while left:
            left -= self.rfile.readinto(buffer[: min(left, len(buffer))])
        self.sizes[self.path] = int(self.headers["Content-Length"])
        self.answer(200, b"")

    def do_GET(self):
        if not self.path.startswith("/storage/"):
            host = self.headers["Host"]
            shared = {"contentType": "video/mp4", "filename": "a.mp4", "createdAt": "2026-01-01T00:00:00Z"}
            files = [{"id": path.rsplit("/")[-1], "url": f"http://{host}{path}", "size": size, **shared}
                     for path, size in self.sizes.items()]
            page = {"files": files, "folders": [], "total": len(files), "limit": 100, "offset": 0, "context": None}
            self.answer(200, json.dumps({"ok": True, "code": 200, "message": "", "data": page}).encode())
            return
        size, zeros = self.sizes[self.path], bytes(1 << 20)
        first, _, last = self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")
        first, last = int(first), min(int(last or size - 1), size - 1)
        left = last - first + 1
        self.send_response(206 if "Range" in self.headers else 200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("ETag", f'"{size}"')
        self.send_header("Content-Length", str(left))
        if "Range" in self.headers:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.end_headers()
        while left:
            left -= self.wfile.write(zeros[: min(left, len(zeros))])

server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
"""


@contextmanager
def storage() -> Generator[str]:
    """The storage host and the little that is needed of the API; yields its URL."""
    process = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()


def peak_megabytes() -> float:
    """The most memory that this process has had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def sparse(path: Path, size: int) -> Path:
    """A file that takes no room."""
    with path.open("wb") as file:
        file.truncate(size)
    return path


def there_and_back(url: str, source: Path, target: Path) -> None:
    """Up and down, one after the other."""
    with reelkit.Genviral("key", base_url=url) as genviral:
        genviral.files.download(genviral.files.upload(source, content_type="video/mp4"), target, overwrite=True)


async def there_and_back_async(url: str, source: Path, target: Path) -> None:
    """The same with asyncio."""
    async with reelkit.AsyncGenviral("key", base_url=url) as genviral:
        file = await genviral.files.upload(source, content_type="video/mp4")
        await genviral.files.download(file, target, overwrite=True)


def main() -> int:
    """Measure and judge."""
    ways: dict[str, Callable[[str, Path, Path], None]] = {
        "sync": there_and_back,
        "async": lambda url, source, target: asyncio.run(there_and_back_async(url, source, target)),
    }
    good = True
    with tempfile.TemporaryDirectory() as directory, storage() as url:
        small, large = sparse(Path(directory) / "small.mp4", SMALL), sparse(Path(directory) / "large.mp4", SIZE)
        for name, way in ways.items():
            # What a first call loads is not what a large file costs.
            way(url, small, Path(directory) / "down.mp4")
            before, start = peak_megabytes(), time.perf_counter()
            way(url, large, Path(directory) / "down.mp4")
            elapsed, growth = time.perf_counter() - start, peak_megabytes() - before
            arrived = (Path(directory) / "down.mp4").stat().st_size
            rate = 2 * SIZE / 1e6 / elapsed
            memory = f"{growth:.1f} MB more memory (at most {MOST_MEGABYTES:.0f})"
            print(f"{name}: {SIZE:,} bytes up and down, {rate:,.0f} MB/s, {memory}")
            good = good and growth < MOST_MEGABYTES and arrived == SIZE
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(guarded(main))
