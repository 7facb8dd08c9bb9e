"""Read-only calls of the real services, with the keys in the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import reelkit
from reelkit._registry import PROVIDERS as ENTRIES
from reelkit.client import SyncClient

from ._observer import observe
from ._report import Report

CLIENTS: dict[str, Callable[[], SyncClient]] = {
    entry.name: getattr(import_module(entry.module), entry.client) for entry in ENTRIES.values()
}


def call_everything(report: Report) -> Iterator[str]:
    """Call what reads and needs no argument, of every provider with a key; yields what was done, line by line."""
    for name, connect in CLIENTS.items():
        if not os.environ.get(f"{name.upper()}_API_KEY"):
            yield f"{name}: no {name.upper()}_API_KEY, left out"
            continue
        with connect() as client, observe(client, report):
            for method, operation in sorted(client.provider.operations.items()):
                if operation.method == "GET" and operation.retry == "safe" and "{" not in operation.path:
                    yield f"{name}: {method}: {_call(client, operation.tag, method)}"


def _call(client: Any, tag: str, method: str) -> str:
    try:
        getattr(getattr(client.api, tag), method)()
    except TypeError:
        return "needs arguments, left out"
    except reelkit.ReelkitError as error:
        return f"{type(error).__name__}: {error}"
    return "answered"
