"""What the first call of a list costs beyond the second: everything that it loads for the first time.

Each is measured in a process of its own, whose client has a transport that gives the documented page without a server:
CPU time of the process, and the median of many, in turns. After a look at every list, the one of files and the
costliest of each provider are measured.
"""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property
from statistics import median
from typing import Any

import reelkit
from _files import specification_of
from _table import Result, compiled, measure
from reelkit._console import guarded
from reelkit._registry import PROVIDERS

MOST_MILLISECONDS = 20
LOOKS = 2
CHILD = """
import asyncio, json, re, sys, time
import httpx, reelkit
name, resource, method, arguments = sys.argv[1:]
arguments, pages = json.loads(arguments), json.load(sys.stdin)
kind = {"content-type": "application/json"}

def answer(request):
    found = next(page for pattern, page in pages.items() if re.fullmatch(pattern, request.url.path))
    return httpx.Response(200, headers=kind, content=found)

transport = httpx.MockTransport(answer)

def sync():
    with getattr(reelkit, name)("key", http_client=httpx.Client(transport=transport)) as client:
        for _ in range(2):
            began = time.process_time()
            found = getattr(getattr(client, resource), method)(**arguments).first()
            print((time.process_time() - began) * 1000)
            assert found is not None

async def asynchronous():
    async with getattr(reelkit, name)("key", http_client=httpx.AsyncClient(transport=transport)) as client:
        for _ in range(2):
            began = time.process_time()
            found = await getattr(getattr(client, resource), method)(**arguments).first()
            print((time.process_time() - began) * 1000)
            assert found is not None

asyncio.run(asynchronous()) if name.startswith("Async") else sync()
"""
CLIENTS = {name: entry.title for name, entry in PROVIDERS.items()}
SOME_ID = "0f9c2a56-6c1d-4f8e-9d53-2b7a8f0e4c11"
ARGUMENTS = {"folder": SOME_ID, "project": SOME_ID, "media_type": "upload"}
FILES = ("files", "list")


def main() -> int:
    return measure("first_call", __doc__, first_call)


def first_call(runs: int) -> Iterator[Result]:
    bodies = {provider: json.dumps(pages(provider)) for provider in CLIENTS}
    looks = {provider: lists(name) for provider, name in CLIENTS.items()}
    cases: list[tuple[str, str, tuple[str, str]]] = []
    for provider, name in CLIENTS.items():
        seen: dict[tuple[str, str], list[float]] = {which: [] for which in looks[provider]}
        for number in range(LOOKS + 1):
            for which, arguments in looks[provider].items():
                first, second = milliseconds(name, which, arguments, bodies[provider])
                if number:  # the first process compiles what it imports
                    seen[which].append(first - second)
        costliest = max(seen, key=lambda which: min(seen[which]))
        for prefix in ("", "Async"):
            cases += [(provider, f"{prefix}{name}", which) for which in dict.fromkeys((FILES, costliest))]
    taken: dict[tuple[str, str, tuple[str, str]], list[tuple[float, float]]] = {case: [] for case in cases}
    for number in range(3 * runs + 1):
        for provider, name, which in cases:
            both = milliseconds(name, which, looks[provider][which], bodies[provider])
            if number:
                taken[provider, name, which].append(both)
    for (_, name, which), found in taken.items():
        detail = f"{median(first for first, _ in found):.1f} ms, then {median(second for _, second in found):.1f} ms"
        more = median(first - second for first, second in found)
        yield Result(f"{name}: first {'.'.join(which)}() beyond the second", more, "ms", MOST_MILLISECONDS, detail)


def lists(client: str) -> dict[tuple[str, str], str]:
    """The resource and the method of every list of a client, with the arguments that it requires, as JSON."""
    found: dict[tuple[str, str], str] = {}
    cls = getattr(reelkit, client)
    with cls("key") as http:
        resources = [name for name in dir(cls) if isinstance(inspect.getattr_static(cls, name), cached_property)]
        for resource in resources:
            kind = type(getattr(http, resource))
            for method, function in inspect.getmembers(kind, inspect.isfunction):
                signature = inspect.signature(function)
                if not method.startswith("_") and str(signature.return_annotation).startswith("Pager["):
                    required = [each.name for each in signature.parameters.values() if each.default is each.empty]
                    found[resource, method] = json.dumps({name: ARGUMENTS[name] for name in required if name != "self"})
    return found


def pages(provider: str) -> dict[str, str]:
    """The documented page of every list, by a pattern of its path."""
    found: dict[str, str] = {}
    for path, item in specification_of(provider)["paths"].items():
        operation: Any = item.get("get", {})
        if "x-reelkit-pagination" in operation:
            documented = operation["responses"]["200"]["content"]["application/json"]["examples"]
            found[re.sub(r"\{\w+\}", "[^/]+", path)] = json.dumps(next(iter(documented.values()))["value"])
    return found


def milliseconds(name: str, which: tuple[str, str], arguments: str, body: str) -> tuple[float, float]:
    """CPU time of the first and of the second call in a new process."""
    command = [sys.executable, "-c", CHILD, name, *which, arguments]
    done = subprocess.run(command, input=body, capture_output=True, text=True, check=True, env=compiled())
    first, second = done.stdout.split()
    return float(first), float(second)


if __name__ == "__main__":
    sys.exit(guarded(main))
