"""A second independent judge: Prism as a proxy between the SDK and the mocks, over the tour of all operations.

    python -m tests.contract.prism [provider ...]

Prism reads the specification by itself, and tells in a header of each response what it finds wrong with the request or
with the response. Needs ``node_modules`` (``make setup``).
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import anyio
import httpx
import reelkit
from reelkit.mock import ProviderMock, mock_of
from reelkit.mock._registry import providers
from reelkit.mock.server import serve

from tests.contract.specification import ROOT, SPECIFICATIONS
from tests.contract.tour import visit

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
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
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


def tour(mock: ProviderMock, url: str) -> Violations:
    """Visit every operation through the proxy."""
    violations = Violations()
    with httpx.Client(event_hooks={"response": [violations.note]}, trust_env=False) as http_client:
        for operation in SPECIFICATIONS[mock.name].operations.values():
            violations.operation = operation.id
            mock.reset()
            client = mock.client(http_client=http_client, base_url=url)
            try:
                anyio.run(visit, operation, client, mock)
            except reelkit.ReelkitError as error:
                violations.found[f"{operation.id}: the stop ended in {error!r}"] += 1
    return violations


def main(names: list[str]) -> int:
    """Run the tour for providers; returns the exit code."""
    if not PRISM.exists():
        print(f"{PRISM.relative_to(ROOT)} is missing: make setup")
        return 1
    total = 0
    for name in names or providers():
        mock = mock_of(name, files=25)
        with serve(mock) as server, proxy(ROOT / "specs" / f"{name}.yaml", server.base_url) as url:
            found = tour(mock, url)
        for text, times in found.found.most_common():
            print(f"  {times:4} x {text}")
        print(f"{name}: {found.responses} responses through Prism, {found.found.total()} violations")
        total += found.found.total() or not found.responses
    return min(total, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
