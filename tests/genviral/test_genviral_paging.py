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
    """A client of a provider with so many posts, which accepts no offset beyond 10,000."""
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


async def test_analytics_up_to_the_last_offset_end_well(mode: str) -> None:
    offsets: list[int] = []
    genviral = analytics(mode, 10_100, offsets)
    pager = genviral.analytics.posts()
    rows = await both(pager.collect(max_items=10_080))
    offsets.clear()
    rows += await items(genviral.analytics.posts(resume=pager.position))
    assert [row.id for row in rows] == [f"row_{index}" for index in range(10_100)]
    assert max(offsets) == 10_000
    assert len(offsets) <= 3


async def test_analytics_beyond_the_last_offset_end_in_an_error(mode: str) -> None:
    offsets: list[int] = []
    genviral = analytics(mode, 10_101, offsets)
    pager, seen = genviral.analytics.posts(read_ahead=0), list[str]()
    with pytest.raises(reelkit.PaginationError, match="no offset beyond 10000: narrow the listing"):
        await taken(pager, seen)
    assert seen == [f"row_{index}" for index in range(10_100)]
    assert max(offsets) == 10_000


async def test_influencers_of_which_there_are_more_end_in_an_error(mode: str) -> None:
    page = example("list_influencers")
    page = {**page, "data": {**page["data"], "has_more": True}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=page))
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    genviral = CLIENTS["genviral"][mode](api_key="key_for_tests", http_client=inner)
    first = await both(genviral.influencers.list().first())
    assert first is not None
    with pytest.raises(reelkit.PaginationError, match=r"there are more than these .* the API cannot page this list"):
        await items(genviral.influencers.list())


@pytest.mark.parametrize(
    ("count", "page_size", "complete"), [(99, None, True), (100, None, False), (9, 10, True), (10, 10, False)]
)
async def test_posts_that_fill_the_only_page_end_in_an_error(
    mode: str, count: int, page_size: int | None, complete: bool
) -> None:
    page = example("list_posts")
    posts = [{**page["data"]["posts"][0], "id": f"post_{number}"} for number in range(count)]
    page = {**page, "data": {**page["data"], "posts": posts}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=page))
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    genviral = CLIENTS["genviral"][mode](api_key="key_for_tests", http_client=inner)
    pager, seen = genviral.posts.list(page_size=page_size), list[str]()
    if complete:
        await taken(pager, seen)
    else:
        with pytest.raises(reelkit.PaginationError, match=f"may be more than these {count} items, as many as were"):
            await taken(pager, seen)
    assert seen == [post["id"] for post in posts]
    # Who wants no more than there are gets them.
    assert len(await both(genviral.posts.list().collect(max_items=count))) == count
