"""How many requests per second the mocks answer, in-process and on loopback, and how long a reset takes."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import httpx
from reelkit.mock import GenviralMock
from reelkit.mock.server import serve

PATH = "/api/partner/v1/files?limit=10"
SECONDS = 1.0
MOST_MILLISECONDS_FOR_A_RESET = 5.0


def rate(action: Callable[[], object], seconds: float = SECONDS) -> float:
    """How often per second an action can be done."""
    action()
    count, started = 0, time.perf_counter()
    while (passed := time.perf_counter() - started) < seconds:
        action()
        count += 1
    return count / passed


def reset_milliseconds(mock: GenviralMock, rounds: int = 50) -> float:
    """CPU time of a reset after a test's worth of changes, which is not counted in; the median."""
    found = []
    for _ in range(rounds):
        for file_id in mock.file_ids[:10]:
            mock.delete_file(file_id)
            mock.add_file()
        started = time.process_time()
        mock.reset()
        found.append(1000 * (time.process_time() - started))
    return statistics.median(found)


def measure(seconds: float = SECONDS) -> dict[str, float]:
    """Every figure by name."""
    mock = GenviralMock(files=1000)
    headers = {"Authorization": f"Bearer {mock.api_key}"}
    with httpx.Client(transport=mock.transport(), base_url="https://mock.example", headers=headers) as client:
        in_process = rate(lambda: client.get(PATH), seconds)
    with mock.client() as genviral:
        through_the_sdk = rate(lambda: genviral.api.files.list_files(limit=10), seconds)
    with serve(mock) as server, httpx.Client(base_url=server.base_url, headers=headers) as client:
        loopback = rate(lambda: client.get(PATH), seconds)
    return {
        "in-process, requests/s": in_process,
        "in-process through the SDK, calls/s": through_the_sdk,
        "loopback, requests/s": loopback,
        "reset after changes, ms": reset_milliseconds(mock),
        "new mock, ms": 1000 / rate(lambda: GenviralMock(files=1000), seconds),
    }


def main() -> int:
    """Print the figures; fail when a reset takes too long."""
    figures = measure()
    for name, figure in figures.items():
        print(f"mock: {name:36} {figure:10.2f}")
    return 0 if figures["reset after changes, ms"] <= MOST_MILLISECONDS_FOR_A_RESET else 1


if __name__ == "__main__":
    sys.exit(main())
