"""Seeds, clock, scripts, recorded requests and reset, for all three mocks."""

from __future__ import annotations

import threading
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from reelkit.mock import MockRequest, VideoGenMock

from tests.mock.support import LIST_PATHS, MOCKS, AnyMock, ask, id_of, listed

every_mock = pytest.mark.parametrize("mock_class", MOCKS)

EXERCISE: list[Callable[[AnyMock], object]] = [
    lambda mock: ask(mock, query={"limit": 7}),
    lambda mock: mock.add_file(),
    lambda mock: mock.delete_file(mock.file_ids[3]),
    lambda mock: mock.clock.advance(3),
    lambda mock: ask(mock, query={"limit": 7}),
    lambda mock: ask(mock, query={"limit": 0}),
    lambda mock: mock.faults.add(probability=0.5),
    lambda mock: [ask(mock) for _ in range(8)],
]


@every_mock
def test_the_same_seed_gives_the_same_bytes(mock_class: type[AnyMock]) -> None:
    def run(mock: AnyMock) -> list[object]:
        answers = [step(mock) for step in EXERCISE]
        return [answer for answer in answers if not hasattr(answer, "happened")]

    first, second, other = mock_class(seed=1), mock_class(seed=1), mock_class(seed=2)
    answers = run(first)
    assert answers == run(second)
    assert answers != run(other)
    first.reset()
    assert run(first) == answers


@every_mock
def test_a_new_file_is_listed_first_and_a_deleted_one_no_more(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=20)
    before = mock.file_ids
    new = mock.add_file()
    assert mock.file_ids == [new, *before] == [id_of(file) for file in listed(mock, limit=100)]
    mock.delete_file(before[4])
    mock.delete_file(new)
    assert mock.file_ids == [*before[:4], *before[5:]]
    with pytest.raises(KeyError):
        mock.delete_file(new)
    mock.reset()
    assert mock.file_ids == before


@every_mock
def test_a_file_can_be_put_into_the_middle(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=5, now=datetime(2026, 1, 1, tzinfo=UTC))
    before = mock.file_ids
    moment = datetime(2025, 12, 31, 23, 56, tzinfo=UTC)
    new = mock.add_file(updated_at=moment) if isinstance(mock, VideoGenMock) else mock.add_file(created_at=moment)
    assert mock.file_ids == [*before[:2], new, *before[2:]]


@every_mock
def test_ids_are_unique_across_seeded_and_added_files(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=300)
    for _ in range(50):
        mock.add_file()
    assert len(set(mock.file_ids)) == 350


@every_mock
def test_requests_are_recorded_without_the_key(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    ask(mock, query={"limit": 3})
    ask(mock, query={"nonsense": "1"})
    good, bad = mock.requests
    assert (good.method, good.path, good.query) == ("GET", LIST_PATHS[mock.name], (("limit", "3"),))
    assert (good.status, bad.status) == (200, 400)
    assert dict(good.headers)["Authorization"] == "***"
    assert mock.api_key not in repr(mock.requests)


@every_mock
def test_scripts_run_once_each_and_listeners_every_time(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=10)
    seen: list[str] = []
    mock.before_each(lambda request: seen.append(request.path))
    victim = mock.file_ids[0]
    mock.script(None, lambda: mock.delete_file(victim), mock.add_file)
    counts = [len(listed(mock, limit=100)) for _ in range(5)]
    assert counts == [10, 9, 10, 10, 10]
    assert seen == [LIST_PATHS[mock.name]] * 5
    mock.reset()
    listed(mock)
    assert len(seen) == 5


@every_mock
def test_reset_undoes_everything(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=250)
    answer = ask(mock)
    for file_id in mock.file_ids[:5]:
        mock.delete_file(file_id)
    mock.faults.add(times=100)
    mock.clock.advance(1000)
    mock.add_file()
    ask(mock)
    mock.reset()
    assert not mock.requests
    assert ask(mock) == answer


@every_mock
def test_a_million_files_cost_no_memory(mock_class: type[AnyMock]) -> None:
    warm = mock_class(files=10)
    listed(warm)
    tracemalloc.start()
    mock = mock_class(files=1_000_000)
    if mock.name == "videogen":
        payload = ask(mock, query={"limit": 200}).json()
        assert payload["hasMore"]
    else:
        assert len(listed(mock, limit=100, offset=999_950)) == 50
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(mock.files) == 1_000_000
    assert peak < 5_000_000


@every_mock
def test_threads_share_a_mock(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=50)
    problems: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(30):
                new = mock.add_file()
                assert ask(mock, query={"limit": 100}).status == 200
                mock.delete_file(new)
        except BaseException as error:  # noqa: BLE001  a thread must hand it over
            problems.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert len(mock.file_ids) == 50
    assert len(mock.requests) == 120


@every_mock
def test_a_listener_sees_the_request(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    seen: list[MockRequest] = []
    mock.before_each(seen.append)
    ask(mock, query={"limit": 2})
    assert seen[0].query == (("limit", "2"),)


@every_mock
def test_reset_sets_every_switch_back(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=5)
    before = {name: getattr(mock, name) for name in mock.switches}
    for name in mock.switches:
        setattr(mock, name, "changed")
    mock.reset()
    assert {name: getattr(mock, name) for name in mock.switches} == before
    assert {"latency", "max_limit", "api_key"} <= before.keys()
    # Whatever is public, simple and can be assigned has to be among them.
    fixed = {"seed", "plan", "slideshow_folder_id", "ai_image_folder_id", "unsupported_folder_id"}
    public = {name for name in vars(mock) if not name.startswith("_")} - {"clock", "faults", "jobs", "webhooks"}
    assert public - fixed == before.keys() & public


@every_mock
@pytest.mark.parametrize("arguments", [{"files": -1}, {"max_limit": 0}, {"latency": -0.5}, {"latency": float("nan")}])
def test_impossible_arguments_are_refused(mock_class: type[AnyMock], arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must"):
        mock_class(**arguments)


@every_mock
def test_a_time_needs_a_zone(mock_class: type[AnyMock]) -> None:
    name = "updated_at" if mock_class is VideoGenMock else "created_at"
    arguments: dict[str, Any] = {name: datetime(2026, 1, 1)}
    with pytest.raises(ValueError, match="has no time zone"):
        mock_class().add_file(**arguments)


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf")])
def test_the_clock_moves_forward_only(seconds: float) -> None:
    clock = VideoGenMock(files=0).clock
    with pytest.raises(ValueError, match="forward"):
        clock.advance(seconds)
    assert clock.now() == clock.start
