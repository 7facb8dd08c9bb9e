"""Swiftia through its public surface, against the mock; every scenario runs sync and async."""

from __future__ import annotations

from typing import Any

import pytest
import reelkit
from reelkit.mock import SwiftiaMock
from swiftia_api.models import File

from tests.support.both import MODES, both, client, items, total

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


async def test_listing_walks_every_page(mode: str) -> None:
    mock = SwiftiaMock(files=130)
    pager = client(mock, mode).files.list(page_size=50)
    files = await items(pager)
    assert [file.id for file in files] == mock.file_ids
    assert all(isinstance(file, File) for file in files)
    assert await total(pager) == 130


async def test_any_of_the_tags_and_the_type(mode: str) -> None:
    mock = SwiftiaMock(files=130)
    files = await items(client(mock, mode).files.list(type="video", tags=["short", "cropped"]))
    assert files
    assert all(file.type == "video" and {"short", "cropped"} & set(file.tags) for file in files)
    assert dict(mock.requests[0].query)["tags"] == "short,cropped"


async def test_storage_figures(mode: str) -> None:
    mock = SwiftiaMock(files=130)
    storage = await both(client(mock, mode).files.storage())
    assert storage.used_percent == pytest.approx(storage.used_megabytes / storage.allotted_megabytes * 100, abs=0.01)
    assert len(mock.requests) == 1


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"tags": ["a,b"]}, "tags"),
        ({"tags": "a,b"}, "tags"),
        ({"tags": ()}, "tags"),
        ({"type": "pdf"}, "type"),
        ({"page_size": 0}, "page_size"),
    ],
)
async def test_wrong_values_are_refused_before_any_request(mode: str, arguments: dict[str, Any], argument: str) -> None:
    mock = SwiftiaMock(files=5)
    with pytest.raises(reelkit.InvalidArgumentError, match=argument):
        client(mock, mode).files.list(**arguments)
    assert mock.requests == []


async def test_the_wait_of_a_429_is_in_the_error(mode: str) -> None:
    mock = SwiftiaMock(files=5)
    body = b'{"status":429,"message":"Slow down","code":"RATE_LIMIT_EXCEEDED","retryAfter":7}'
    mock.faults.add(status=429, body=body)
    with pytest.raises(reelkit.RateLimitError) as caught:
        await both(client(mock, mode, max_retries=0).api.files.list_files())
    assert caught.value.retry_after == 7
    assert caught.value.code == "RATE_LIMIT_EXCEEDED"


async def test_error_instead_of_message(mode: str) -> None:
    mock = SwiftiaMock(files=5)
    with pytest.raises(reelkit.AuthenticationError, match="Unauthorized"):
        await both(client(mock, mode, api_key="another").api.files.list_files())
