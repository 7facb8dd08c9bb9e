"""One walk through a list: the loop around a plan, with threads and with tasks."""

from __future__ import annotations

from typing import Generic, Self, TypeVar

from reelkit._http.context import RequestContext
from reelkit._http.listing import Listing

from ._fetching import AsyncFetch, Fetch, TaskFetcher, ThreadFetcher
from ._plan import Delivery, Hint, Outcome, ReadAhead, Window
from ._source import Source

T = TypeVar("T")


class BaseWalk(Generic[T]):
    """What the plan wants, as far ahead as the consumer and the rate limit let it."""

    def __init__(self, source: Source[T]) -> None:
        self._listing = Listing()
        self._plan = source.plan()
        self._read_ahead = ReadAhead(source.paging.read_ahead)

    @property
    def _depth(self) -> int:
        return 1 if self._listing.throttled else self._read_ahead.depth

    def _take(self, window: Window, outcome: Outcome[T] | Hint) -> None:
        if isinstance(outcome, Hint):
            self._plan.hint(window, outcome.cursor)
        else:
            self._plan.put(window, outcome)


class ThreadWalk(BaseWalk[T]):
    """A walk that reads ahead in threads; leaving it ends them."""

    def __init__(self, source: Source[T], fetch: Fetch[T], context: RequestContext) -> None:
        super().__init__(source)
        self._fetcher = ThreadFetcher(fetch, context, self._listing, source.peek)

    def next(self) -> Delivery[T] | None:
        """The next page, or None at the end."""
        self._read_ahead.page_asked()
        while True:
            self._fetcher.start(self._plan.wanted(self._depth), inline=self._depth == 1)
            delivery = self._plan.ready()
            if delivery is not None or self._plan.done:
                return delivery
            self._take(*self._fetcher.result())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._fetcher.close()


class TaskWalk(BaseWalk[T]):
    """A walk that reads ahead in tasks. It is no generator: two of them, one in the other, cannot both be collected."""

    def __init__(self, source: Source[T], fetch: AsyncFetch[T], context: RequestContext) -> None:
        super().__init__(source)
        self._fetcher = TaskFetcher(fetch, context, self._listing, source.peek)

    async def next(self) -> Delivery[T] | None:
        """The next page, or None at the end."""
        self._read_ahead.page_asked()
        while True:
            self._fetcher.start(self._plan.wanted(self._depth), inline=self._depth == 1)
            delivery = self._plan.ready()
            if delivery is not None or self._plan.done:
                return delivery
            self._take(*await self._fetcher.result())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._fetcher.close()
