"""A request that was carried out although its answer was lost, against a mock that remembers."""

from __future__ import annotations

import json

import pytest
import reelkit
from reelkit.mock import GenviralMock

from tests.support.both import MODES, both, client
from tests.support.probe import FakeClock, with_clock

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


# Which of two readings of this error holds is not documented: the mock takes the other one, where it never follows.
NOT_FOUND = {"ok": False, "code": 404, "error_code": "item_not_found", "message": "One or more items were not found"}


async def test_items_whose_removal_was_not_answered_count_as_removed(mode: str) -> None:
    mock = GenviralMock(files=60)
    genviral = with_clock(client(mock, mode), FakeClock().clock())
    items = mock.folder_item_ids(mock.folder_id)
    mock.faults.add("reset", operation="remove_folder_items", after_processing=True)
    mock.faults.add(status=404, body=json.dumps(NOT_FOUND), operation="remove_folder_items")
    assert await both(genviral.folders.remove_items(mock.folder_id, items[:2])) == 2
    assert mock.folder_item_ids(mock.folder_id) == items[2:]
    assert [request.operation for request in mock.requests] == ["remove_folder_items"] * 2
    await both(genviral.close())


async def test_items_that_were_never_there_are_not_found(mode: str) -> None:
    mock = GenviralMock(files=60)
    genviral = client(mock, mode)
    mock.faults.add(status=404, body=json.dumps(NOT_FOUND), operation="remove_folder_items")
    with pytest.raises(reelkit.NotFoundError) as caught:
        await both(genviral.folders.remove_items(mock.folder_id, mock.folder_item_ids(mock.folder_id)[:1]))
    assert (caught.value.code, caught.value.lost_response) == ("item_not_found", False)
    await both(genviral.close())


async def test_an_addition_that_was_not_answered_is_not_repeated(mode: str) -> None:
    mock = GenviralMock(files=60)
    genviral = with_clock(client(mock, mode), FakeClock().clock())
    new = [file_id for file_id in mock.file_ids if file_id not in mock.folder_item_ids(mock.folder_id)][:1]
    mock.faults.add("reset", operation="add_folder_items", after_processing=True)
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(genviral.folders.add_items(mock.folder_id, new))
    assert caught.value.lost_response
    assert len(mock.requests) == 1
    await both(genviral.close())
