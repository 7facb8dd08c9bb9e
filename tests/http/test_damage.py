"""A damaged response to a safe request is repeated like any failed attempt; a permanent refusal is not."""

from __future__ import annotations

import gzip
import json
import ssl

import httpx
import pytest
import reelkit

from tests.support.both import MODES, both
from tests.support.probe import THING, in_process

WHOLE = json.dumps(THING).encode()
GZIP = {"content-encoding": "gzip", "content-type": "application/json"}
DAMAGED = {
    "empty": (b"", {}),
    "blank": (b" \r\n", {}),
    "cut": (WHOLE[:-5], {}),
    "cut inside a character": ('{"name": "é'.encode()[:-1], {}),
    "maintenance page": (b"<html>back soon</html>", {"content-type": "text/html"}),
    "gzip that ends early": (gzip.compress(WHOLE * 50)[:-30], GZIP),
    "gzip with other bytes in it": (b"\x1f\x8b\x08" + b"\0" * 7 + b"\xff" * 20, GZIP),
    "another compression": (b"\x28\xb5\x2f\xfd not ours", {"content-encoding": "zstd", "content-type": "text/html"}),
}


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("damage", DAMAGED)
@pytest.mark.parametrize(("operation", "requests"), [("read", 3), ("search", 3), ("remove", 3), ("create", 1)])
async def test_what_is_damaged_is_repeated_where_that_is_safe(
    operation: str, requests: int, damage: str, mode: str
) -> None:
    seen = list[httpx.Request]()
    content, headers = DAMAGED[damage]

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, stream=httpx.ByteStream(content), headers=headers)

    with pytest.raises(reelkit.ResponseDecodeError) as caught:
        await both(in_process(mode, handler).call(operation))
    assert (len(seen), caught.value.attempts) == (requests, requests)
    kept = (WHOLE * 50) if damage == "gzip that ends early" else content
    assert bool(caught.value.body) is bool(content)
    assert kept.startswith(caught.value.body), "the evidence is there, as far as it could be decompressed"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("damage", DAMAGED)
async def test_the_next_response_counts(damage: str, mode: str) -> None:
    content, headers = DAMAGED[damage]
    responses = [
        httpx.Response(200, stream=httpx.ByteStream(content), headers=headers),
        httpx.Response(200, content=WHOLE),
    ]
    client = in_process(mode, lambda request: responses.pop(0))
    assert (await both(client.call("read"))).name == "whole"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_json_that_does_not_fit_is_not_repeated(mode: str) -> None:
    seen = list[httpx.Request]()

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"nothing": 1})

    with pytest.raises(reelkit.ResponseDecodeError):
        await both(in_process(mode, handler).call("read"))
    assert len(seen) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("error", "cause", "requests", "hint"),
    [
        (httpx.ConnectError("[SSL]"), ssl.SSLCertVerificationError("self-signed"), 1, "SSL_CERT_FILE"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] expired"), None, 1, "SSL_CERT_FILE"),
        (httpx.ProxyError("407 Proxy Authentication Required"), None, 1, "HTTPS_PROXY"),
        (httpx.ProxyError("403 Forbidden"), None, 1, "HTTPS_PROXY"),
        (httpx.ProxyError("503 Service Unavailable"), None, 3, "503"),
        (httpx.ConnectError("refused"), None, 3, "refused"),
    ],
)
async def test_a_permanent_refusal_is_not_repeated(
    error: Exception, cause: Exception | None, requests: int, hint: str, mode: str
) -> None:
    seen = list[httpx.Request]()

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise error from cause

    with pytest.raises(reelkit.APIConnectionError, match=hint):
        await both(in_process(mode, handler).call("read"))
    assert len(seen) == requests
