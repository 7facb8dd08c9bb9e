"""What distinguishes one provider from another, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


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

    @property
    def key_variable(self) -> str:
        """Environment variable that holds the API key."""
        return f"{self.name.upper()}_API_KEY"

    @property
    def url_variable(self) -> str:
        """Environment variable that holds another base URL."""
        return f"{self.name.upper()}_BASE_URL"


def text_or_none(value: object) -> str | None:
    """A field of an error body, if it is a non-empty string."""
    return value if isinstance(value, str) and value else None
