"""Lists of Genviral that end before their items do: an error says so, sync and async."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import reelkit

from tests.contract.specification import JSON, SPECIFICATIONS
from tests.support.both import MODES, both, items
from tests.support.scripted import CLIENTS

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


def example(operation_id: str) -> Any:
    """The first example of a success response."""
    operation = SPECIFICATIONS["genviral"].operations[operation_id]
    return next(iter(operation.responses["200"]["content"][JSON]["examples"].values()))["value"]


def analytics(mode: str, count: int, offsets: list[int]) -> Any:
    """A client of a provider with so many posts, which answers no offset beyond 10,000."""
    page = example("list_analytics_posts")
    row = page["data"]["posts"][0]

    def answer(request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params.get("offset", 0)), int(request.url.params["limit"])
        offsets.append(offset)
        assert offset <= 10_000
        rows = [{**row, "id": f"row_{index}"} for index in range(offset, min(offset + limit, count))]
        data = {**page["data"], "posts": rows, "totalCount": count, "hasMore": offset + limit < count}
        return httpx.Response(200, json={**page, "data": data})

    transport = httpx.MockTransport(answer)
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    return CLIENTS["genviral"][mode](api_key="key_for_tests", http_client=inner)


async def taken(pager: Any, seen: list[str]) -> None:
    """Take what a pager gives, until it ends or fails."""
    if isinstance(pager, reelkit.Pager):
        seen.extend(row.id for row in pager)
        return
    async for page in pager.pages():
        seen.extend(row.id for row in page.items)


@pytest.mark.parametrize("count", [9_999, 10_050])
async def test_analytics_that_can_be_reached_end_well(mode: str, count: int) -> None:
    offsets: list[int] = []
    genviral = analytics(mode, count, offsets)
    rows = await items(genviral.analytics.posts(read_ahead=0))
    assert len(rows) == len({row.id for row in rows}) == count
    assert max(offsets) <= 10_000


async def test_analytics_beyond_the_last_offset_end_in_an_error(mode: str) -> None:
    offsets: list[int] = []
    genviral = analytics(mode, 10_500, offsets)
    pager, seen = genviral.analytics.posts(read_ahead=0), list[str]()
    with pytest.raises(reelkit.PaginationError, match="no offset beyond 10000: narrow the listing"):
        await taken(pager, seen)
    assert len(seen) == len(set(seen)) >= 10_000
    assert max(offsets) <= 10_000


async def test_influencers_of_which_there_are_more_end_in_an_error(mode: str) -> None:
    page = example("list_influencers")
    page = {**page, "data": {**page["data"], "has_more": True}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=page))
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    genviral = CLIENTS["genviral"][mode](api_key="key_for_tests", http_client=inner)
    first = await both(genviral.influencers.list().first())
    assert first is not None
    with pytest.raises(reelkit.PaginationError):
        await items(genviral.influencers.list())
