"""The store of each provider."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from reelkit.client import AsyncClient

from ._store import Store

STORES = {
    "genviral": ("_genviral", "GenviralStore"),
    "videogen": ("_videogen", "VideoGenStore"),
    "swiftia": ("_swiftia", "SwiftiaStore"),
}


def store_of(provider: str, client: AsyncClient) -> Store[Any]:
    """The library behind a client. A provider's models are loaded when they are first needed."""
    module, name = STORES[provider]
    store: type[Store[Any]] = getattr(import_module(f"reelkit.fs.{module}"), name)
    return store(client)
