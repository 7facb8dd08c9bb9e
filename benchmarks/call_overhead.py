"""What a call costs beside the same call with bare httpx, over loopback without latency; and what a client costs.

CPU time of this process is measured, so that neither the server's work nor a busy machine is. Both decode the answer;
reelkit also makes its typed objects.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from uuid import UUID

import httpx
import reelkit
from _table import Result, measure
from reelkit._console import guarded
from reelkit.mock import GenviralMock

MOST_PER_CALL = 1.5
MOST_MILLISECONDS = 3.0
ROUNDS, CALLS = 40, 25
SERVER = r"""
import socket, sys, threading
body = sys.stdin.buffer.read()
answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while connection.recv(65536):
        connection.sendall(answer)
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
"""


@contextmanager
def server(body: bytes) -> Generator[str]:
    """A server in another process that gives one answer to everything; yields its URL."""
    process = subprocess.Popen([sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(body)
        process.stdin.close()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def folder() -> tuple[UUID, bytes]:
    """A folder and the body that Genviral would send of it."""
    mock = GenviralMock(files=30)
    with mock.client() as genviral:
        body = genviral.raw(genviral.api.folders.get_folder, UUID(mock.folder_id)).body
    return UUID(mock.folder_id), json.dumps(json.loads(body)).encode()


def cpu_microseconds(act: Callable[[], object], times: int = CALLS) -> float:
    """CPU time of this thread for one act."""
    start = time.thread_time()
    for _ in range(times):
        act()
    return (time.thread_time() - start) / times * 1e6


def overhead() -> tuple[float, float, float]:
    """Microseconds of a bare call, of one through reelkit, and the ratio, as medians of interleaved rounds."""
    folder_id, body = folder()
    key = "rk-benchmark"
    with (
        server(body) as url,
        httpx.Client(timeout=30, headers={"Authorization": f"Bearer {key}"}) as bare,
        reelkit.Genviral(key, base_url=url) as genviral,
    ):

        def without() -> object:
            answer = bare.get(f"{url}/api/partner/v1/folders/{folder_id}")
            return answer.raise_for_status().json()["data"]

        def through() -> object:
            return genviral.api.folders.get_folder(folder_id).data

        without(), through()
        rounds = [(cpu_microseconds(without), cpu_microseconds(through)) for _ in range(ROUNDS)]
    ratio = statistics.median(own / other for other, own in rounds)
    return statistics.median(other for other, _ in rounds), statistics.median(own for _, own in rounds), ratio


def creation() -> float:
    """Milliseconds for a client after the first."""

    def create() -> None:
        reelkit.Genviral("rk-benchmark").close()

    create()
    return statistics.median(cpu_microseconds(create, 10) for _ in range(ROUNDS)) / 1000


def main() -> int:
    return measure("call_overhead", __doc__, call_overhead)


def call_overhead(runs: int) -> Iterator[Result]:
    bare, own, ratio = overhead()
    yield Result("one call / bare httpx", ratio, "ratio", MOST_PER_CALL, f"{own:.0f} us, bare {bare:.0f} us")
    yield Result("one more client", creation(), "ms", MOST_MILLISECONDS)


if __name__ == "__main__":
    sys.exit(guarded(main))
