"""The pager for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import TypeVar

from reelkit._http.context import NO_CONTEXT, RequestContext
from reelkit.pagination._async.walk import AsyncWalk
from reelkit.pagination._fetching import AsyncFetch
from reelkit.pagination._pager import BasePager, Page, check_max_items
from reelkit.pagination._plan import Window
from reelkit.pagination._source import Source

T = TypeVar("T")


class AsyncPager(BasePager[T]):
    """A lazy listing. Nothing is requested before the first item; iterating again starts over.

    Example::

        async for file in client.files.list(type="video"):
            print(file.id)
    """

    def __init__(self, source: Source[T], fetch: AsyncFetch[T], context: RequestContext = NO_CONTEXT) -> None:
        super().__init__(source, context)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with AsyncWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := await walk.next()) is not None:
                for item in self._taken(delivery, iter(delivery.items)):
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Yield page after page; ``position`` is then behind the page."""
        async with AsyncWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := await walk.next()) is not None:
                self._taken(delivery, iter(()))
                yield Page(delivery.items, delivery.content.total, delivery.content.raw)

    async def total(self) -> int | None:
        """How many items there are, by the page fetched last, or None where the API does not say.

        Costs one request at most, and none once a page was fetched.
        """
        if not self._asked:
            self._remember(await self._fetch(Window(1), self._context.page()))
        return self._total

    async def collect(self, *, max_items: int | None = None) -> list[T]:
        """All items, or the first ``max_items``, as a list."""
        found: list[T] = []
        if check_max_items(max_items) != 0:
            async with aclosing(self.__aiter__()) as items:
                async for item in items:
                    found.append(item)
                    if len(found) == max_items:
                        break
        return found

    async def first(self) -> T | None:
        """The first item, or None; costs one request of one item."""
        if self._source.resume is None:
            page = await self._fetch(Window(1), self._context.page())
            if page.items or not (page.next_cursor or page.has_more or page.total):
                return self._took_first(page)
        return next(iter(await self.collect(max_items=1)), None)

    async def find(self, matches: Callable[[T], bool], *, max_items: int | None = None) -> T | None:
        """The first item that matches, of all or of the first ``max_items``; None if there is none."""
        check_max_items(max_items)
        seen = 0
        async with aclosing(self.__aiter__()) as items:
            async for item in items:
                if seen == max_items:
                    break
                if matches(item):
                    return item
                seen += 1
        return None
