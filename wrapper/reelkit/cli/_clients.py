"""Clients from the environment."""

from __future__ import annotations

import os
from typing import TypeAlias

import reelkit

from ._errors import UsageError

PROVIDERS = ("genviral", "videogen", "swiftia")
Client: TypeAlias = "reelkit.Genviral | reelkit.VideoGen | reelkit.Swiftia"


def open_client(provider: str) -> Client:
    """A client of one provider; its key must be in the environment."""
    match provider:
        case "genviral":
            return reelkit.Genviral()
        case "videogen":
            return reelkit.VideoGen()
        case "swiftia":
            return reelkit.Swiftia()
        case _:
            raise UsageError(f"{provider!r} is no provider; there are {', '.join(PROVIDERS)}")


def key_variable(provider: str) -> str:
    """The environment variable that holds the provider's key."""
    return f"{provider.upper()}_API_KEY"


def configured() -> list[str]:
    """The providers whose key is in the environment."""
    return [provider for provider in PROVIDERS if os.environ.get(key_variable(provider))]
