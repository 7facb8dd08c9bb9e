"""The clients that a mock hands out."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, datetime, timedelta

import pytest
from reelkit.errors import RateLimitError, ServerError, WaitTimeoutError
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock, connect


def test_connected_clients_list_what_the_mocks_hold() -> None:
    genviral, videogen, swiftia = GenviralMock(files=130), VideoGenMock(files=130), SwiftiaMock(files=130)
    with genviral.client() as genviral_client:
        assert [file.id for file in genviral_client.files.list()] == genviral.file_ids
    with videogen.client() as videogen_client:
        assert [file.file_id for file in videogen_client.files.list()] == videogen.file_ids
    with swiftia.client() as swiftia_client:
        assert [file.id for file in swiftia_client.files.list()] == swiftia.file_ids
    assert {request.status for mock in (genviral, videogen, swiftia) for request in mock.requests} == {200}


@pytest.mark.anyio
async def test_connected_async_clients_list_what_the_mocks_hold() -> None:
    genviral, videogen, swiftia = GenviralMock(files=130), VideoGenMock(files=130), SwiftiaMock(files=130)
    async with genviral.async_client() as genviral_client:
        assert [file.id async for file in genviral_client.files.list()] == genviral.file_ids
    async with videogen.async_client() as videogen_client:
        assert [file.file_id async for file in videogen_client.files.list()] == videogen.file_ids
    async with swiftia.async_client() as swiftia_client:
        assert [file.id async for file in swiftia_client.files.list()] == swiftia.file_ids


def test_both_ages_of_videogen_read_alike() -> None:
    old, new = VideoGenMock(files=60, age="2026-05"), VideoGenMock(files=60)
    for mock in (old, new):
        with mock.client() as client:
            assert [file.file_id for file in client.files.list()] == mock.file_ids


def test_faults_reach_the_user_as_typed_errors() -> None:
    mock = SwiftiaMock()
    with mock.client(max_retries=0) as client:
        mock.faults.add(status=500)
        with pytest.raises(ServerError):
            client.files.storage()
        mock.faults.add(status=429, headers={"Retry-After": "3"})
        with pytest.raises(RateLimitError) as limited:
            client.files.storage()
        assert limited.value.retry_after == 3
        assert client.files.storage().allotted_megabytes == 1000


def test_options_of_the_client_pass_through() -> None:
    mock = SwiftiaMock()
    with mock.client(api_key="wrong", max_retries=0) as client, pytest.raises(Exception, match="401"):
        client.files.storage()


@pytest.mark.anyio
async def test_other_tasks_go_on_during_a_request() -> None:
    client, mock = connect(GenviralMock(files=3), asynchronous=True)
    seen: list[str] = []

    async def ask(name: str) -> None:
        for _ in range(3):
            await client.folders.get(mock.folder_id)
            seen.append(name)

    await asyncio.gather(ask("one"), ask("other"))
    assert seen == ["one", "other"] * 3


@pytest.mark.anyio
async def test_a_timeout_ends_a_loop_of_requests() -> None:
    client, mock = connect(GenviralMock(files=3), asynchronous=True)
    mock.faults.add(status=429, headers={"Retry-After": "1"}, probability=1)

    async def ask_on() -> None:
        while len(mock.requests) < 100_000:
            await client.files.list().collect(max_items=1)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(ask_on(), 0.05)


def test_waiting_for_an_upload_moves_the_mocks_clock() -> None:
    client, mock = connect(VideoGenMock(files=1))
    mock.hydrations_until_ready = 40
    client.files.upload(b"bytes", filename="x.png")
    assert mock.clock.now() - mock.clock.start > timedelta(minutes=5)
    mock.hydrations_until_ready = 10**9
    with pytest.raises(WaitTimeoutError):
        client.with_options(max_retries=1).files.upload(b"bytes", filename="x.png")


@pytest.mark.anyio
async def test_waiting_for_an_upload_moves_the_mocks_clock_in_asyncio_too() -> None:
    client, mock = connect(VideoGenMock(files=1), asynchronous=True)
    mock.hydrations_until_ready = 40
    await client.files.upload(b"bytes", filename="x.png")
    assert mock.clock.now() - mock.clock.start > timedelta(minutes=5)


@pytest.mark.parametrize(("days", "operations"), [(6, ["storage.get"]), (8, ["hydrateFile", "storage.get"])])
@pytest.mark.parametrize("now", [datetime(2020, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)])
def test_signed_urls_expire_by_the_mocks_clock(now: datetime, days: int, operations: list[str]) -> None:
    client, mock = connect(VideoGenMock(files=0, now=now))
    mock.add_file(content=b"bytes")
    (file,) = client.files.list()
    mock.clock.advance(days * 24 * 3600)
    assert client.files.download(file, io.BytesIO()) == 5
    assert [request.operation for request in mock.requests][1:] == operations
