"""Whatever arrives, a call ends in the typed result or in a ``ReelkitError``."""

from __future__ import annotations

import asyncio
import copy
import json
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import reelkit
from hypothesis import given, settings
from hypothesis import strategies as st
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client
from tests.support.probe import FakeClock, Thing, in_process, probe, with_clock
from tests.support.sockets import SocketServer, silence

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
BODIES = st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode())
NAMES = st.sampled_from(["retry-after", "content-type", "x-ratelimit-reset", "x-ratelimit-remaining", "date"])
HEADERS = st.lists(st.tuples(NAMES, st.text(st.characters(max_codepoint=255), max_size=12)), max_size=4)
PROBES = {"genviral": GenviralMock(files=3), "videogen": VideoGenMock(files=3), "swiftia": SwiftiaMock(files=3)}


def listing(name: str, body: bytes, status: int = 200) -> Any:
    """The generated listing of a provider, for a given answer."""
    inner = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(status, content=body)))
    if name == "genviral":
        return with_clock(reelkit.Genviral("rk-test", http_client=inner), FakeClock().clock()).api.files.list_files()
    if name == "videogen":
        return with_clock(reelkit.VideoGen("rk-test", http_client=inner), FakeClock().clock()).api.files.get_files()
    return with_clock(reelkit.Swiftia("rk-test", http_client=inner), FakeClock().clock()).api.files.list_files()


def good_page(name: str) -> Any:
    sdk: Any = client(PROBES[name], "sync")
    return json.loads(sdk.raw(sdk.api.files.get_files if name == "videogen" else sdk.api.files.list_files).body)


@pytest.mark.parametrize("mode", MODES)
@settings(max_examples=150, deadline=None)
@given(status=st.integers(100, 999), headers=HEADERS, body=BODIES, operation=st.sampled_from(["read", "create"]))
def test_any_answer(mode: str, status: int, headers: list[tuple[str, str]], body: bytes, operation: str) -> None:
    fields = [(name.encode(), value.encode("latin-1")) for name, value in headers]
    sdk = in_process(mode, lambda request: httpx.Response(status, headers=fields, content=body))
    try:
        result = asyncio.run(both(sdk.call(operation)))
    except reelkit.ReelkitError:
        return
    assert isinstance(result, Thing)


@pytest.mark.parametrize("name", PROBES)
@settings(max_examples=60, deadline=None)
@given(status=st.integers(100, 999), body=BODIES)
def test_any_answer_to_a_generated_operation(name: str, status: int, body: bytes) -> None:
    try:
        result = listing(name, body, status)
    except reelkit.ReelkitError:
        return
    assert result.to_dict() is not None


@pytest.mark.parametrize("name", PROBES)
def test_any_change_of_a_good_page(name: str) -> None:
    page = good_page(name)

    @settings(max_examples=120, deadline=None)
    @given(st.data())
    def run(data: st.DataObject) -> None:
        body = copy.deepcopy(page)
        parent, key = data.draw(st.sampled_from(places(body)))
        if data.draw(st.booleans()):
            parent[key] = data.draw(JSON)
        else:
            del parent[key]
        try:
            result = listing(name, json.dumps(body).encode())
        except (reelkit.ResponseDecodeError, reelkit.APIStatusError):
            return
        assert type(result).__name__.endswith("Response")

    run()


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every place of a JSON value, as container and key."""
    keys: list[Any] = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    return [(value, key) for key in keys] + [place for key in keys for place in places(value[key])]


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("stalls", [False, True], ids=["that end", "that stall"])
async def test_any_bytes_instead_of_http(stalls: bool, mode: str) -> None:
    drawn: list[bytes] = []
    head = st.sampled_from([b"", b"HTTP/1.1 ", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"])

    @settings(max_examples=40, deadline=None, database=None)
    @given(st.builds(bytes.__add__, head, st.binary(max_size=40)))
    def draw(data: bytes) -> None:
        drawn.append(data)

    draw()

    def send(data: bytes) -> Callable[[Any], None]:
        def act(connection: socket.socket) -> None:
            connection.sendall(data)
            if stalls:
                silence(connection)

        return act

    if stalls:
        drawn = drawn[::10]

    with SocketServer(*(send(data) for data in drawn)) as server:
        sdk = probe(mode, server.url, max_retries=0, deadline=0.3 if stalls else 20)
        for _ in drawn:
            try:
                result = await both(sdk.call("read"))
            except reelkit.ReelkitError:
                continue
            assert isinstance(result, Thing)
        await both(sdk.close())
