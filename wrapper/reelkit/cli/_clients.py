"""Clients from the environment."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any, Literal, TypeAlias, get_args

import reelkit
from reelkit._http.provider import key_variable
from reelkit._registry import PROVIDERS as ENTRIES
from reelkit.library import MediaLibrary
from reelkit.library._media_file import ProviderName

from ._keys import DEFAULT, find_key, profile
from ._usage import UsageError

PROVIDERS: tuple[ProviderName, ...] = get_args(ProviderName)
Chosen = Literal[ProviderName, "all"]
"""What an argument PROVIDERS takes: completion offers these, and a typo is told what it is near to."""
CHOICE = f"{', '.join(PROVIDERS)} or all; those whose key is set by default."
Client: TypeAlias = "reelkit.Genviral | reelkit.VideoGen | reelkit.Swiftia"
"""Those of the media library; of any other provider it is a client alike."""


def open_client(provider: str, **options: Any) -> Client:
    """A client of one provider, with the key that is found."""
    entry = ENTRIES[provider]
    if "api_key" not in options:
        # Of a profile that has none, the environment's key may be that of another account.
        if (found := find_key(provider)) is None:
            raise reelkit.ConfigurationError(no_key([provider]))
        if found.source != key_variable(provider):
            options["api_key"] = found.key
    client: Client = getattr(import_module(entry.module), entry.client)(**options)
    return client


def configured() -> list[ProviderName]:
    """The providers whose key is found."""
    return [provider for provider in PROVIDERS if find_key(provider) is not None]


def chosen_providers(names: Iterable[str]) -> list[ProviderName]:
    """The providers named; those whose key is set for ``all`` or none."""
    given = list(dict.fromkeys(names))
    if given and "all" not in given:
        return [provider for provider in PROVIDERS if provider in given]
    if not (found := configured()):
        raise reelkit.ConfigurationError(no_key(PROVIDERS))
    return found


def check_times(providers: Sequence[str], *times: str | None) -> None:
    """Refuse to choose by time where no file has one."""
    if any(times) and providers == ["videogen"]:
        raise UsageError("VideoGen does not give the creation time of a file: none can be chosen by time")


def no_key(providers: Sequence[str]) -> str:
    """What to do where none of these providers has a key."""
    if profile() != DEFAULT:
        named = providers[0] if len(providers) == 1 else "PROVIDER"
        return f"profile {profile()!r} has no key: `reelkit login {named} --profile {profile()}` keeps one"
    variables = " or ".join(map(key_variable, providers))
    return f"no key for {' or '.join(providers)}: set {variables}, or use `reelkit login`"


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
