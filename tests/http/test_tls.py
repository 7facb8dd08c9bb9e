"""Encrypted connections, with real handshakes."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import reelkit
import trustme
from reelkit._http.clock import Clock
from reelkit._http.pool import tls_context

from tests.support.both import MODES, both
from tests.support.probe import THING, probe, with_clock
from tests.support.sockets import SocketServer, Step, answer, trickle

pytestmark = pytest.mark.anyio
ENDLESS = {
    "status line": trickle(b"HTTP/1.1 200 O", b"K"),
    "header": trickle(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "body": trickle(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"),
}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    tls_context.cache_clear()
    yield
    tls_context.cache_clear()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("patience", [5, httpx.Timeout(None)], ids=["5 s", "none"])
@pytest.mark.parametrize("mode", MODES)
async def test_a_request_and_its_response(
    mode: str, patience: float | httpx.Timeout, server_context: ssl.SSLContext
) -> None:
    with SocketServer(answer(200, THING), tls=server_context) as server:
        client = with_clock(probe(mode, server.url, timeout=patience, max_retries=0), Clock())
        for _ in range(2):
            assert (await both(client.call("read"))).name == THING["name"]
        assert len(server.requests) == 2


@pytest.mark.parametrize("mode", MODES)
async def test_a_handshake_that_trickles_in(mode: str) -> None:
    # A record of 16 KiB is announced.
    with SocketServer() as server:
        server.on_connect = trickle(b"\x16\x03\x03\x40\x00", b"\x00")
        client = with_clock(probe(mode, server.url.replace("http:", "https:"), timeout=0.2, max_retries=0), Clock())
        with pytest.raises(reelkit.APITimeoutError):
            await both(client.call("read"))


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("step", ENDLESS.values(), ids=ENDLESS.keys())
async def test_a_response_that_trickles_in(mode: str, step: Step, server_context: ssl.SSLContext) -> None:
    with SocketServer(step, tls=server_context) as server:
        client = with_clock(probe(mode, server.url, timeout=0.2, max_retries=0), Clock())
        with pytest.raises(reelkit.APITimeoutError):
            await both(client.call("read"))


@pytest.mark.parametrize("mode", MODES)
async def test_a_certificate_that_is_not_trusted(mode: str, server_context: ssl.SSLContext) -> None:
    with SocketServer(answer(200, THING), tls=server_context) as server:
        client = with_clock(probe(mode, server.url, timeout=5, max_retries=3), Clock())
        with pytest.raises(reelkit.APIConnectionError, match="SSL_CERT_FILE") as caught:
            await both(client.call("read"))
        assert caught.value.permanent
        assert (server.connections, server.requests) == (1, [])
