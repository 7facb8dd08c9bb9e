"""How many requests per second the mocks answer, in-process and on loopback, and how long a reset takes.

Requests are measured as CPU time, as a ratio to one request of httpx to a transport that answers at once, and compared
with what the hand-written handlers took that the engine replaced.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx
from _files import file_lists
from reelkit._console import guarded
from reelkit.mock import GenviralMock, MockRequest, ProviderMock, SwiftiaMock, VideoGenMock, mock_of
from reelkit.mock.server import serve

PATH = "/api/partner/v1/files?limit=10"
SECONDS = 1.0
ROUNDS = 25
MOST_MILLISECONDS_FOR_A_RESET = 5.0
BEFORE = {
    "Genviral, 100 files": 5.78,
    "Genviral, 1 file": 0.53,
    "Genviral, a folder": 1.11,
    "Genviral, items of a folder": 2.16,
    "Genviral, an upload": 0.91,
    "Genviral, not found": 0.40,
    "VideoGen, 200 files": 46.3,
    "VideoGen, 10 files": 3.19,
    "VideoGen, a file": 0.70,
    "VideoGen, hydration": 0.77,
    "VideoGen, an upload": 1.03,
    "Swiftia, 100 files": 8.16,
    "Swiftia, 10 files": 1.36,
}
"""CPU time of requests to the hand-written handlers that the engine replaced (commit 2d83c08), as ``ratios`` gives it.

The limit is on the mean: single figures vary by a tenth or two on a busy machine.
"""


def rate(action: Callable[[], object], seconds: float = SECONDS) -> float:
    """How often per second an action can be done."""
    action()
    count, started = 0, time.perf_counter()
    while (passed := time.perf_counter() - started) < seconds:
        action()
        count += 1
    return count / passed


def cpu(actions: list[Callable[[], object]]) -> float:
    """CPU time of an action in microseconds."""
    started = time.process_time()
    for action in actions:
        action()
    return 1e6 * (time.process_time() - started) / len(actions)


def requests(times: int = 10) -> dict[str, list[Callable[[], object]]]:
    """Comparable requests to the mocks, by name."""
    genviral, videogen, swiftia = GenviralMock(files=1000), VideoGenMock(files=1000), SwiftiaMock(files=1000)
    partner, file_id = "/api/partner/v1", videogen.file_ids[3]

    def to(
        mock: ProviderMock,
        method: str,
        path: str,
        body: dict[str, str] | None = None,
        **query: int,
    ) -> list[Callable[[], object]]:
        headers = (("authorization", f"Bearer {mock.api_key}"), ("content-type", "application/json"))
        content = b"" if body is None else json.dumps(body).encode()
        pairs = tuple((name, str(value)) for name, value in query.items())
        request = MockRequest(method, path, pairs, headers, content)
        return [lambda: mock.handle(request)] * times

    return {
        "Genviral, 100 files": to(genviral, "GET", f"{partner}/files", limit=100, offset=200),
        "Genviral, 1 file": to(genviral, "GET", f"{partner}/files", limit=1),
        "Genviral, a folder": to(genviral, "GET", f"{partner}/folders/{genviral.folder_id}"),
        "Genviral, items of a folder": to(genviral, "GET", f"{partner}/folders/{genviral.folder_id}/items"),
        "Genviral, an upload": to(genviral, "POST", f"{partner}/files", {"contentType": "image/png", "filename": "a"}),
        "Genviral, not found": to(genviral, "GET", f"{partner}/folders/{genviral.file_ids[0]}"),
        "VideoGen, 200 files": to(videogen, "GET", "/v1/files", limit=200),
        "VideoGen, 10 files": to(videogen, "GET", "/v1/files", limit=10),
        "VideoGen, a file": to(videogen, "GET", f"/v1/files/{file_id}"),
        "VideoGen, hydration": to(videogen, "POST", f"/v1/files/{file_id}/hydrate"),
        "VideoGen, an upload": to(videogen, "POST", "/v1/files/upload", {"displayName": "a.mp4", "type": "VIDEO"}),
        "Swiftia, 100 files": to(swiftia, "GET", "/api/uploads/files", limit=100),
        "Swiftia, 10 files": to(swiftia, "GET", "/api/uploads/files", limit=10),
    }


def ratios() -> dict[str, float]:
    """CPU time of each request, as a ratio to one of httpx alone: the least of some rounds, in turns."""
    found: dict[str, float] = {}
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        unit: list[Callable[[], object]] = [lambda: client.get("https://mock.example/")] * 20
        for name, actions in requests().items():
            actions[0]()
            pairs = [(cpu(unit), cpu(actions)) for _ in range(ROUNDS)]
            found[name] = min(taken for _, taken in pairs) / min(taken for taken, _ in pairs)
    return found


def reset_milliseconds(mock: Any, rounds: int = 50) -> float:
    """CPU time of a reset after a test's worth of changes, which is not counted in; the least."""
    found: list[float] = []
    for _ in range(rounds):
        for file_id in mock.file_ids[:10]:
            mock.delete_file(file_id)
            mock.add_file()
        started = time.process_time()
        mock.reset()
        found.append(1000 * (time.process_time() - started))
    return min(found)


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
        "new mock, ms": 1000 / rate(lambda: GenviralMock(files=1000), seconds),
    }


def main() -> int:
    """Print the figures; fail when requests or a reset take too long."""
    for name, figure in measure().items():
        print(f"mock: {name:42} {figure:10.2f}")
    rows = [
        (f"reset of {type(mock).__name__} after changes, ms", reset_milliseconds(mock), MOST_MILLISECONDS_FOR_A_RESET)
        for mock in (mock_of(found.provider, files=1000) for found in file_lists())
    ]
    found = {name: ratio / BEFORE[name] for name, ratio in ratios().items()}
    for name, change in found.items():
        print(f"mock: {name:42} {change:10.2f} of the CPU time of hand-written handlers")
    mean = statistics.geometric_mean(found.values())
    rows.append(("the mean of these, ratio", mean, 1.0))
    for name, figure, most in rows:
        print(f"mock: {name:42} {figure:10.2f} <= {most:.2f}{'' if figure <= most else ' OVER'}")
    return int(any(figure > most for _, figure, most in rows))


if __name__ == "__main__":
    sys.exit(guarded(main))
