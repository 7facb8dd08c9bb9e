"""Genviral through its public surface, against the mock; every scenario runs sync and async."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
import reelkit
from genviral_api.models import File, Folder, FolderFileItem, ListFilesResponse
from reelkit.mock import GenviralMock

from tests.support.both import MODES, both, client, items, total

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=250)


def queries(mock: GenviralMock) -> list[dict[str, str]]:
    return [dict(request.query) for request in mock.requests]


async def test_listing_walks_every_page(mock: GenviralMock, mode: str) -> None:
    files = await items(client(mock, mode).files.list(page_size=40))
    assert [file.id for file in files] == mock.file_ids
    assert all(isinstance(file, File) for file in files)
    assert isinstance(files[0].size, int)
    assert files[0].created_at.tzinfo is not None


async def test_listing_is_lazy_and_stops_with_its_consumer(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list(page_size=40)
    assert mock.requests == []
    first = await both(pager.first())
    assert first is not None
    assert first.id == mock.file_ids[0]
    assert len(mock.requests) == 1


async def test_pages_total_and_collect(mock: GenviralMock, mode: str) -> None:
    pager = client(mock, mode).files.list(page_size=100)
    pages = await items(pager.pages())
    assert sum(len(page.items) for page in pages) == 250
    assert {page.total for page in pages} == {250}
    raw = pages[0].raw
    assert isinstance(raw, ListFilesResponse)
    assert raw.data.limit == 100
    assert await total(pager) == 250
    assert [file.id for file in await both(pager.collect(max_items=120))] == mock.file_ids[:120]
    assert await both(pager.collect(max_items=0)) == []


async def test_filters_reach_the_wire_in_the_documented_form(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    videos = await items(genviral.files.list(type="video", context=["ai-studio", "media-upload"]))
    assert videos
    assert all(file.content_type.startswith("video/") for file in videos)
    assert queries(mock)[0]["context"] == "ai-studio,media-upload"
    assert queries(mock)[0]["type"] == "video"
    await items(genviral.files.list(context="all"))
    assert queries(mock)[-1]["context"] == "all"
    assert "type" not in queries(mock)[-1]


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"page_size": 0}, "page_size"),
        ({"page_size": 101}, "page_size"),
        ({"page_size": True}, "page_size"),
        ({"page_size": "20"}, "page_size"),
        ({"type": "audio"}, "type"),
        ({"context": []}, "context"),
        ({"context": ""}, "context"),
        ({"context": ["a,b"]}, "context"),
        ({"context": "a,b"}, "context"),
        ({"context": ["a", ""]}, "context"),
        ({"context": [1]}, "context"),
    ],
)
async def test_wrong_values_are_refused_before_any_request(
    mock: GenviralMock, mode: str, arguments: dict[str, Any], argument: str
) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match=argument) as caught:
        client(mock, mode).files.list(**arguments)
    assert caught.value.argument == argument
    assert caught.value.rule
    assert mock.requests == []


async def test_folder_by_text_or_uuid(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    folder = await both(genviral.folders.get(mock.folder_id))
    assert isinstance(folder, Folder)
    assert folder == await both(genviral.folders.get(UUID(mock.folder_id)))
    entries = await items(genviral.folders.items(mock.folder_id, page_size=5))
    assert len(entries) == folder.file_count
    assert all(isinstance(entry, FolderFileItem) for entry in entries)


async def test_slideshow_folders_hold_entries_of_another_shape(mock: GenviralMock, mode: str) -> None:
    entries = await items(client(mock, mode).folders.items(mock.slideshow_folder_id))
    assert entries
    assert all(entry.id for entry in entries)


async def test_adding_and_removing_items(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    inside = set(mock.folder_item_ids(mock.folder_id))
    new = [file_id for file_id in mock.file_ids if file_id not in inside][:3]
    assert await both(genviral.folders.add_items(mock.folder_id, [new[0], UUID(new[1]), new[2], new[0]])) == 3
    assert set(mock.folder_item_ids(mock.folder_id)) == inside | set(new)
    assert await both(genviral.folders.remove_items(mock.folder_id, iter(new))) == 3
    assert set(mock.folder_item_ids(mock.folder_id)) == inside
    assert mock.requests[-1].method == "DELETE"
    assert json.loads(mock.requests[-1].body) == {"item_ids": new}


async def test_many_ids_go_out_in_several_requests_and_a_failure_says_what_was_done(
    mock: GenviralMock, mode: str
) -> None:
    mock = GenviralMock(files=600)
    genviral = client(mock, mode, max_retries=0)
    ids = mock.file_ids[:450]
    missing = str(uuid4())
    with pytest.raises(reelkit.NotFoundError) as caught:
        await both(genviral.folders.add_items(mock.folder_id, [*ids[:250], missing, *ids[250:]]))
    assert caught.value.code == "item_not_found"
    assert caught.value.done_ids == tuple(ids[:200])
    assert "200 of 451" in caught.value.__notes__[0]
    assert [len(json.loads(request.body)["item_ids"]) for request in mock.requests] == [200, 200]


@pytest.mark.parametrize("ids", [[], ["no-uuid"], "11111111-1111-1111-1111-111111111111", [None]])
async def test_wrong_ids_are_refused_before_any_request(mock: GenviralMock, mode: str, ids: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="ids"):
        await both(client(mock, mode).folders.add_items(mock.folder_id, ids))
    assert mock.requests == []


async def test_errors_carry_the_provider_s_facts(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode, max_retries=0)
    with pytest.raises(reelkit.NotFoundError) as caught:
        await both(genviral.folders.get(uuid4()))
    error = caught.value
    assert (error.status_code, error.code, error.provider, error.operation) == (
        404,
        "not_found",
        "genviral",
        "get_folder",
    )
    assert error.message
    assert f"404 not_found: {error.message}" in str(error)
    mock.faults.add(status=402)
    with pytest.raises(reelkit.PaymentRequiredError) as refused:
        await both(genviral.api.files.list_files())
    assert refused.value.code == "subscription_required"


async def test_every_generated_operation_is_a_method(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    answer = await both(genviral.api.folders.get_folder(UUID(mock.folder_id)))
    assert answer.data.id == mock.folder_id
    assert (await both(genviral.api.files.list_files(limit=2, offset=1))).data.files[0].id == mock.file_ids[1]
