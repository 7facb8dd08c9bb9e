"""API keys: from the environment, else from the keyring of the system, which ``reelkit login`` fills."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from queue import Empty, SimpleQueue

from reelkit._http.provider import key_variable

from ._text import printable
from ._usage import NotThereError, UsageError
from ._waiting import waiting

SERVICE = "reelkit"
PATIENCE = 60.0
"""Seconds for the keyring: one that is locked may ask its owner first."""
DEFAULT = "default"
PROFILE = "REELKIT_PROFILE"


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key, and where it comes from."""

    key: str = field(repr=False)
    source: str


class _Chosen:
    profile: str | None = None
    silent: bool = False
    """Whether the keyring has failed in this run, and is asked nothing more."""


def choose_profile(name: str | None) -> None:
    """What ``--profile`` says."""
    _Chosen.profile, _Chosen.silent = name, False
    _stored.cache_clear()


def profile() -> str:
    """The profile of this run, such as one for each organization."""
    return _Chosen.profile or os.environ.get(PROFILE) or DEFAULT


def find_key(provider: str) -> FoundKey | None:
    """The key of a provider: of a profile that was asked for, else of the environment, else of the keyring."""
    chosen, variable = profile(), key_variable(provider)
    if chosen == DEFAULT and os.environ.get(variable):
        return FoundKey(os.environ[variable], variable)
    if stored := _stored(_name(chosen, provider)):
        return FoundKey(stored, "keyring" if chosen == DEFAULT else f"keyring, profile {chosen}")
    return None


def store_key(provider: str, key: str) -> None:
    """Keep a key for this profile."""
    _act("set_password", provider, key)


def remove_key(provider: str) -> None:
    """Forget the key of this profile."""
    if not _act("get_password", provider):
        raise NotThereError(f"the keyring has no key for {provider} of profile {profile()!r}")
    _act("delete_password", provider)


@cache
def _stored(name: str) -> str | None:
    """What the keyring has; one that is locked or hangs has nothing, which is said once, for it may well have a key."""
    try:
        return None if _Chosen.silent else _asked("get_password", name)
    except Exception as error:  # noqa: BLE001 - what keyring raises has no common type across its versions
        _Chosen.silent = True
        if not _missing(error) and type(error).__name__ != "NoKeyringError":
            sys.stderr.write(f"reelkit: the system's keyring, which may have a key: {printable(str(error))}\n")
        return None


def _act(action: str, provider: str, *values: str) -> str | None:
    try:
        return _asked(action, _name(profile(), provider), *values)
    except Exception as error:  # noqa: BLE001
        if _missing(error):
            text = "keys are kept in the system's keyring by keyring: pip install 'reelkit[keyring]'"
            raise UsageError(text) from None
        # What it raises never holds the key.
        raise OSError(f"the system's keyring: {error}; {key_variable(provider)} works without one") from None


def _missing(error: Exception) -> bool:
    return isinstance(error, ModuleNotFoundError) and error.name == "keyring"


def _asked(action: str, *values: str) -> str | None:
    """What the keyring returns. It is asked in a thread, as some keyrings wait for a person, who may not be there."""
    answers = SimpleQueue[str | None | Exception]()

    def ask() -> None:
        try:
            answers.put(getattr(import_module("keyring"), action)(SERVICE, *values))
        except Exception as error:  # noqa: BLE001
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    with waiting("waiting for the system's keyring"):
        try:
            answer = answers.get(timeout=PATIENCE)
        except Empty:
            raise TimeoutError(f"no answer within {PATIENCE:g} s") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _name(chosen: str, provider: str) -> str:
    return provider if chosen == DEFAULT else f"{chosen}:{provider}"
