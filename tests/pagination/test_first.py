"""What a pager gives without a whole walk: its first item, and the place after it."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from typing import Any

import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock
from reelkit.pagination._position import DIGEST_SIZE

from tests.support.both import MODES, both, client, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


@pytest.fixture(params=(GenviralMock, SwiftiaMock, VideoGenMock))
def files(request: pytest.FixtureRequest, mode: str) -> Any:
    """Seven files of each provider."""
    return client(request.param(files=7), mode).files


async def test_a_walk_goes_on_after_the_first_item(files: Any) -> None:
    whole = await items(files.list())
    pager = files.list()
    first = await both(pager.first())
    rest = await items(files.list(resume=pager.position))
    assert [first, *rest] == whole


async def test_the_first_item_after_a_position(files: Any) -> None:
    whole = await items(files.list())
    pager = files.list()
    assert await both(pager.collect(max_items=3)) == whole[:3]
    assert await both(files.list(resume=pager.position).first()) == whole[3]


async def test_an_empty_list_has_no_first_item(mode: str) -> None:
    files = client(SwiftiaMock(files=0), mode).files
    pager = files.list()
    assert await both(pager.first()) is None
    assert await items(files.list(resume=pager.position)) == []


async def test_a_search_ends_after_so_many_items(mode: str) -> None:
    mock = SwiftiaMock(files=7)
    files = client(mock, mode).files
    third = mock.file_ids[2]
    assert await both(files.list().find(lambda file: file.id == third, max_items=2)) is None
    found = await both(files.list().find(lambda file: file.id == third, max_items=3))
    assert found is not None
    assert found.id == third
    assert await both(files.list().find(lambda file: False)) is None


async def test_a_pager_tells_what_it_lists(mode: str) -> None:
    pager = client(SwiftiaMock(files=1), mode).files.list()
    assert repr(pager) == f"<{type(pager).__name__} of swiftia list_files()>"


def encoded(*content: object) -> str:
    return urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")


GOOD: tuple[object, ...] = (1, "swiftia", "list_files", {}, 0, None, None, "")
WRONG: tuple[object, ...] = (2, 5, 5, [], -1, 5, "1", urlsafe_b64encode(bytes(DIGEST_SIZE + 1)).decode())


@pytest.mark.parametrize(
    "position",
    [
        *("", "x", "eyJ9", "W10=", encoded(), encoded(1, 2, 3)),
        *(encoded(*GOOD[:place], wrong, *GOOD[place + 1 :]) for place, wrong in enumerate(WRONG)),
    ],
)
async def test_a_position_that_is_none_is_refused(position: str, mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="resume"):
        await items(client(SwiftiaMock(files=1), mode).files.list(resume=position))


async def test_a_position_that_is_well_formed_is_taken(mode: str) -> None:
    assert len(await items(client(SwiftiaMock(files=1), mode).files.list(resume=encoded(*GOOD)))) == 1
