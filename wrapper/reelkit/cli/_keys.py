"""API keys: from the environment, else from the keyring of the system, which ``reelkit login`` fills."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from reelkit._http.provider import key_variable

from ._usage import UsageError

SERVICE = "reelkit"
DEFAULT = "default"
PROFILE = "REELKIT_PROFILE"


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key, and where it comes from."""

    key: str
    source: str

    def __repr__(self) -> str:
        return f"FoundKey(source={self.source!r})"


class _Chosen:
    profile: str | None = None


def choose_profile(name: str | None) -> None:
    """What ``--profile`` says."""
    _Chosen.profile = name


def profile() -> str:
    """The profile of this run, such as one for each organization."""
    return _Chosen.profile or os.environ.get(PROFILE) or DEFAULT


def find_key(provider: str) -> FoundKey | None:
    """The key of a provider: of a profile that was asked for, else of the environment, else of the keyring."""
    chosen, variable = profile(), key_variable(provider)
    if chosen == DEFAULT and os.environ.get(variable):
        return FoundKey(os.environ[variable], variable)
    try:
        stored = _keyring().get_password(SERVICE, _name(chosen, provider))
    except Exception:  # noqa: BLE001 - no keyring, or one that is locked: then it has no key
        stored = None
    if stored:
        return FoundKey(stored, "keyring" if chosen == DEFAULT else f"keyring, profile {chosen}")
    return None


def store_key(provider: str, key: str) -> None:
    """Keep a key for this profile."""
    _act("set_password", provider, key)


def remove_key(provider: str) -> None:
    """Forget the key of this profile."""
    _act("delete_password", provider)


def _act(action: str, provider: str, *values: str) -> None:
    try:
        getattr(_keyring(), action)(SERVICE, _name(profile(), provider), *values)
    except ModuleNotFoundError:
        raise UsageError("keys are kept in the system's keyring by keyring: pip install 'reelkit[keyring]'") from None
    except Exception as error:  # noqa: BLE001
        # What keyring raises has no common type across its versions; it never holds the key.
        raise OSError(f"the system's keyring: {error}; {key_variable(provider)} works without one") from None


def _keyring() -> Any:
    return import_module("keyring")


def _name(chosen: str, provider: str) -> str:
    return provider if chosen == DEFAULT else f"{chosen}:{provider}"
