"""Where the key goes, and where nothing can make it go."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import reelkit
from reelkit._http.secret import Secret
from reelkit._http.urls import check_base_url, check_segment

from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, AsyncProbe, Probe, in_process, probe
from tests.support.sockets import SocketServer, answer

FORBIDDEN_SEGMENTS = [
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    "%252e%252e",
    "a/b",
    "a%2fb",
    "a\\b",
    "a?b",
    "a#b",
    "a\nb",
    "a\r\nHost: evil",
    "a\0b",
    "a\x7fb",
    "a%0ab",
    "\u2028",
]
FORBIDDEN_URLS = [
    "",
    "/",
    "host",
    "ftp://host",
    "https://",
    "https://user@host",
    "https://user:secret-password@host",
    "https://host?x=1",
    "https://host#x",
    "https://host\\@evil",
    "https://host/../x",
    "https://host/a//b",
    "https://host/%2e%2e",
    "https://ho st",
    "https://host\n",
    "https://host:99999999",
    "https://host:123456",
    "https://host:65536",
    "https://host:0",
    "https://ho..st",
    "https://host-.example",
    f"https://{'a' * 64}.example",
    f"https://{'a.' * 130}example",
    "https://-host",
    "https://hôst",
    "https://[::1",
    "https://999.1.1.1",
    "javascript:alert(1)",
]


async def close(inner: httpx.Client | httpx.AsyncClient) -> None:
    if isinstance(inner, httpx.Client):
        inner.close()  # noqa: ASYNC212 - it is the one of the synchronous mode
    else:
        await inner.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_the_key_is_sent_to_the_configured_host_only(mode: str) -> None:
    with SocketServer(answer(body=THING)) as elsewhere:
        redirect = answer(302, b"", {"Location": f"{elsewhere.url}/things/t1"})
        with SocketServer(redirect) as server:
            client = probe(mode, server.url)
            with pytest.raises(reelkit.APIStatusError) as caught:
                await both(client.call("read"))
            await both(client.close())
        assert caught.value.status_code == 302
        assert caught.value.headers["location"].startswith(elsewhere.url)
        assert [f"Bearer {KEY}".encode() in request for request in server.requests] == [True]
        assert elsewhere.requests == []


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_what_goes_to_this_machine_goes_through_no_proxy(
    host: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy elsewhere would get the key in the clear, and knows nothing of this machine's servers."""
    with SocketServer(answer(body=THING)) as proxy, SocketServer(answer(body=THING)) as server:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        client = probe(mode, f"http://{host}:{server.port}")
        await both(client.call("read"))
        await both(client.close())
        assert (len(server.requests), proxy.requests) == (1, [])
        elsewhere = probe(mode, "http://probe.invalid", allow_http=True)
        await both(elsewhere.call("read"))
        await both(elsewhere.close())
        assert [request.partition(b" HTTP")[0] for request in proxy.requests] == [b"GET http://probe.invalid/things/t1"]


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_client_that_follows_redirects_does_not_here(mode: str) -> None:
    with SocketServer(answer(307, b"", {"Location": "/elsewhere"})) as server:
        options: dict[str, Any] = {"follow_redirects": True, "headers": {"X-Own": "1"}}
        inner = httpx.Client(**options) if mode == "sync" else httpx.AsyncClient(**options)
        with pytest.raises(reelkit.APIStatusError):
            await both(probe(mode, server.url, http_client=inner).call("create"))
        assert len(server.requests) == 1
        assert b"X-Own: 1" in server.requests[0]
        await close(inner)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("thing_id", FORBIDDEN_SEGMENTS)
async def test_path_parameters_that_lead_elsewhere_are_refused_before_sending(thing_id: str, mode: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("it was sent")

    with pytest.raises(reelkit.InvalidArgumentError, match="path parameter"):
        await both(in_process(mode, handler).call("read", thing_id))


@pytest.mark.parametrize("segment", ["a", "a.b", "...", "a%20b", "ä", "%C3%A4", "a:b@c", "vg_file_A", "~", "+"])
def test_ordinary_path_parameters_pass(segment: str) -> None:
    check_segment(segment)


@pytest.mark.parametrize(
    "url", ["@evil.example/x", "//evil.example/x", "https://evil.example/x", "evil", ":8080/x", ""]
)
def test_no_path_leads_to_another_host(url: str) -> None:
    http = Probe(KEY)._http
    with pytest.raises(reelkit.InvalidArgumentError):
        http.build_request("GET", url)


@pytest.mark.parametrize("url", FORBIDDEN_URLS)
def test_base_urls_that_cannot_be_used(url: str) -> None:
    with pytest.raises(reelkit.ConfigurationError) as caught:
        Probe(KEY, base_url=url or "?")
    assert "secret-password" not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["example.com", "a.b-c.example:65535", f"{'a' * 63}.example:1", "x", "10.0.0.1", "xn--hst-0na.example"]
)
def test_ordinary_hosts_pass(host: str) -> None:
    assert check_base_url(f"https://{host}/prefix/") == f"https://{host}/prefix"


@pytest.mark.parametrize("host", ["localhost", "api.localhost", "127.0.0.1", "127.8.9.1", "[::1]", "LOCALHOST:80"])
def test_http_is_allowed_on_loopback(host: str) -> None:
    assert check_base_url(f"http://{host}/") == f"http://{host}"


