"""What handlers are given and what they may raise: calls, refusals, admissions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard, TypeVar, cast

from ._http import MockRequest, MockResponse
from ._routing import Operation

INTEGER = re.compile(r"-?[0-9]{1,100}")


class Refusal(Exception):  # noqa: N818  it is an answer rather than a failure
    """The request is answered with an error."""

    def __init__(
        self,
        status: int,
        code: str | None,
        message: str,
        *,
        issues: list[dict[str, Any]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.issues = issues
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class Call:
    """A request that found its operation: decoded path and query parameters, and the body."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    request: MockRequest


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether the rate limit lets a request through, and the headers that say so."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    refusal: Refusal | None = None


Handler = Callable[[Any, Call], MockResponse]
H = TypeVar("H", bound=Handler)

_operation_ids: dict[Handler, str] = {}


def operation(operation_id: str) -> Callable[[H], H]:
    """Let the decorated method answer the operation of that id in the provider's description."""

    def mark(method: H) -> H:
        _operation_ids[method] = operation_id
        return method

    return mark


def handlers_of(cls: type) -> dict[str, Handler]:
    """The decorated methods of a class by operation id; a subclass's go before its base's."""
    methods: list[Any] = [value for base in reversed(cls.__mro__) for value in vars(base).values() if callable(value)]
    return {_operation_ids[method]: method for method in methods if method in _operation_ids}


def bearer_token(request: MockRequest) -> str | None:
    """The key that a request carries, None without one."""
    scheme, _, token = (request.header("authorization") or "").partition(" ")
    return token if scheme == "Bearer" and token else None


def integer(text: str) -> int | None:
    """The text as an integer, None if it is not plainly one."""
    return int(text) if INTEGER.fullmatch(text) else None


def json_body(request: MockRequest) -> Any:
    """The decoded body. Raises ``ValueError`` that says what is wrong."""
    media_type = (request.header("content-type") or "").split(";")[0].strip().lower()
    if media_type != "application/json":
        raise ValueError("Content-Type must be application/json")
    try:
        return json.loads(request.body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise ValueError("Request body must be valid JSON") from None


def field_of(body: Any, name: str) -> Any:
    """The field of a JSON object, None if it has none or the body is no object."""
    return cast("dict[str, Any]", body).get(name) if isinstance(body, dict) else None


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
