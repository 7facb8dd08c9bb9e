"""What a request belongs to, a recording or a listing, is seen by no other client, and by no other request."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator
from dataclasses import FrozenInstanceError, dataclass, field, fields
from typing import Any

import httpx
import pytest
import reelkit
from reelkit._http.context import NO_CONTEXT
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, both, client
from tests.support.probe import THING, FakeClock, in_process, with_clock

pytestmark = pytest.mark.anyio
every_mode = pytest.mark.parametrize("mode", MODES)
HOOKS = ("on_request", "on_response")
RETRIES = 2
FOREIGN = {**THING, "name": "foreign"}


def thing(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=THING)


def foreign(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"x-request-id": "foreign"}, json=FOREIGN)


@dataclass
class Throttled:
    """A provider that has no request left, and names no end of it."""

    asked: list[str] = field(default_factory=list[str])

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        return httpx.Response(429, headers={"retry-after": "1"})


@every_mode
@pytest.mark.parametrize("hook", HOOKS)
async def test_a_recording_is_whole_although_a_hook_calls_another_client(hook: str, mode: str) -> None:
    other = in_process("sync", foreign)
    recorded: list[Any] = []

    def call(_: object) -> None:
        other.call("read")
        recorded.append(other.raw(other.things.call, "read"))
        other.things.twice()

    probe = in_process(mode, thing, **{hook: call})
    response = await both(probe.raw(probe.things.call, "read"))
    assert (json.loads(response.body), response.parsed.name, response.attempts) == (THING, "whole", 1)
    assert "x-request-id" not in response.headers
    assert [(json.loads(one.body), one.headers["x-request-id"]) for one in recorded] == [(FOREIGN, "foreign")]


@every_mode
@pytest.mark.parametrize("hook", HOOKS)
async def test_a_recording_is_whole_although_a_hook_lists_files_of_another_provider(hook: str, mode: str) -> None:
    other, listed = SwiftiaMock(files=250).client(), list[int]()
    mock = GenviralMock(files=5)
    genviral: Any = client(mock, mode, **{hook: lambda _: listed.append(len(other.files.list().collect()))})
    response = await both(genviral.raw(genviral.folders.get, mock.folder_id))
    assert response.parsed.id == mock.folder_id == json.loads(response.body)["data"]["id"]
    assert listed == [250]


@every_mode
@pytest.mark.parametrize("hook", HOOKS)
async def test_a_recording_is_whole_although_a_hook_calls_its_own_client(hook: str, mode: str) -> None:
    refused: list[reelkit.ConfigurationError] = []

    def call(_: object) -> None:
        try:
            begun(probe.call("read", "other"))
        except reelkit.ConfigurationError as error:
            refused.append(error)

    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return thing(request)

    probe = in_process(mode, handler, **{hook: call})
    response = await both(probe.raw(probe.things.call, "read"))
    assert (json.loads(response.body), response.parsed.name, response.attempts) == (THING, "whole", 1)
    assert sent == ["/things/t1"]
    assert len(refused) == 1
    # A hook that lets the error through ends the recording with it, and the next one is whole.
    strict: Any = in_process(mode, thing, **{hook: lambda _: begun(strict.call("read"))})
    with pytest.raises(reelkit.ConfigurationError, match="a hook called the client"):
        await both(strict.raw(strict.things.call, "read"))
    assert (await both(in_process(mode, thing).call("read"))).name == "whole"


def begun(result: Any) -> None:
    """Begin with a call whose result has to be awaited, as hooks are no coroutines."""
    if inspect.iscoroutine(result):
        result.send(None)


async def test_a_recording_is_whole_although_a_hook_begins_a_task() -> None:
    tasks: list[asyncio.Task[Any]] = []

    def begin(_: object) -> None:
        if not tasks:
            tasks.append(asyncio.get_running_loop().create_task(probe.things.twice()))

    probe = in_process("async", thing, on_request=begin)
    response = await probe.raw(probe.things.call, "read")
    assert (response.parsed.name, response.attempts) == ("whole", 1)
    await tasks[0]


def listing(mode: str, mock: SwiftiaMock, **options: Any) -> Any:
    """A client whose pages are refused twice as often as a single request may be, and come then."""
    mock.faults.add(status=429, operation="list_files", headers={"Retry-After": "1"}, times=2 * RETRIES)
    return with_clock(client(mock, mode, max_retries=RETRIES, **options), FakeClock().clock())


@every_mode
@pytest.mark.parametrize("hook", HOOKS)
async def test_a_hook_of_a_listing_gives_another_client_no_patience(hook: str, mode: str) -> None:
    throttled, attempts = Throttled(), list[int]()
    other = in_process("sync", throttled, max_retries=RETRIES)

    def call(_: object) -> None:
        with pytest.raises(reelkit.RateLimitError) as caught:
            other.call("read")
        attempts.append(caught.value.attempts)

    mock = SwiftiaMock(files=250)
    swiftia = listing(mode, mock, **{hook: call})
    assert len(await both(swiftia.files.list().collect())) == 250
    # The listing itself waited as often as it was told to.
    assert len(attempts) == len(mock.requests) > 1 + 2 * RETRIES
    assert set(attempts) == {1 + RETRIES}
    assert len(throttled.asked) == len(attempts) * (1 + RETRIES)


@every_mode
@pytest.mark.parametrize("read_ahead", [0, None])
@pytest.mark.parametrize("whose", ["foreign", "own"])
async def test_who_takes_items_of_a_listing_gives_no_other_request_patience(
    whose: str, read_ahead: int | None, mode: str
) -> None:
    throttled, attempts = Throttled(), list[int]()
    mock = SwiftiaMock(files=250)
    mock.faults.add(status=429, operation="get_file", headers={"Retry-After": "1"}, times=100)
    swiftia = listing(mode, mock)
    other = in_process(mode, throttled, max_retries=RETRIES)

    async def call() -> None:
        await both(other.call("read") if whose == "foreign" else swiftia.files.get(mock.file_ids[0]))

    async for number in numbers(swiftia.files.list(read_ahead=read_ahead)):
        if number % 100 == 50:
            with pytest.raises(reelkit.RateLimitError) as caught:
                await call()
            attempts.append(caught.value.attempts)
    assert attempts == [1 + RETRIES] * 2


async def numbers(pager: Any) -> AsyncIterator[int]:
    """0 for the first item, 1 for the second, and so on, as they are taken."""
    number = 0
    if isinstance(pager, reelkit.Pager):
        for number, _ in enumerate(pager):
            yield number
    else:
        async for _ in pager:
            yield number
            number += 1


def test_the_context_that_all_requests_share_cannot_be_changed() -> None:
    for each in fields(NO_CONTEXT):
        with pytest.raises(FrozenInstanceError):
            setattr(NO_CONTEXT, each.name, each.default)
