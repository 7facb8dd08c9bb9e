"""How the key travels: every security scheme that a specification may name, and what shows of it."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

import httpx
import pytest
import reelkit
from reelkit._http.auth import Auth

from tests.support.both import MODES, both
from tests.support.probe import PROVIDER, THING, AsyncProbe, FakeClock, Probe, with_clock

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
KEY = "user-0123456789:secret-0123456789"
BASIC = base64.b64encode(KEY.encode()).decode()
SCHEMES = [
    (Auth("bearer"), {"authorization": f"Bearer {KEY}"}, {}),
    (Auth("basic"), {"authorization": f"Basic {BASIC}"}, {}),
    (Auth("header", "X-Api-Key"), {"x-api-key": KEY}, {}),
    (Auth("query", "api_key"), {}, {"api_key": KEY}),
]


def client(mode: str, auth: Auth, handler: Any, **options: Any) -> Any:
    kind: Any = Probe if mode == "sync" else AsyncProbe
    with_auth = type(kind.__name__, (kind,), {"provider": replace(PROVIDER, auth=auth)})
    transport = httpx.MockTransport(handler)
    inner: Any = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    return with_clock(with_auth(KEY, http_client=inner, **options), FakeClock().clock())


@pytest.mark.parametrize(("auth", "headers", "query"), SCHEMES)
async def test_every_attempt_carries_the_key_as_the_scheme_says(
    mode: str, auth: Auth, headers: dict[str, str], query: dict[str, str]
) -> None:
    seen: list[tuple[dict[str, str], dict[str, str]]] = []
    kept: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append((dict(request.headers), dict(request.url.params)))
        kept.append(request)
        return httpx.Response(200 if len(seen) == 2 else 503, json=THING)

    await both(client(mode, auth, handler).call("read", query="boats"))
    assert len(seen) == 2
    for sent, asked in seen:
        assert headers.items() <= sent.items()
        assert asked == {"q": "boats", **query}
    for request in kept:
        assert KEY not in str(request.url)
        assert not set(headers) & {name.lower() for name in request.headers}


@pytest.mark.parametrize(("auth", "headers", "query"), SCHEMES)
async def test_an_echo_of_the_key_is_not_shown(
    mode: str, auth: Auth, headers: dict[str, str], query: dict[str, str]
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        echo = f"{request.headers.get('authorization')} {request.headers.get('x-api-key')} {request.url}"
        return httpx.Response(403, json={"message": echo}, headers={"x-request-id": echo})

    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(client(mode, auth, handler).call("read"))
    shown = f"{caught.value} {caught.value!r} {caught.value.headers} {caught.value.body!r} {caught.value.request_id}"
    assert KEY not in shown
    assert BASIC not in shown
    assert "secret-0123456789" not in shown
