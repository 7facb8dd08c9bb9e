"""How defects are planted: in answers, requests, models, facts of a provider and specifications, for a while.

None of it patches a private module: defects of the SDK are planted where it meets httpx, in what is generated for a
provider, and in public classes.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from importlib import import_module
from typing import Any
from unittest.mock import patch

import httpx
import reelkit
from reelkit import errors
from reelkit.mock import MockRequest, MockResponse, ProviderMock

from tests.contract.specification import SPECIFICATIONS, Specification
from tests.support.runtime import PROVIDERS

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


def sent(provider: str, operation_id: str, change: Callable[[dict[str, Any]], object]) -> Planting:
    """What an operation hands to httpx is changed; ``url`` is its path."""
    original = httpx.Client.build_request

    def build_request(self: httpx.Client, method: str, url: str, **arguments: Any) -> httpx.Request:
        host, path = re.fullmatch(r"(https?://[^/]+)(.*)", url, re.DOTALL).groups()  # type: ignore[union-attr]
        found = SPECIFICATIONS[provider].find(method.upper(), path)
        if found is not None and found[0].id == operation_id:
            applied(change, arguments := {"method": method, "url": path, **arguments})
            method, url = arguments.pop("method"), host + arguments.pop("url")
        return original(self, method, url, **arguments)

    return lambda: patch.object(httpx.Client, "build_request", build_request)


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


def signed(change: Callable[[httpx.Request], object]) -> Planting:
    """What leaves the SDK, with its key, is changed."""
    original = httpx.Client.send

    def send(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        applied(change, request)
        return original(self, request, **options)

    return lambda: patch.object(httpx.Client, "send", send)


def naive(value: Any) -> None:
    reset(value, "created_at", value.created_at.replace(tzinfo=None))


def reset(model: Any, name: str, value: object) -> None:
    """Set what a frozen model holds."""
    object.__setattr__(model, name, value)


def error_class(status: int, kind: type[reelkit.APIStatusError]) -> Planting:
    """A status raises another exception; one that has no exception of its own stands for all from 500 on."""
    if status in errors.STATUS_ERRORS:
        return lambda: patch.dict(errors.STATUS_ERRORS, {status: kind})
    return lambda: patch.object(errors, reelkit.ServerError.__name__, kind)


def errors_read_with(provider: str, **changes: Any) -> Planting:
    """The clients of a provider read its error bodies by other rules than the specification gives."""
    client = getattr(reelkit, PROVIDERS[provider].title)
    changed = replace(client.provider, errors=replace(client.provider.errors, **changes))
    return lambda: patch.object(client, "provider", changed)


def total_of_the_page() -> AbstractContextManager[object]:
    def total(self: reelkit.Pager[Any]) -> int:
        *_, last = self.pages()
        return len(last.items)

    return patch.object(reelkit.Pager, "total", total)


def reset_in_seconds(response: MockResponse) -> dict[str, str]:
    reset = response.header("X-RateLimit-Reset")
    return {} if reset is None else {"X-RateLimit-Reset": str(int(reset) // 1000)}