@pytest.mark.parametrize(
    "host", ["example.com", "127.0.0.1.example.com", "localhost.example.com", "10.0.0.1", "0.0.0.0"]
)
def test_http_elsewhere_needs_consent(host: str) -> None:
    with pytest.raises(reelkit.ConfigurationError, match="allow_http=True"):
        Probe(KEY, base_url=f"http://{host}")
    assert Probe(KEY, base_url=f"http://{host}", allow_http=True).base_url == f"http://{host}"


def test_the_url_of_the_environment_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_BASE_URL", "http://example.com")
    with pytest.raises(reelkit.ConfigurationError, match="https"):
        reelkit.Genviral(KEY)


@pytest.mark.parametrize("key", ["", " ", "a\r\nX-Evil: 1", "a\nb", "a\0b", "schlüssel", "\u2028", "a\x7f"])
def test_keys_that_cannot_stand_in_a_header_are_refused(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(reelkit.ConfigurationError, match="printable ASCII"):
        Probe(key)
    assert Secret(f" {KEY}\n").reveal() == KEY


@pytest.mark.parametrize("key", [KEY.encode(), 5, ["key"]])
def test_keys_that_are_no_text_are_refused(key: Any) -> None:
    with pytest.raises(reelkit.ConfigurationError, match="printable ASCII text"):
        Probe(key)


async def coroutine(event: object) -> None:
    pytest.fail("nobody awaits it")


@pytest.mark.parametrize("name", ["on_request", "on_response"])
@pytest.mark.parametrize("hook", ["text", 5, [print], {}, coroutine])
@pytest.mark.parametrize("kind", [reelkit.Genviral, reelkit.AsyncSwiftia, reelkit.VideoGen])
def test_hooks_that_are_no_functions_are_refused_at_once(kind: Any, hook: Any, name: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match=rf"{name}=.*: must be a function"):
        kind(KEY, **{name: hook})


def test_an_empty_key_does_not_fall_back_on_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", KEY)
    reelkit.Genviral().close()
    with pytest.raises(reelkit.ConfigurationError):
        reelkit.Genviral("")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\0", "é"])
def test_arguments_that_become_headers_cannot_start_others(value: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="header"):
        Probe(KEY)._http.build_request("POST", "/things", headers={"Idempotency-Key": value})


def test_the_boundary_of_a_form_is_drawn_anew() -> None:
    http = Probe(KEY)._http
    headers = {"Content-Type": "multipart/form-data; boundary=+++", "X-Other": "kept"}
    requests = [http.build_request("POST", "/things", files={"file": b"data"}, headers=headers) for _ in range(2)]
    types = [request.headers["content-type"] for request in requests]
    assert types[0] != types[1]
    assert all(found.startswith("multipart/form-data; boundary=") and "+++" not in found for found in types)
    assert requests[0].headers["x-other"] == "kept"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_client_of_the_user_is_neither_closed_nor_changed(mode: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=THING))
    options: dict[str, Any] = {"transport": transport, "headers": {"X-Own": "1"}, "auth": ("user", "pass")}
    inner = httpx.Client(**options) if mode == "sync" else httpx.AsyncClient(**options)
    before = (dict(inner.headers), dict(inner.cookies), inner.timeout, inner.base_url, inner.auth, inner.event_hooks)
    client = probe(mode, http_client=inner, timeout=3)
    await both(client.call("read"))
    await both(client.with_options(timeout=1).call("create"))
    await both(client.close())
    assert not inner.is_closed
    after = (dict(inner.headers), dict(inner.cookies), inner.timeout, inner.base_url, inner.auth, inner.event_hooks)
    assert after == before
    await close(inner)


def test_a_client_of_the_other_kind_is_refused() -> None:
    wrong: Any = httpx.AsyncClient()
    with pytest.raises(reelkit.ConfigurationError, match=r"httpx\.Client\b.*AsyncClient"):
        Probe(KEY, http_client=wrong)
    wrong = httpx.Client()
    with pytest.raises(reelkit.ConfigurationError, match=r"httpx\.AsyncClient\b.* Client"):
        AsyncProbe(KEY, http_client=wrong)
    wrong.close()


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_the_authentication_of_the_given_client_is_not_used(mode: str) -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json=THING)

    transport = httpx.MockTransport(handler)
    options: dict[str, Any] = {"transport": transport, "auth": ("user", "pass"), "headers": {"Authorization": "Own"}}
    inner = httpx.Client(**options) if mode == "sync" else httpx.AsyncClient(**options)
    await both(probe(mode, http_client=inner).call("read"))
    assert seen == [f"Bearer {KEY}"]


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_cookies_are_not_kept(mode: str) -> None:
    with SocketServer(answer(body=THING, headers={"Set-Cookie": "session=1; Path=/"})) as server:
        client = probe(mode, server.url)
        await both(client.call("read"))
        await both(client.call("read"))
        await both(client.close())
    assert [b"cookie" in request.lower() for request in server.requests] == [False, False]


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_an_endless_query_is_an_invalid_argument(mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(in_process(mode, lambda request: httpx.Response(200)).call("read", query="x" * 100_000))
