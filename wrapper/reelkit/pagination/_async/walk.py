"""One walk through a list: the loop around a plan."""

from __future__ import annotations

from typing import Self, TypeVar

from reelkit._http.context import RequestContext
from reelkit.pagination._driver import BaseWalk
from reelkit.pagination._fetching import AsyncFetch, AsyncFetcher
from reelkit.pagination._plan import Delivery
from reelkit.pagination._source import Source

T = TypeVar("T")


class AsyncWalk(BaseWalk[T]):
    """A walk that reads ahead; leaving it ends what it started.

    It is no generator: of two asynchronous ones, one in the other, both cannot be collected.
    """

    def __init__(self, source: Source[T], fetch: AsyncFetch[T], context: RequestContext) -> None:
        super().__init__(source, context)
        self._fetcher = AsyncFetcher(fetch, context, self._listing, source.peek)

    async def next(self) -> Delivery[T] | None:
        """The next page, or None at the end."""
        self._read_ahead.page_asked()
        while True:
            self._fetcher.start(self._plan.wanted(self.depth), inline=self.depth == 1)
            delivery = self._plan.ready()
            if delivery is not None or self._plan.done:
                return delivery
            self.take(*await self._fetcher.result())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._fetcher.close()
