"""Clients from the environment."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any, TypeAlias, get_args

import reelkit
from reelkit._http.provider import key_variable
from reelkit._registry import PROVIDERS as ENTRIES
from reelkit.library import MediaLibrary
from reelkit.library._media_file import ProviderName

from ._errors import UsageError

PROVIDERS: tuple[ProviderName, ...] = get_args(ProviderName)
Client: TypeAlias = "reelkit.Genviral | reelkit.VideoGen | reelkit.Swiftia"
"""Those of the media library; of any other provider it is a client alike."""


def open_client(provider: str) -> Client:
    """A client of one provider; its key must be in the environment."""
    if provider not in ENTRIES:
        raise UsageError(f"{provider!r} is no provider; there are {', '.join(ENTRIES)}")
    entry = ENTRIES[provider]
    client: Client = getattr(import_module(entry.module), entry.client)()
    return client


def configured() -> list[ProviderName]:
    """The providers whose key is in the environment."""
    return [provider for provider in PROVIDERS if os.environ.get(key_variable(provider))]


def chosen_providers(names: Iterable[str]) -> list[ProviderName]:
    """The providers named; those whose key is set for ``all`` or none."""
    given = list(dict.fromkeys(names))
    for name in given:
        if name != "all" and name not in PROVIDERS:
            raise UsageError(f"{name!r} is no provider; there are {', '.join(PROVIDERS)} and all")
    if given and "all" not in given:
        return [provider for provider in PROVIDERS if provider in given]
    if not (found := configured()):
        variables = ", ".join(key_variable(provider) for provider in PROVIDERS)
        raise reelkit.ConfigurationError(f"no key is set: set one of {variables}")
    return found


@contextmanager
def open_clients(providers: Iterable[ProviderName]) -> Generator[tuple[MediaLibrary, dict[str, Client]]]:
    """One view of the files of these providers, and the client of each."""
    logger, nowhere = logging.getLogger("reelkit"), logging.NullHandler()
    with ExitStack() as stack:
        # A provider that fails is logged, and then told by the command: once is enough.
        logger.addHandler(nowhere)
        stack.callback(logger.removeHandler, nowhere)
        clients: dict[str, Any] = {
            provider: stack.enter_context(open_client(provider)) for provider in dict.fromkeys(providers)
        }
        yield MediaLibrary(*clients.values()), clients


@contextmanager
def open_library(providers: Iterable[ProviderName]) -> Generator[MediaLibrary]:
    """One view of the files of these providers."""
    with open_clients(providers) as (library, _):
        yield library
