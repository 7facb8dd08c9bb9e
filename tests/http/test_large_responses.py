"""A response is decompressed piece by piece, and no further than ``max_response_bytes``."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx
import pytest
import reelkit

from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, in_process

LIMIT = 100_000
WHOLE = json.dumps(THING).encode()


@cache
def large() -> bytes:
    return json.dumps({"name": "x" * 50_000_000}).encode()


def raw_deflate(data: bytes) -> bytes:
    compressing = zlib.compressobj(wbits=-15)
    return compressing.compress(data) + compressing.flush()


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "plain": ("", lambda data: data[: LIMIT + 1]),
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZIP", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "twice": ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
    "members": ("gzip", lambda data: gzip.compress(data[:90_000]) + gzip.compress(data[90_000:])),
}


def served(content: bytes, coding: str, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    headers = {"content-type": "application/json"} | ({"content-encoding": coding} if coding else {})
    return lambda request: httpx.Response(status, stream=httpx.ByteStream(content), headers=headers)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("coding", CODINGS)
async def test_what_is_too_large_is_refused_before_it_fills_the_memory(coding: str, mode: str) -> None:
    name, encode = CODINGS[coding]
    content, requests = encode(large()), list[str]()
    handler = served(content, name)

    def counted(request: httpx.Request) -> httpx.Response:
        requests.append(request.method)
        return handler(request)

    client = in_process(mode, counted, max_response_bytes=LIMIT)
    tracemalloc.start()
    try:
        with pytest.raises(reelkit.ResponseTooLargeError, match=f"max_response_bytes={LIMIT}") as caught:
            await both(client.call("read"))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
    assert len(requests) == 1, "another response would be no smaller"
    assert caught.value.body == large()[:4096]
    assert caught.value.status_code == 200


EMPTY = gzip.compress(b"")


@cache
def compressed() -> bytes:
    return gzip.compress(large())


# What httpx would decode itself, as it knows one of the codings; what gives nothing, however long it is decoded.
HOSTILE: dict[str, tuple[str, Callable[[], bytes], type[reelkit.ResponseDecodeError]]] = {
    "another coding around it": ("gzip, br", compressed, reelkit.ResponseDecodeError),
    "another coding in it": ("zstd, gzip", compressed, reelkit.ResponseDecodeError),
    "a thousand codings": (", ".join(["gzip"] * 1000), compressed, reelkit.ResponseDecodeError),
    "empty members": ("gzip", lambda: EMPTY * 60_000, reelkit.ResponseTooLargeError),
    "empty members in another": ("gzip, gzip", lambda: gzip.compress(EMPTY * 60_000), reelkit.ResponseTooLargeError),
    "a head without an end": ("gzip", lambda: b"\x1f\x8b\x08\x08" + b"n" * 1_000_000, reelkit.ResponseTooLargeError),
}


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", HOSTILE)
async def test_what_gives_nothing_ends_as_well(case: str, mode: str) -> None:
    coding, content, kind = HOSTILE[case]
    made = content()
    tracemalloc.start()
    try:
        with pytest.raises(reelkit.ResponseDecodeError) as caught:
            await both(in_process(mode, served(made, coding), max_response_bytes=LIMIT).call("read"))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
    assert type(caught.value) is kind
    assert len(caught.value.body) <= LIMIT


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("coding", CODINGS)
async def test_what_is_just_as_large_as_it_may_be_is_read(coding: str, mode: str) -> None:
    name, encode = CODINGS[coding]
    text = json.dumps({"name": "y" * (LIMIT - 13)}).encode()
    client = in_process(mode, served(encode(text), name), max_response_bytes=len(text))
    assert len((await both(client.call("read"))).name) == LIMIT - 13
    with pytest.raises(reelkit.ResponseTooLargeError):
        await both(in_process(mode, served(encode(text), name), max_response_bytes=len(text) - 1).call("read"))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate"])
async def test_a_plain_body_that_is_labelled_as_compressed_is_read(coding: str, mode: str) -> None:
    assert (await both(in_process(mode, served(WHOLE, coding)).call("read"))).name == "whole"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_large_error_response_is_that_error(mode: str) -> None:
    content = gzip.compress(json.dumps({"code": "broken", "message": "z" * 5_000_000}).encode())
    with pytest.raises(reelkit.BadRequestError) as caught:
        await both(in_process(mode, served(content, "gzip", 400), max_response_bytes=LIMIT).call("read"))
    assert len(caught.value.body) == LIMIT


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_the_beginning_that_is_kept_does_not_show_the_key(mode: str) -> None:
    content = gzip.compress(KEY.encode() + large())
    with pytest.raises(reelkit.ResponseTooLargeError) as caught:
        await both(in_process(mode, served(content, "gzip"), max_response_bytes=LIMIT).call("read"))
    assert KEY.encode() not in caught.value.body
    assert caught.value.body.startswith(b"***")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, "1", None])
def test_a_limit_is_a_number_of_bytes(wrong: Any, mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="max_response_bytes"):
        in_process(mode, served(b"", ""), max_response_bytes=wrong)
