"""What distinguishes one provider from another, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Protocol, TypeVar, cast

from reelkit._record import record

from .auth import BEARER, Auth

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


@record
class ErrorFacts:
    """What an error body says, whatever its shape."""

    code: str | None = None
    message: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
    retry_after: float | None = None


@record
class ErrorRules:
    """Where the error bodies of a provider keep what, as JSON pointers; the first that leads to something counts.

    Attributes:
        code: Where the code is: text without spaces, and not what is taken for the message.
        message: Where the text for people is.
        details: What else is kept, under the last part of the pointer.
        retry_after: Where the seconds to wait are.
        success: A member that is false in an error, even in one with a 2xx status.
        credit_codes: Codes that mean "out of credits", whatever the status.
        payment_codes: Codes that mean "payment required", whatever the status.
    """

    code: tuple[str, ...] = ("/code",)
    message: tuple[str, ...] = ("/message",)
    details: tuple[str, ...] = ()
    retry_after: tuple[str, ...] = ()
    success: str | None = None
    credit_codes: frozenset[str] = frozenset()
    payment_codes: frozenset[str] = frozenset()

    def read(self, body: Mapping[str, Any]) -> ErrorFacts:
        """What an error body says."""
        said, message = _first(body, self.message, text_or_none)
        codes = tuple(pointer for pointer in self.code if pointer != said)
        details = {
            pointer.rpartition("/")[2]: found
            for pointer in self.details
            if pointer != said
            if (found := _at(body, pointer)) is not None
        }
        return ErrorFacts(
            code=_first(body, codes, _code_or_none)[1],
            message=message,
            details=details,
            retry_after=_first(body, self.retry_after, seconds_or_none)[1],
        )


V = TypeVar("V")


def _first(
    body: Mapping[str, Any], pointers: tuple[str, ...], read: Callable[[object], V | None]
) -> tuple[str | None, V | None]:
    for pointer in pointers:
        value = read(_at(body, pointer))
        if value is not None:
            return pointer, value
    return None, None


def _at(body: object, pointer: str) -> object:
    for step in pointer.split("/")[1:]:
        if not isinstance(body, Mapping):
            return None
        body = cast("Mapping[str, object]", body).get(step.replace("~1", "/").replace("~0", "~"))
    return body


def _code_or_none(value: object) -> str | None:
    """A code; a sentence is none."""
    text = text_or_none(value)
    return None if text is None or any(character.isspace() for character in text) else text


@record
class Provider:
    """A provider: where it is, what it can do, and what its error responses look like."""

    name: str
    base_url: str
    operations: Mapping[str, Operation]
    title: str = ""
    errors: ErrorRules = ErrorRules()
    auth: Auth = BEARER

    @property
    def credit_codes(self) -> frozenset[str]:
        """Codes that mean "out of credits", whatever the status."""
        return self.errors.credit_codes

    @property
    def success_flag(self) -> str | None:
        """A member of every body that is false in an error, so that an error with a 2xx status is one too."""
        return None if self.errors.success is None else self.errors.success.removeprefix("/")

    def read_error(self, body: Mapping[str, Any]) -> ErrorFacts:
        """What an error body says."""
        return self.errors.read(body)

    @property
    def key_variable(self) -> str:
        """Environment variable that holds the API key."""
        return key_variable(self.name)

    @property
    def url_variable(self) -> str:
        """Environment variable that holds another base URL."""
        return url_variable(self.name)


def key_variable(provider: str) -> str:
    """Environment variable that holds the API key of a provider."""
    return f"{provider.upper()}_API_KEY"


def url_variable(provider: str) -> str:
    """Environment variable that holds another base URL of a provider."""
    return f"{provider.upper()}_BASE_URL"


def seconds_or_none(value: object) -> float | None:
    """A field of an error body, if it is a number of seconds that one could wait."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if 0 <= value < _LONGEST_WAIT else None


def text_or_none(value: object) -> str | None:
    """A field of an error body, if it is a non-empty string."""
    return value if isinstance(value, str) and value else None
