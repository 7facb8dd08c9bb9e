"""Pagers through the public clients, against the mocks; every scenario runs sync and async."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, closing
from contextvars import ContextVar
from typing import Any, cast

import pytest
import reelkit
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client, items, total

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
# Seconds after which a test that hangs ends; none of them waits for anything that could take so long.
PATIENCE = 300


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=1000)


async def some(pager: Any, count: int) -> list[Any]:
    """The first items of a pager, whose iteration is then left."""
    found: list[Any] = []
    if isinstance(pager, reelkit.Pager):
        for item in pager:
            found.append(item)
            if len(found) == count:
                break
        return found
    async with aclosing(pager.__aiter__()) as iterator:
        async for item in iterator:
            found.append(item)
            if len(found) == count:
                break
    return found


def ids(files: list[Any]) -> list[str]:
    return [getattr(file, "id", None) or file.file_id for file in files]


def page_threads() -> int:
    return sum(thread.name == "reelkit-page" for thread in threading.enumerate())


async def nothing_is_left() -> bool:
    """Whether all threads and tasks of pagers end; they do when their present request has ended."""
    for thread in threading.enumerate():
        if thread.name == "reelkit-page":
            await asyncio.to_thread(thread.join, PATIENCE)
    if tasks := {task for task in asyncio.all_tasks() if "Fetcher" in repr(task)}:
        await asyncio.wait(tasks, timeout=PATIENCE)
    return not page_threads() and all(task.done() for task in tasks)


@pytest.mark.parametrize("read_ahead", [None, 0, 1, 16])
@pytest.mark.parametrize("page_size", [7, 100])
async def test_every_file_comes_once_and_in_order(
    mock: GenviralMock, mode: str, page_size: int, read_ahead: int | None
) -> None:
    files = await items(client(mock, mode).files.list(page_size=page_size, read_ahead=read_ahead))
    assert ids(files) == mock.file_ids


@pytest.mark.parametrize("kind", [GenviralMock, SwiftiaMock])
async def test_files_that_come_and_go_meanwhile(kind: type[GenviralMock | SwiftiaMock], mode: str) -> None:
    mock = kind(files=600, max_limit=40)
    start, count, gone = mock.file_ids, 0, set[str]()

    def change(_: object) -> None:
        nonlocal count
        count += 1
        if count <= 20:
            for place in range(3):
                victim = mock.file_ids[(count * 37 + place * 101) % 500]
                mock.delete_file(victim)
                gone.add(victim)
            if count % 3 == 0:
                mock.add_file()

    mock.before_each(change)
    found = ids(await items(client(mock, mode).files.list()))
    assert len(set(found)) == len(found)
    assert [file for file in found if file in set(start) - gone] == [file for file in start if file not in gone]


async def test_the_first_item_costs_one_request_and_250_waste_two_at_most(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    assert len(await some(genviral.files.list(), 1)) == 1
    assert len(mock.requests) == 1
    mock.reset()
    assert len(await some(genviral.files.list(), 250)) == 250
    assert await nothing_is_left()
    assert len(mock.requests) <= 5


async def test_folder_items_are_walked_alike(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).folders.items(mock.folder_id, page_size=4)
    assert ids(await items(pager)) == mock.folder_item_ids(mock.folder_id)


async def test_position_and_resume_in_another_client(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list(type="video", page_size=20)
    everything = ids(await items(client(mock, mode).files.list(type="video")))
    first = ids(await some(pager, 33))
    position = json.loads(json.dumps(pager.position))
    for file in first[5:30]:
        mock.delete_file(file)
    rest = ids(await items(client(mock, mode).files.list(type="video", resume=position)))
    assert first + rest == everything
    with pytest.raises(reelkit.InvalidArgumentError, match=r"list_files\(type='video'\), and .*\(type='image'\)"):
        client(mock, mode).files.list(type="image", resume=position)
    with pytest.raises(reelkit.InvalidArgumentError, match="resume"):
        client(mock, mode).folders.items(mock.folder_id, resume=position)


async def test_resume_by_cursor(mode: str) -> None:
    mock = VideoGenMock(files=300)
    pager = client(mock, mode).files.list(page_size=50)
    first = ids(await some(pager, 120))
    rest = ids(await items(client(mock, mode).files.list(page_size=30, resume=pager.position)))
    assert first + rest == mock.file_ids


async def test_the_position_of_a_pager_that_was_not_used_is_where_it_starts(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    pager = genviral.files.list(resume=genviral.files.list().position)
    assert ids(await some(pager, 1)) == mock.file_ids[:1]
    again = genviral.files.list(resume=pager.position)
    assert again.position == pager.position
    assert ids(await some(again, 1)) == mock.file_ids[1:2]


async def test_the_position_behind_a_page(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list(page_size=50)
    if isinstance(pager, reelkit.Pager):
        with closing(pager.pages()) as pages:
            seen = len(next(pages).items) + len(next(pages).items)
    else:
        async with aclosing(pager.pages()) as pages:
            seen = len((await anext(pages)).items) + len((await anext(pages)).items)
    assert ids(await some(client(mock, mode).files.list(resume=pager.position), 1)) == [mock.file_ids[seen]]


async def test_after_an_error_the_position_leads_on(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode, max_retries=0)
    pager = genviral.files.list(page_size=10)
    found: list[str] = []
    mock.script(*[None] * 6, lambda: mock.faults.add(status=500))
    with pytest.raises(reelkit.ServerError):
        await gather_ids(pager, found)
    assert found == mock.file_ids[: len(found)]
    assert len(found) >= 10
    found += ids(await items(genviral.files.list(resume=pager.position)))
    assert found == mock.file_ids
    assert await nothing_is_left()


async def gather_ids(pager: Any, found: list[str]) -> None:
    """Append ids as they come, so that those before an error are kept."""
    if isinstance(pager, reelkit.Pager):
        for file in pager:
            found += [file.id]
    else:
        async for file in pager:
            found += [file.id]


async def test_iterating_twice_starts_over(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list()
    assert ids(await some(pager, 3)) == ids(await some(pager, 3)) == mock.file_ids[:3]


async def test_the_total_costs_one_request_at_most_and_is_remembered(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list()
    assert [await total(pager), await total(pager)] == [1000, 1000]
    assert len(mock.requests) == 1
    walked = client(mock, mode).files.list()
    await some(walked, 1)
    assert await total(walked) == 1000
    assert len(mock.requests) == 2


async def test_where_there_is_no_total_none_is_asked_for(mode: str) -> None:
    mock = VideoGenMock(files=3)
    assert await total(client(mock, mode).files.list()) is None
    assert mock.requests == []


async def test_a_pager_has_no_length(mock: GenviralMock, mode: str) -> None:
    with pytest.raises(TypeError):
        len(client(mock, mode).files.list())  # type: ignore[arg-type]


async def test_a_pager_says_what_it_lists(mock: GenviralMock, mode: str) -> None:
    name = "Pager" if mode == "sync" else "AsyncPager"
    assert repr(client(mock, mode).files.list(type="video")) == f"<{name} of genviral list_files(type='video')>"


@pytest.mark.parametrize("most", [-1, True, 1.5, "2"])
async def test_a_wrong_number_of_items_is_refused(mock: GenviralMock, mode: str, most: Any) -> None:
    pager = client(mock, mode).files.list()
    with pytest.raises(reelkit.InvalidArgumentError, match="max_items"):
        await both(pager.collect(max_items=most))
    assert mock.requests == []


@pytest.mark.parametrize("read_ahead", [-1, 17, True, 1.5, "2"])
async def test_wrong_read_ahead_is_refused(mock: GenviralMock, mode: str, read_ahead: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="read_ahead"):
        client(mock, mode).files.list(read_ahead=read_ahead)


@pytest.mark.parametrize("end", ["break", "exception", "collected"])
async def test_an_iteration_that_is_left_leaves_nothing_behind(mock: GenviralMock, mode: str, end: str) -> None:
    pager = client(mock, mode).files.list(page_size=10)
    if isinstance(pager, reelkit.Pager):
        leave_sync(iter(pager), end)
    else:
        await leave_async(pager.__aiter__(), end)
        await asyncio.sleep(0)
    gc.collect()
    sent = len(mock.requests)
    # Nobody is left who could send another.
    assert await nothing_is_left()
    assert len(mock.requests) <= sent + 9


def leave_sync(iterator: Iterator[Any], end: str) -> None:
    for _ in range(80):
        next(iterator)
    assert page_threads()
    if end == "exception":
        with pytest.raises(LookupError):
            iterator.throw(LookupError())  # type: ignore[attr-defined]
    elif end == "break":
        iterator.close()  # type: ignore[attr-defined]
    else:
        cycle: list[Any] = [iterator]
        cycle.append(cycle)


async def leave_async(iterator: AsyncIterator[Any], end: str) -> None:
    for _ in range(80):
        await anext(iterator)
    if end == "exception":
        with pytest.raises(LookupError):
            await iterator.athrow(LookupError())  # type: ignore[attr-defined]
    elif end == "break":
        await iterator.aclose()  # type: ignore[attr-defined]
    else:
        cycle: list[Any] = [iterator]
        cycle.append(cycle)


async def test_cancelling_the_task_that_iterates_leaves_nothing_behind(mock: GenviralMock, mode: str) -> None:
    if mode == "sync":
        pytest.skip("threads cannot be cancelled")
    # From the third request on no response comes while the test runs, so the task cannot end before it is cancelled.
    mock.script(*[None] * 2, lambda: setattr(mock, "latency", 1000))
    pager = client(mock, mode).files.list(page_size=10)
    task = asyncio.create_task(items(pager))
    while len(mock.requests) < 4:  # noqa: ASYNC110
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await nothing_is_left()


async def test_waits_of_a_closed_listing_end(mode: str) -> None:
    mock = SwiftiaMock(files=500)
    pager = client(mock, mode).files.list(page_size=10, read_ahead=4)
    # The requests behind the first page go out together: the second page, which is waited for, is not the last of them.
    mock.script(*[None] * 4, lambda: mock.faults.add(status=429, headers={"Retry-After": "3000"}, times=4))
    await some(pager, 15)
    # This gives up long before the 3,000 s are over.
    assert await nothing_is_left()


async def test_at_most_eight_requests_are_in_flight(mock: GenviralMock, mode: str) -> None:
    mock.latency = 0.005 if mode == "async" else 0.0
    in_flight, most, lock, enough = 0, 0, threading.Lock(), threading.Event()

    def count(change: int) -> None:
        nonlocal in_flight, most
        with lock:
            in_flight += change
            most = max(most, in_flight)
            if most >= 4:
                enough.set()
        # Threads that are started late, as on a busy machine, find the others still there.
        if mode == "sync" and change > 0 and len(mock.requests) > 3:
            assert enough.wait(PATIENCE)

    genviral = client(mock, mode, on_request=lambda _: count(1), on_response=lambda _: count(-1))
    await items(genviral.files.list(page_size=10, read_ahead=16))
    assert 4 <= most <= 8


async def test_429s_that_say_when_to_come_back_are_waited_out(mode: str) -> None:
    mock = SwiftiaMock(files=450)
    swiftia = client(mock, mode, max_retries=0)
    for start in range(3):
        mock.script(*[None] * start, lambda: mock.faults.add(status=429, headers={"Retry-After": "0.01"}, times=5))
    assert ids(await items(swiftia.files.list())) == mock.file_ids
    assert sum(request.status == 429 for request in mock.requests) >= 5


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, BaseException])
async def test_whatever_a_hook_raises_ends_the_listing(kind: type[BaseException], mode: str) -> None:
    answers = itertools.count()

    def hook(event: reelkit.ResponseEvent) -> None:
        if next(answers) == 3:
            raise kind("enough")

    genviral = client(GenviralMock(files=60), mode, on_response=hook)
    with pytest.raises(kind, match="enough"):
        await items(genviral.files.list(page_size=5, read_ahead=4))


async def test_a_429_that_says_nothing_counts_as_a_failure(mode: str) -> None:
    mock = GenviralMock(files=50)
    mock.faults.add(status=429, times=10)
    with pytest.raises(reelkit.RateLimitError):
        await items(client(mock, mode, max_retries=0).files.list())


async def test_other_faults_are_retried_in_mid_walk(mock: GenviralMock, mode: str) -> None:
    mock.faults.add(kind="reset", probability=0.2, times=15)
    genviral = client(mock, mode, max_retries=20)
    found = ids(await items(genviral.files.list(page_size=50, read_ahead=3)))
    assert found == mock.file_ids


color: ContextVar[str] = ContextVar("color", default="none")


async def test_requests_on_speculation_see_the_context_of_the_caller(mock: GenviralMock, mode: str) -> None:
    seen: set[str] = set()
    genviral = client(mock, mode, on_request=lambda _: seen.add(color.get()))
    token = color.set("blue")
    try:
        await items(genviral.files.list(page_size=50))
    finally:
        color.reset(token)
    assert seen == {"blue"}


async def test_two_walks_at_once_do_not_disturb_each_other(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    if mode == "async":
        walks = await asyncio.gather(*(items(genviral.files.list(page_size=20)) for _ in range(3)))
    else:
        results: list[list[Any]] = []
        files = cast("reelkit.Genviral", genviral).files
        threads = [threading.Thread(target=lambda: results.append(list(files.list(page_size=20)))) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        walks = results
    assert [ids(walk) for walk in walks] == [mock.file_ids] * 3


async def test_a_listing_within_a_listing_is_left_alone(mock: GenviralMock, mode: str) -> None:
    """What the consumer does between two items is no part of the listing: its 429s count as failures."""
    genviral = client(mock, mode, max_retries=0)
    pager = genviral.files.list(page_size=100, read_ahead=0)

    async def call() -> None:
        mock.faults.add(status=429, headers={"Retry-After": "0"})
        with pytest.raises(reelkit.RateLimitError):
            await both(genviral.api.files.list_files())

    if isinstance(pager, reelkit.Pager):
        for _ in pager:
            await call()
            break
    else:
        async with aclosing(pager.__aiter__()) as iterator:
            async for _ in iterator:
                await call()
                break


async def test_every_mock_takes_plan_latency_scripts_and_caps(mode: str) -> None:
    every: list[ProviderMock] = [GenviralMock(files=9, max_limit=4), SwiftiaMock(files=9, max_limit=4)]
    for mock in every:
        assert ids(await items(client(mock, mode).files.list())) == mock.file_ids
        assert len(mock.requests) >= 3
