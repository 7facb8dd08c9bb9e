"""How defects are planted: answers, requests, generated functions, models and specifications, changed for a while."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from importlib import import_module
from typing import Any
from unittest.mock import patch

from reelkit.mock import MockRequest, MockResponse, ProviderMock

from tests.contract.specification import SPECIFICATIONS, Specification
from tests.support.runtime import seam as _http

Planting = Callable[[], AbstractContextManager[object]]

MISTAKES: list[Exception] = []
"""What went wrong in planting itself. The SDK passes exceptions on without their tracebacks, so these are kept."""


def applied(change: Callable[..., Any], *arguments: Any) -> Any:
    """The outcome of a change; one that fails is no find."""
    try:
        return change(*arguments)
    except Exception as error:
        MISTAKES.append(error)
        raise


def answers(operation_id: str, change: Callable[[MockResponse], MockResponse]) -> Planting:
    """The mock's successful answers to an operation are changed."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        return (
            applied(change, response)
            if self.requests[-1].operation == operation_id and response.status < 300
            else response
        )

    return lambda: patch.object(ProviderMock, "handle", handle)


def documents(operation_id: str, change: Callable[[Any], object]) -> Planting:
    """The JSON of the mock's successful answers to an operation is changed in place."""

    def changed(response: MockResponse) -> MockResponse:
        document = json.loads(response.body)
        applied(change, document)
        return replace(response, body=json.dumps(document).encode())

    return answers(operation_id, changed)


def refusals(change: Callable[[Any], object]) -> Planting:
    """The JSON of the mock's errors is changed in place."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        if response.status < 400:
            return response
        document = json.loads(response.body)
        applied(change, document)
        return replace(response, body=json.dumps(document).encode())

    return lambda: patch.object(ProviderMock, "handle", handle)


def headed(change: Callable[[MockResponse], dict[str, str]]) -> Planting:
    """The mock's answers carry other headers."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        return response.with_headers(applied(change, response))

    return lambda: patch.object(ProviderMock, "handle", handle)


def questions(change: Callable[[MockRequest, str], MockRequest]) -> Planting:
    """The mock sees every request changed; the change is told the right key."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        return original(self, applied(change, request, self.api_key))

    return lambda: patch.object(ProviderMock, "handle", handle)


def with_query(change: Callable[[dict[str, str]], object]) -> Planting:
    """The mock sees every request with another query."""

    def changed(request: MockRequest, key: str) -> MockRequest:
        query = dict(request.query)
        applied(change, query)
        return replace(request, query=tuple(query.items()))

    return questions(changed)


def with_the_right_key(request: MockRequest, key: str) -> MockRequest:
    return replace(request, headers=(*request.headers, ("Authorization", f"Bearer {key}"))[::-1])


def only_known(query: dict[str, str]) -> None:
    query.pop("limitt", None)


def sent(module: str, change: Callable[[dict[str, Any]], object]) -> Planting:
    """What an operation hands to httpx is changed; the operation is the last part of its generated module."""
    name = module.rpartition(".")[2]
    original = _http.Seam.request

    def request(self: _http.Seam, build: Any, context: Any, arguments: dict[str, Any]) -> Any:
        if context.operation is not None and context.operation.name == name:
            applied(change, arguments)
        return original(self, build, context, arguments)

    return lambda: patch.object(_http.Seam, "request", request)


def decoded(module: str, model: str, change: Callable[[Any], object]) -> Planting:
    """A decoded model is changed."""
    cls = getattr(import_module(module), model)
    original = cls._read.__func__

    def read(kind: Any, document: Any) -> Any:
        value = original(kind, document)
        applied(change, value)
        return value

    return lambda: patch.object(cls, "_read", classmethod(read))


def specified(provider: str, change: Callable[[Any], object]) -> Planting:
    """The specification is changed, and mock and SDK are not."""

    @contextmanager
    def plant() -> Iterator[None]:
        content = copy.deepcopy(dict(SPECIFICATIONS[provider].content))
        applied(change, content)
        with patch.dict(SPECIFICATIONS, {provider: Specification(content)}):
            yield

    return plant


def rename(mapping: dict[str, Any], old: str, new: str) -> None:
    mapping[new] = mapping.pop(old)


def unsigned(change: Callable[[Any], object]) -> Planting:
    original = _http.Seam.sign

    def sign(self: _http.Seam, request: Any, seconds: float) -> None:
        original(self, request, seconds)
        applied(change, request)

    return lambda: patch.object(_http.Seam, "sign", sign)


def naive(value: Any) -> None:
    reset(value, "created_at", value.created_at.replace(tzinfo=None))


def reset(model: Any, name: str, value: object) -> None:
    """Set what a frozen model holds."""
    object.__setattr__(model, name, value)


def error_class(status_code: int, kind: str) -> Planting:
    errors, answer = import_module("reelkit.errors"), import_module("reelkit._http.responses")
    original = answer.status_error_class

    def status_error_class(status: int, *arguments: Any) -> Any:
        return getattr(errors, kind) if status == status_code else original(status, *arguments)

    return lambda: patch.object(answer, "status_error_class", status_error_class)


def without_credit_codes() -> AbstractContextManager[object]:
    answer = import_module("reelkit._http.responses")
    original = answer.status_error_class
    return patch.object(
        answer, "status_error_class", lambda status, code, _, *rest: original(status, code, frozenset(), *rest)
    )


def facts_with(**changes: Any) -> Planting:
    answer = import_module("reelkit._http.responses")
    original = answer.read_facts
    return lambda: patch.object(answer, "read_facts", lambda *arguments: replace(original(*arguments), **changes))


def total_of_the_page() -> AbstractContextManager[object]:
    pager = import_module("reelkit.pagination._pager")
    original = pager.BasePager._remember

    def remember(self: Any, page: Any) -> None:
        original(self, page)
        self._total = page.total if page.total is None else len(page.items)

    return patch.object(pager.BasePager, "_remember", remember)


def reset_in_seconds(response: MockResponse) -> dict[str, str]:
    reset = response.header("X-RateLimit-Reset")
    return {} if reset is None else {"X-RateLimit-Reset": str(int(reset) // 1000)}
