"""What distinguishes one provider from another, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

_LONGEST_WAIT = 1e10


class Operation(Protocol):
    """One operation of a specification, as the generated package lists it."""

    @property
    def id(self) -> str: ...
    @property
    def tag(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def retry(self) -> str: ...
    @property
    def success(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class ErrorFacts:
    """What an error body says, whatever its shape."""

    code: str | None = None
    message: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider: where it is, how it says no, and what it can do."""

    name: str
    base_url: str
    operations: Mapping[str, Operation]
    read_error: Callable[[Mapping[str, Any]], ErrorFacts]
    credit_codes: frozenset[str] = frozenset()
    success_flag: str | None = None
    """A field of every body that is false in an error, so that an error with a 2xx status is one too."""

    @property
    def key_variable(self) -> str:
        """Environment variable that holds the API key."""
        return f"{self.name.upper()}_API_KEY"

    @property
    def url_variable(self) -> str:
        """Environment variable that holds another base URL."""
        return f"{self.name.upper()}_BASE_URL"


def seconds_or_none(value: object) -> float | None:
    """A field of an error body, if it is a number of seconds that one could wait."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if 0 <= value < _LONGEST_WAIT else None


def text_or_none(value: object) -> str | None:
    """A field of an error body, if it is a non-empty string."""
    return value if isinstance(value, str) and value else None
