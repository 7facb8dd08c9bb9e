"""A damaged response to a safe request is repeated like any failed attempt; a permanent refusal is not."""

from __future__ import annotations

import gzip
import json
import ssl

import httpx
import pytest
import reelkit

from tests.support.both import MODES, both, items
from tests.support.probe import KEY, THING, in_process
from tests.support.scripted import CLIENTS, answering
from tests.support.storage_host import Stream

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


BROKEN_OFF = [
    httpx.ReadError("[Errno 104] Connection reset by peer"),
    httpx.RemoteProtocolError("peer closed connection without sending complete message body"),
    httpx.ReadTimeout("timed out"),
]


def breaks_off(status: int, content: bytes, error: Exception, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, headers=headers, stream=Stream([content], error))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("error", BROKEN_OFF, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("operation", "requests"), [("read", 3), ("create", 1)])
@pytest.mark.parametrize("coded", [False, True])
async def test_what_arrived_of_a_response_that_breaks_off_is_kept(
    operation: str, requests: int, error: Exception, coded: bool, mode: str
) -> None:
    seen = list[httpx.Request]()
    sent = gzip.compress(WHOLE * 50)[:-20] if coded else WHOLE[:-5] + KEY.encode()

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return breaks_off(200, sent, error, {"content-encoding": "gzip", "x-echo": KEY} if coded else {"x-echo": KEY})

    with pytest.raises(reelkit.APIConnectionError, match=type(error).__name__) as caught:
        await both(in_process(mode, handler).call(operation))
    assert (len(seen), caught.value.attempts, caught.value.lost_response) == (requests, requests, True)
    assert isinstance(caught.value, reelkit.APITimeoutError) == isinstance(error, httpx.ReadTimeout)
    assert (caught.value.status_code, caught.value.headers["x-echo"]) == (200, "***")
    assert caught.value.body
    assert (WHOLE * 50).startswith(caught.value.body) if coded else caught.value.body == WHOLE[:-5] + b"***"
    assert caught.value.__cause__ is error


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("error", BROKEN_OFF, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    ("status", "kind", "requests", "lost"),
    [
        (400, reelkit.BadRequestError, 1, False),
        (402, reelkit.PaymentRequiredError, 1, False),
        (429, reelkit.RateLimitError, 3, False),
        (503, reelkit.ServerError, 1, True),
    ],
)
async def test_an_error_response_that_breaks_off_is_that_error(
    status: int, kind: type[reelkit.APIStatusError], requests: int, lost: bool, error: Exception, mode: str
) -> None:
    seen = list[httpx.Request]()

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return breaks_off(status, b'{"message": "no cred', error)

    with pytest.raises(kind, match="no cred") as caught:
        await both(in_process(mode, handler).call("create"))
    assert (len(seen), caught.value.lost_response) == (requests, lost)
    assert caught.value.body == b'{"message": "no cred'


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("provider", CLIENTS)
@pytest.mark.parametrize("damage", [*DAMAGED, "breaks off"])
async def test_a_damaged_page_is_asked_for_again(damage: str, provider: str, mode: str) -> None:
    content, headers = DAMAGED.get(damage, (b'{"fi', {}))

    def response() -> httpx.Response:
        if damage == "breaks off":
            return breaks_off(200, content, BROKEN_OFF[1])
        return httpx.Response(200, stream=httpx.ByteStream(content), headers=headers)

    client, sent = answering(provider, mode, *[response() for _ in range(3)])
    with pytest.raises(reelkit.APIError) as caught:
        await items(client.files.list(read_ahead=0))
    assert isinstance(caught.value, (reelkit.ResponseDecodeError, reelkit.APIConnectionError))
    assert len(sent) == caught.value.attempts == 3
    assert bool(caught.value.body) is bool(content)


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
        (httpx.ProxyError("429 Too Many Requests"), None, 3, "429"),
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

    with pytest.raises(reelkit.APIConnectionError, match=hint) as caught:
        await both(in_process(mode, handler).call("read"))
    assert (len(seen), caught.value.permanent) == (requests, requests == 1)
