"""Several uploads at once: each has its result or its error, and ending early stops the others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, cast

import pytest
import reelkit
from reelkit.mock import GenviralMock, VideoGenMock

pytestmark = pytest.mark.anyio

JPEG = b"\xff\xd8\xff" + bytes(50_000)


@pytest.fixture(params=[GenviralMock, VideoGenMock])
def mock(request: pytest.FixtureRequest) -> Any:
    return request.param(files=3)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    found = [tmp_path / f"{number}.jpg" for number in range(6)]
    for number, path in enumerate(found):
        path.write_bytes(JPEG + bytes([number]))
    return found


def check(mock: Any, results: list[reelkit.Uploaded[Path, Any]], paths: list[Path]) -> None:
    assert {result.source for result in results} == {*paths, Path("missing.jpg")}
    (failed,) = [result for result in results if not result.ok]
    assert failed.source == Path("missing.jpg")
    assert isinstance(failed.error, (OSError, reelkit.InvalidArgumentError))
    ids = [getattr(result.file, "file_id", None) or result.file.id for result in results if result.file is not None]
    assert len(set(ids)) == len(paths)
    assert set(ids) <= set(mock.file_ids)


def test_one_that_fails_does_not_stop_the_others(mock: Any, paths: list[Path]) -> None:
    told: dict[Path, int] = {}

    def on_progress(path: Path, progress: reelkit.Progress) -> None:
        told[path] = progress.done

    with mock.client() as client:
        given = [*paths[:3], Path("missing.jpg"), *paths[3:]]
        check(mock, list(client.files.upload_many(given, progress=on_progress)), paths)
    assert told == {path: len(JPEG) + 1 for path in paths}


async def test_asynchronously(mock: Any, paths: list[Path]) -> None:
    async with mock.async_client() as client:
        results = [one async for one in client.files.upload_many([*paths, Path("missing.jpg")], concurrency=2)]
    check(mock, results, paths)


def test_at_most_so_many_are_begun(mock: Any, paths: list[Path]) -> None:
    taken: list[Path] = []

    def given() -> Any:
        for path in paths:
            taken.append(path)
            yield path

    with mock.client() as client, closing(client.files.upload_many(given(), concurrency=1)) as results:
        assert taken == []
        first = next(results)
        assert first.ok
        assert len(taken) == 1
    before = list(mock.file_ids)
    assert len(before) == 4
    with mock.client() as client, pytest.raises(reelkit.InvalidArgumentError, match="concurrency"):
        client.files.upload_many(paths, concurrency=0)


async def test_at_most_so_many_are_begun_asynchronously(mock: Any, paths: list[Path]) -> None:
    async with mock.async_client() as client:
        results = cast("AsyncIterator[Any]", client.files.upload_many(paths, concurrency=1))
        async with aclosing(cast("Any", results)):
            assert (await anext(results)).ok
    assert len(mock.file_ids) == 4
