"""The clients of a library: given, or made from the environment."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.provider import key_variable
from reelkit._registry import CLIENTS, PROVIDERS
from reelkit.client import AsyncClient, BaseClient, SyncClient
from reelkit.errors import ConfigurationError

from ._sources import SOURCES

Client = TypeVar("Client", SyncClient, AsyncClient)


def from_environment(client_class: type[Client]) -> tuple[Client, ...]:
    """A client of every provider whose API key is in the environment; at least one."""
    found = [name for name in SOURCES if os.environ.get(key_variable(name))]
    if not found:
        variables = " or ".join(key_variable(name) for name in SOURCES)
        raise ConfigurationError(f"no client was given, and no API key is in the environment: set {variables}")
    prefix = "Async" if client_class is AsyncClient else ""
    places = [CLIENTS[prefix + PROVIDERS[name].client] for name in found]
    return tuple(getattr(import_module(module), name)() for module, name in places)


def in_order(client_class: type[Client], clients: Iterable[BaseClient]) -> dict[str, BaseClient]:
    """The clients by provider, in the order of ``SOURCES``."""
    found: dict[str, BaseClient] = {}
    for client in clients:
        if not isinstance(client, client_class) or client.provider.name not in SOURCES:
            style = "an asynchronous" if client_class is AsyncClient else "a synchronous"
            *others, last = SOURCES
            raise ConfigurationError(f"{client!r}: must be {style} client of {', '.join(others)} or {last}")
        if client.provider.name in found:
            raise ConfigurationError(f"two clients of {client.provider.name}; make a library of each")
        found[client.provider.name] = client
    return {name: found[name] for name in SOURCES if name in found}


def clock_of(clients: Mapping[str, BaseClient]) -> Clock:
    """The clock of a library: that of its first client."""
    return next(iter(clients.values()))._seam.settings.clock  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
