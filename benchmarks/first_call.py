"""What the first call of a list costs beyond the second: everything that it loads for the first time.

Each is measured in a process of its own, whose client has a transport that gives the documented page without a server:
CPU time of the process, and the median of many, in turns.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from _table import Result, compiled, measure
from decoding import PAGES, page, specification
from reelkit._console import guarded

MOST_MILLISECONDS = 20
CHILD = """
import asyncio, json, sys, time
import httpx, reelkit
name, body = sys.argv[1], sys.stdin.read()
kind = {"content-type": "application/json"}
transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=kind, content=body))

def sync():
    with getattr(reelkit, name)("key", http_client=httpx.Client(transport=transport)) as client:
        for _ in range(2):
            began = time.process_time()
            found = client.files.list().first()
            print((time.process_time() - began) * 1000)
            assert found is not None

async def asynchronous():
    async with getattr(reelkit, name)("key", http_client=httpx.AsyncClient(transport=transport)) as client:
        for _ in range(2):
            began = time.process_time()
            found = await client.files.list().first()
            print((time.process_time() - began) * 1000)
            assert found is not None

asyncio.run(asynchronous()) if name.startswith("Async") else sync()
"""
CLIENTS = {"genviral": "Genviral", "videogen": "VideoGen", "swiftia": "Swiftia"}


def main() -> int:
    return measure("first_call", __doc__, first_call)


def first_call(runs: int) -> Iterator[Result]:
    bodies = {provider: json.dumps(page(specification(provider), *PAGES[provider])) for provider in CLIENTS}
    cases = [(provider, f"{prefix}{name}") for provider, name in CLIENTS.items() for prefix in ("", "Async")]
    taken: dict[str, list[tuple[float, float]]] = {name: [] for _, name in cases}
    for number in range(5 * runs + 1):
        for provider, name in cases:
            first, second = milliseconds(name, bodies[provider])
            if number:  # the first process compiles what it imports
                taken[name].append((first, second))
    for name, found in taken.items():
        detail = f"{median(first for first, _ in found):.1f} ms, then {median(second for _, second in found):.1f} ms"
        more = median(first - second for first, second in found)
        yield Result(f"{name}: first files.list() beyond the second", more, "ms", MOST_MILLISECONDS, detail)


def milliseconds(name: str, body: str) -> tuple[float, float]:
    """CPU time of the first and of the second call in a new process."""
    command = [sys.executable, "-c", CHILD, name]
    done = subprocess.run(command, input=body, capture_output=True, text=True, check=True, env=compiled())
    first, second = done.stdout.split()
    return float(first), float(second)


if __name__ == "__main__":
    sys.exit(guarded(main))
