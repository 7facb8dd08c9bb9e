"""Clients whose provider is a list of responses, on a clock that never waits."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import httpx

from tests.support.probe import FakeClock, with_clock
from tests.support.runtime import PROVIDERS

CLIENTS: Mapping[str, Mapping[str, Any]] = {
    name: {"sync": getattr(module, entry.client), "async": getattr(module, f"Async{entry.client}")}
    for name, entry in PROVIDERS.items()
    for module in (import_module(entry.module),)
}


def answering(
    provider: str, mode: str, *responses: Mapping[str, Any] | httpx.Response | Exception, **options: Any
) -> tuple[Any, list[httpx.Request]]:
    """A client that gets these responses, one after the other, and the requests that it sends."""
    left, sent = list(responses), list[httpx.Request]()

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        assert left, f"no response is left for {request.method} {request.url}"
        response = left.pop(0)
        if isinstance(response, Exception):
            raise response
        return response if isinstance(response, httpx.Response) else httpx.Response(200, json=response)

    transport = httpx.MockTransport(answer)
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    made = CLIENTS[provider][mode](api_key="key_for_tests", http_client=inner, **options)
    return with_clock(made, FakeClock().clock()), sent
