"""Faults: decided by the core, shown by both shells."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest
from reelkit.mock import FaultKind, GenviralMock, SwiftiaMock
from reelkit.mock.server import serve
from reelkit.mock.transport import MockTransport

from tests.mock.support import LIST_OPERATIONS, LIST_PATHS, MOCKS, AnyMock, ask, assert_documented

every_mock = pytest.mark.parametrize("mock_class", MOCKS)


def statuses(mock: AnyMock, count: int) -> list[int | None]:
    for _ in range(count):
        ask(mock)
    return [request.status for request in mock.requests[-count:]]


@every_mock
@pytest.mark.parametrize("status", [400, 401, 403, 429, 500])
def test_a_status_comes_in_the_providers_words(mock_class: type[AnyMock], status: int) -> None:
    mock = mock_class()
    mock.faults.add(status=status, headers={"X-Extra": "1"})
    response = ask(mock)
    assert response.status == status
    assert response.header("X-Extra") == "1"
    assert_documented(mock, LIST_PATHS[mock.name], "get", response)
    assert ask(mock).status == 200


def test_a_500_carries_the_code_of_its_operation() -> None:
    mock = GenviralMock()
    mock.faults.add(status=500, times=2)
    assert ask(mock).json()["error_code"] == "list_failed"
    assert ask(mock, f"/api/partner/v1/folders/{mock.folder_id}").json()["error_code"] == "folder_get_failed"


def test_a_given_retry_after_wins() -> None:
    mock = SwiftiaMock()
    mock.faults.add(status=429, headers={"retry-after": "7"})
    response = ask(mock)
    assert [value for name, value in response.headers if name.lower() == "retry-after"] == ["7"]
    assert response.json()["retryAfter"] == 7


@every_mock
def test_a_body_and_a_page_of_ones_own(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    mock.faults.add(status=200, body=json.dumps({"files": 3}))
    mock.faults.add("html")
    mock.faults.add("html", status=200, body="<p>login</p>")
    assert ask(mock).json() == {"files": 3}
    page = ask(mock)
    assert (page.status, page.body[:15]) == (502, b"<!DOCTYPE html>")
    assert (page.header("content-type") or "").startswith("text/html")
    login = ask(mock)
    assert (login.status, login.body) == (200, b"<p>login</p>")


@every_mock
def test_times_and_operation_choose_the_requests(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    mock.faults.add(status=503, times=2)
    assert statuses(mock, 3) == [503, 503, 200]
    mock.faults.add(status=503, operation="storage.put")
    assert statuses(mock, 2) == [200, 200]
    mock.faults.add(status=500, operation=LIST_OPERATIONS[mock.name])
    assert ask(mock, "/nothing").status == 404
    assert statuses(mock, 2) == [500, 200]
    mock.faults.add(status=503, times=100)
    mock.faults.clear()
    assert statuses(mock, 1) == [200]


@every_mock
def test_a_probability_is_seeded_and_endless(mock_class: type[AnyMock]) -> None:
    outcomes = []
    for seed in (1, 1, 2):
        mock = mock_class(seed=seed)
        mock.faults.add(status=503, probability=0.3)
        outcomes.append(statuses(mock, 200))
    assert outcomes[0] == outcomes[1] != outcomes[2]
    assert 30 < outcomes[0].count(503) < 90
    mock.faults.clear()
    mock.faults.add(status=503, probability=1, times=2)
    assert statuses(mock, 3) == [503, 503, 200]


@every_mock
def test_faults_queue_up_and_delays_add_up(mock_class: type[AnyMock]) -> None:
    mock = mock_class(latency=0.5)
    mock.faults.add(status=503)
    mock.faults.add(status=500)
    mock.faults.add("delay", seconds=1, times=2)
    mock.faults.add("delay", seconds=2)
    answers = [ask(mock) for _ in range(3)]
    assert [answer.status for answer in answers] == [503, 500, 200]
    assert [answer.delay for answer in answers] == [3.5, 1.5, 0.5]


def test_a_fault_happens_before_or_after_the_change() -> None:
    mock = GenviralMock()
    path = f"/api/partner/v1/folders/{mock.folder_id}/items"
    before = mock.folder_item_ids(mock.folder_id)
    kinds: list[FaultKind] = ["status", "reset", "refuse", "html"]
    for kind in kinds:
        mock.faults.add(kind)
        ask(mock, path, method="POST", body={"item_ids": [mock.file_ids[50]]})
    assert mock.folder_item_ids(mock.folder_id) == before
    for place, kind in enumerate(kinds):
        mock.faults.add(kind, after_processing=True)
        new = mock.file_ids[60 + place]
        response = ask(mock, path, method="POST", body={"item_ids": [new]})
        assert response.status >= 500 or response.ending != "complete"
        assert mock.folder_item_ids(mock.folder_id)[0] == new


@pytest.mark.parametrize(
    "arguments", [{"kind": "explode"}, {"keep": 1.0}, {"keep": -0.1}, {"probability": 1.5}], ids=str
)
def test_a_fault_that_makes_no_sense(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must be|unknown kind"):
        GenviralMock().faults.add(**arguments)


def test_lost_connections_are_recorded_without_a_status() -> None:
    mock = GenviralMock()
    mock.faults.add("reset")
    mock.faults.add("refuse")
    mock.faults.add("truncate")
    assert statuses(mock, 4) == [None, None, 200, 200]


@contextmanager
def client_of(mock: AnyMock, shell: str) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {mock.api_key}"}
    if shell == "in-process":
        with httpx.Client(transport=mock.transport(), headers=headers, base_url="https://mock.invalid") as client:
            yield client
    else:
        with serve(mock) as server, httpx.Client(headers=headers, base_url=server.base_url) as client:
            yield client


both_shells = pytest.mark.parametrize("shell", ["in-process", "loopback"])


@both_shells
@every_mock
def test_connections_break(mock_class: type[AnyMock], shell: str) -> None:
    mock = mock_class()
    with client_of(mock, shell) as client:
        path = LIST_PATHS[mock.name]
        for after in (False, True):
            mock.faults.add("reset", after_processing=after)
            with pytest.raises(httpx.ReadError):
                client.get(path)
        mock.faults.add("refuse")
        with pytest.raises(httpx.NetworkError) as refused:
            client.get(path)
        assert shell == "loopback" or isinstance(refused.value, httpx.ConnectError)
        assert client.get(path).status_code == 200
    assert [request.status for request in mock.requests] == [None, None, None, 200]


def collect(response: httpx.Response, into: bytearray) -> None:
    for chunk in response.iter_raw():
        into += chunk


@both_shells
@pytest.mark.parametrize("keep", [0.0, 0.1, 0.99])
def test_answers_break_off(shell: str, keep: float) -> None:
    mock = SwiftiaMock(files=20)
    with client_of(mock, shell) as client:
        whole = client.get(LIST_PATHS["swiftia"]).content
        mock.faults.add("truncate", keep=keep)
        received = bytearray()
        with client.stream("GET", LIST_PATHS["swiftia"]) as response:
            assert response.status_code == 200
            assert response.headers["content-length"] == str(len(whole))
            with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
                collect(response, received)
        assert bytes(received) == whole[: int(len(whole) * keep)]
        assert client.get(LIST_PATHS["swiftia"]).content == whole


@both_shells
def test_a_delay_runs_into_the_read_timeout(shell: str) -> None:
    mock = SwiftiaMock()
    with client_of(mock, shell) as client:
        mock.faults.add("delay", seconds=20)
        with pytest.raises(httpx.ReadTimeout):
            client.get(LIST_PATHS["swiftia"], timeout=0.05)
        mock.faults.add("delay", seconds=0.05)
        assert client.get(LIST_PATHS["swiftia"], timeout=300).status_code == 200


@pytest.mark.anyio
async def test_delays_do_not_block_other_tasks() -> None:
    mock = SwiftiaMock(latency=0.05)
    finished: list[int] = []
    asleep: dict[float, anyio.Event] = {}

    async def sleep(seconds: float) -> None:
        """Until all three are asleep, and then in the order of their delays."""
        asleep[seconds] = anyio.Event()
        if len(asleep) == 3:
            asleep[min(asleep)].set()
        await asleep[seconds].wait()
        later = [other for other in asleep if other > seconds]
        if later:
            asleep[min(later)].set()

    transport = MockTransport(mock.handle, async_sleep=sleep)
    async with httpx.AsyncClient(
        transport=transport, headers={"Authorization": f"Bearer {mock.api_key}"}, base_url="https://mock.invalid"
    ) as client:

        async def get(number: int, seconds: float) -> None:
            mock.faults.add("delay", seconds=seconds)
            await client.get(LIST_PATHS["swiftia"])
            finished.append(number)

        async with anyio.create_task_group() as tasks:
            for number, seconds in enumerate((0.3, 0.1, 0.0)):
                tasks.start_soon(get, number, seconds)
    assert finished == [2, 1, 0]


@pytest.mark.anyio
async def test_broken_connections_in_an_async_client() -> None:
    mock = SwiftiaMock(files=20)
    mock.faults.add("refuse")
    mock.faults.add("reset")
    mock.faults.add("truncate")
    mock.script(None, None, None, lambda: mock.faults.add("delay", seconds=5))
    async with httpx.AsyncClient(transport=mock.transport(), base_url="https://mock.invalid") as client:
        errors: list[type[httpx.HTTPError]] = [
            httpx.ConnectError,
            httpx.ReadError,
            httpx.RemoteProtocolError,
            httpx.ReadTimeout,
        ]
        for error in errors:
            with pytest.raises(error):
                await client.get(LIST_PATHS["swiftia"], timeout=0.01)
        assert (await client.get(LIST_PATHS["swiftia"])).status_code == 401


def test_latency_is_slept_outside_of_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(4, timeout=300)
    monkeypatch.setattr("reelkit.mock.transport.time.sleep", lambda _: together.wait())
    mock = SwiftiaMock(latency=0.2)
    with client_of(mock, "in-process") as client, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: client.get(LIST_PATHS["swiftia"]).status_code, range(4)))
    assert answers == [200] * 4


def test_a_fault_of_no_times_does_not_happen() -> None:
    mock = SwiftiaMock()
    fault = mock.faults.add(status=503, times=0)
    assert ask(mock).status == 200
    assert fault.happened == 0


@pytest.mark.parametrize(
    "arguments",
    [
        {"operation": "list_file"},
        {"operation": "getFiles"},
        {"times": -1},
        {"status": 99},
        {"status": 600},
        {"kind": "delay", "seconds": -1},
        {"kind": "delay", "seconds": float("nan")},
    ],
    ids=str,
)
def test_a_fault_that_could_not_happen_is_refused(arguments: dict[str, Any]) -> None:
    mock = SwiftiaMock()
    with pytest.raises(ValueError, match=r"operation|times|status|seconds"):
        mock.faults.add(**arguments)
    assert ask(mock).status == 200


def test_faults_planned_while_requests_run_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    mock = SwiftiaMock()
    planned: list[threading.Thread] = []

    class Chance:
        """Plans another fault in the middle of a draw."""

        def random(self) -> float:
            if not planned:
                planned.append(threading.Thread(target=mock.faults.add, kwargs={"status": 500}))
                planned[0].start()
                planned[0].join(0.2)
            return 1.0

    mock.faults.add(probability=0.5)
    monkeypatch.setattr(mock.faults, "_random", Chance())
    assert ask(mock).status == 200
    planned[0].join(300)
    assert ask(mock).status == 500
