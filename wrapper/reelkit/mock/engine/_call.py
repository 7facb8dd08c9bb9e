"""What handlers are given: calls. How they are marked: ``@operation``."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any, TypeVar

from ._document import is_object
from ._errors import Refusal
from ._http import MockRequest, MockResponse
from ._operation import Operation


@dataclass(frozen=True, slots=True)
class Call:
    """A request that found its operation, with arguments that fit the document."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    """The query, read: numbers and booleans where the document says so."""
    request: MockRequest
    body: Any = None
    """The decoded body, None without one."""

    def field(self, name: str) -> Any:
        """A field of the body, None if it has none or the body is no object."""
        return self.body.get(name) if is_object(self.body) else None


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether the rate limit lets a request through, and the headers that say so."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    refusal: Refusal | None = None


ADMITTED = Admission()
"""Nothing limits the request."""

Handler = Callable[[Any, Call], MockResponse]
H = TypeVar("H", bound=Handler)

_operation_ids: dict[Handler, tuple[str, ...]] = {}


def operation(*operation_ids: str) -> Callable[[H], H]:
    """Let the decorated method answer the operations of those ids in the provider's document."""

    def mark(method: H) -> H:
        _operation_ids[method] = operation_ids
        return method

    return mark


def handlers_of(cls: type) -> dict[str, Handler]:
    """The decorated methods of a class by operation id; a subclass's go before its base's."""
    methods: list[Any] = [value for base in reversed(cls.__mro__) for value in vars(base).values() if callable(value)]
    return {name: method for method in methods if method in _operation_ids for name in _operation_ids[method]}


def key_of(request: MockRequest, scheme: Mapping[str, Any]) -> str | None:
    """The API key of a request, where its security scheme puts it; None if it is not there."""
    if scheme.get("type") == "apiKey":
        return sent(request, scheme["in"], scheme["name"])
    word, _, token = (request.header("authorization") or "").partition(" ")
    if word.lower() != scheme.get("scheme", "bearer").lower() or not token:
        return None
    return _basic(token) if word.lower() == "basic" else token


def _basic(token: str) -> str:
    """The key, which providers take as the password, or as the user without one."""
    try:
        user, _, password = b64decode(token, validate=True).decode().partition(":")
    except ValueError:
        return ""
    return password or user


def sent(request: MockRequest, place: str, name: str) -> str | None:
    """The text of a parameter in the query, a header or a cookie; None if it is not there."""
    if place == "header":
        return request.header(name)
    cookies = {name: found.value for name, found in SimpleCookie(request.header("cookie") or "").items()}
    return (cookies if place == "cookie" else dict(request.query)).get(name)
