"""For providers whose code is still made of steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import remote
from .steps import Steps


@dataclass(frozen=True, slots=True)
class Remote(remote.Remote):
    """A file, and how to get a new URL."""

    renew: Callable[[], Steps[Remote]] | None = None
