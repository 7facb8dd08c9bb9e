"""A file to download."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remote:
    """A key that tells the file from all others, its name, its URL, and what the provider says about its content.

    Attributes:
        renewable: Whether the provider gives another URL when this one has expired.
    """

    key: str
    name: str
    url: str
    size: int | None = None
    renewable: bool = False
