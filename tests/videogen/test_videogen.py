"""VideoGen through its public surface, against the mock; every scenario runs sync and async."""

from __future__ import annotations

from typing import Any

import pytest
import reelkit
from reelkit.mock import VideoGenMock
from videogen_api.models import FileInfo, Transcript

from tests.support.both import MODES, both, client, items, total

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


async def test_listing_follows_cursors(mode: str) -> None:
    mock = VideoGenMock(files=130)
    files = await items(client(mock, mode).files.list(page_size=50))
    assert [file.file_id for file in files] == mock.file_ids
    assert all(isinstance(file, FileInfo) for file in files)
    assert ["cursor" in dict(request.query) for request in mock.requests] == [False, True, True]
    assert any(isinstance(file.transcript, Transcript) for file in files)


async def test_answers_of_the_time_before_pagination(mode: str) -> None:
    mock = VideoGenMock(files=70, age="2026-05")
    files = await items(client(mock, mode).files.list())
    assert [file.file_id for file in files] == mock.file_ids
    assert len(mock.requests) == 1
    assert any(isinstance(file.transcript, str) for file in files)


async def test_there_is_no_total(mode: str) -> None:
    pager = client(VideoGenMock(files=5), mode).files.list()
    assert await total(pager) is None


async def test_filters_reach_the_wire(mode: str) -> None:
    mock = VideoGenMock(files=130)
    await items(client(mock, mode).files.list(include_export_files=True, include_project_files=False))
    assert dict(mock.requests[0].query) == {
        "includeExportFiles": "true",
        "includeProjectFiles": "false",
        "limit": "200",
    }


@pytest.mark.parametrize("page_size", [0, 201, -1, 1.5])
async def test_wrong_page_sizes_are_refused_before_any_request(mode: str, page_size: Any) -> None:
    mock = VideoGenMock(files=5)
    with pytest.raises(reelkit.InvalidArgumentError, match="page_size"):
        client(mock, mode).files.list(page_size=page_size)
    assert mock.requests == []


async def test_out_of_credits_is_no_rate_limit(mode: str) -> None:
    mock = VideoGenMock(files=5)
    body = b'{"message": "Out of credits", "code": "insufficient_credits", "requirement": {"type": "purchase_add_on"}}'
    mock.faults.add(status=429, body=body)
    with pytest.raises(reelkit.InsufficientCreditsError) as caught:
        await both(client(mock, mode).api.files.get_files())
    assert caught.value.details["requirement"] == {"type": "purchase_add_on"}
    assert len(mock.requests) == 1


async def test_a_code_may_be_null(mode: str) -> None:
    mock = VideoGenMock(files=5)
    mock.faults.add(status=401, body=b'{"message": "No such key", "code": null}')
    with pytest.raises(reelkit.AuthenticationError, match="401: No such key") as caught:
        await both(client(mock, mode).api.files.get_files())
    assert caught.value.code is None
