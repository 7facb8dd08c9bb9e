"""A second independent judge: Prism as a proxy between the SDK and the mocks, over the tour of all operations.

    python -m tests.contract.prism [--full] [provider ...]

Prism reads the specification by itself, and tells in a header of each response what it finds wrong with the request or
with the response. One process for each provider, side by side. Prism compiles the schemas anew for every request, so
that each operation is called with its first and its last arguments, and as it is generated; ``--full`` goes the whole
tour, with every argument and every form of ids. Needs ``node_modules`` (``make setup``).
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

import anyio
import httpx
import reelkit
from reelkit.mock import ProviderMock, mock_of
from reelkit.mock.server import serve

from tests.contract.specification import ROOT, SPECIFICATIONS, Operation
from tests.contract.tour import (
    NEVER_ENDING,
    arguments_of,
    attempt,
    existing_path,
    path_arguments,
    public_method,
    raw_arguments,
    raw_method,
    use_clock_of,
    visit,
)
from tests.support.runtime import guarded, simulated_providers

START_SECONDS = 180
HEADER = "sl-violations"
PRISM = ROOT / "node_modules" / ".bin" / "prism"


class Violations:
    """What Prism has found, and how much it has seen."""

    def __init__(self) -> None:
        self.responses = 0
        self.found: Counter[str] = Counter()
        self.operation = ""

    def note(self, response: httpx.Response) -> None:
        """Read the header of a response."""
        self.responses += 1
        for violation in json.loads(response.headers.get(HEADER, "[]")):
            place = ".".join(map(str, violation.get("location", ())))
            self.found[f"{self.operation}: {response.status_code} {place}: {violation.get('message')}"] += 1


@contextmanager
def proxy(document: Path, upstream: str) -> Iterator[str]:
    """Prism between its callers and a server, until the end of the block."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(PRISM), "proxy", str(document), upstream, "--port", str(port), "--verboseLevel", "error"]
    # In a group of its own: what starts Node may be a process that would leave it running.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until something listens at the port."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            build_opener(ProxyHandler({})).open(f"http://127.0.0.1:{port}/", timeout=5).close()
        except ConnectionRefusedError:
            time.sleep(0.1)
        except OSError as error:
            if not isinstance(getattr(error, "reason", None), ConnectionRefusedError):
                return
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("Prism did not start")


async def short_visit(operation: Operation, client: Any, mock: ProviderMock) -> None:
    """Call an operation with the first and the last of its arguments, wait for its job, and call it as generated."""
    use_clock_of(mock, client)
    arguments = arguments_of(operation)
    for given in (arguments[0], *arguments[1:][-1:]):
        result = await attempt(public_method(client, operation), *path_arguments(mock, operation), **given)
        if isinstance(result, reelkit.Job) and given is arguments[0] and operation.id not in NEVER_ENDING:
            result.wait()
    await attempt(raw_method(client, operation), **raw_arguments(operation, existing_path(mock, operation), client))


def tour(mock: ProviderMock, url: str, *, full: bool = False) -> Violations:
    """Visit every operation through the proxy."""
    violations = Violations()
    with httpx.Client(event_hooks={"response": [violations.note]}, trust_env=False, timeout=60) as http_client:
        for operation in SPECIFICATIONS[mock.name].operations.values():
            violations.operation = operation.id
            before = violations.responses
            mock.reset()
            client = mock.client(http_client=http_client, base_url=url)
            try:
                anyio.run(visit if full else short_visit, operation, client, mock)
            except reelkit.ReelkitError as error:
                violations.found[f"{operation.id}: the stop ended in {error!r}"] += 1
            if violations.responses == before:
                violations.found[f"{operation.id}: no response came through Prism"] += 1
    return violations


def judge(name: str, *, full: bool = False) -> Violations:
    """Go the tour of one provider."""
    mock = mock_of(name, files=25)
    document = ROOT / "generated" / f"{name}_api" / "openapi.json"
    with serve(mock) as server, proxy(document, server.base_url) as url:
        return tour(mock, url, full=full)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tour for providers; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("providers", nargs="*", help="default: all")
    parser.add_argument("--full", action="store_true", help="the whole tour")
    options = parser.parse_args(arguments)
    if not PRISM.exists():
        print(f"{PRISM.relative_to(ROOT)} is missing: make setup")
        return 1
    names = options.providers or simulated_providers()
    started, failed = time.perf_counter(), False
    with ThreadPoolExecutor(len(names)) as executor:
        results = executor.map(lambda name: judge(name, full=options.full), names)
        for name, found in zip(names, results, strict=True):
            for text, times in found.found.most_common():
                print(f"  {times:4} x {text}")
            operations = len(SPECIFICATIONS[name].operations)
            counted = f"{operations} operations, {found.responses} responses through Prism"
            print(f"{name}: {counted}, {found.found.total()} violations")
            failed |= bool(found.found) or not found.responses
    print(f"SDK <-> Prism <-> mock ({time.perf_counter() - started:.0f} s)")
    return int(failed)


if __name__ == "__main__":
    sys.exit(guarded(main))
