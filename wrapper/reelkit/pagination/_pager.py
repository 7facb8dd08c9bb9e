"""Lazy listings: ``for file in client.files.list(): ...`` and ``async for`` alike."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import aclosing, closing
from dataclasses import dataclass
from itertools import islice
from operator import length_hint
from typing import Any, Generic, Never, TypeVar

from reelkit._http.context import NO_CONTEXT, RequestContext
from reelkit._http.listing import Listing
from reelkit.errors import InvalidArgumentError

from ._driver import TaskWalk, ThreadWalk
from ._fetching import AsyncFetch, Fetch
from ._plan import Delivery, PageContent, Window
from ._position import Position
from ._source import Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page.

    Attributes:
        items: What is new on it; windows overlap, so that is less than what the response holds.
        total: How many items the API says there are; None where it does not say.
        raw: The response, as generated.
    """

    items: list[T]
    total: int | None
    raw: Any


class BasePager(Generic[T]):
    """What ``Pager`` and ``AsyncPager`` share."""

    def __init__(self, source: Source[T], context: RequestContext) -> None:
        self._source = source
        self._context = context
        self._total: int | None = None
        self._asked = not source.has_total
        self._delivery: Delivery[T] | None = None
        self._rest: Iterator[T] = iter(())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.listed}>"

    def __reduce__(self) -> Never:
        raise TypeError(
            f"a {type(self).__name__} belongs to its client; pass its position, and list(resume=position) there"
        )

    @property
    def position(self) -> str:
        """The place after the last item that came out, as short text for ``list(resume=...)``.

        The text can be kept in JSON or a file and used in another process, with the same provider, operation and
        filters. Of several iterations at a time, the one counts that fetched a page last.
        """
        if self._delivery is None:
            return self._source.start
        return self._source.position(self._delivery.position(len(self._delivery.items) - length_hint(self._rest)))

    def _remember(self, page: PageContent[T]) -> None:
        self._total = page.total
        self._asked = True

    def _took_first(self, page: PageContent[T]) -> T | None:
        """Keep what a page of one item tells, without a walk; the position is worked out when it is asked for."""
        self._remember(page)
        if not page.items:
            return None

        def position(count: int) -> Position:
            plan = self._source.plan()
            plan.put(plan.wanted(1)[0], page)
            delivery = plan.ready()
            return Position() if delivery is None else delivery.position(count)

        self._delivery, self._rest = Delivery([page.items[0]], page, position), iter(())
        return page.items[0]

    def _taken(self, delivery: Delivery[T], rest: Iterator[T]) -> Iterator[T]:
        """Keep what tells the total and the position, and give back the items."""
        self._remember(delivery.content)
        self._delivery, self._rest = delivery, rest
        return rest


class Pager(BasePager[T]):
    """A lazy listing. Nothing is requested before the first item; iterating again starts over.

    Example::

        for file in client.files.list(type="video"):
            print(file.id)
    """

    def __init__(self, source: Source[T], fetch: Fetch[T], context: RequestContext = NO_CONTEXT) -> None:
        super().__init__(source, context)
        self._fetch = fetch

    def __iter__(self) -> Generator[T, None, None]:
        with ThreadWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := walk.next()) is not None:
                yield from self._taken(delivery, iter(delivery.items))

    def pages(self) -> Generator[Page[T], None, None]:
        """Yield page after page; ``position`` is then behind the page."""
        with ThreadWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := walk.next()) is not None:
                self._taken(delivery, iter(()))
                yield Page(delivery.items, delivery.content.total, delivery.content.raw)

    def total(self) -> int | None:
        """How many items there are, by the page fetched last, or None where the API does not say.

        Costs one request at most, and none once a page was fetched.
        """
        if not self._asked:
            self._remember(self._fetch(Window(1), self._context.page(Listing())))
        return self._total

    def collect(self, *, max_items: int | None = None) -> list[T]:
        """All items, or the first ``max_items``, as a list."""
        found: list[T] = []
        if check_max_items(max_items) != 0:
            with closing(self.__iter__()) as items:
                for item in items:
                    found.append(item)
                    if len(found) == max_items:
                        break
        return found

    def first(self) -> T | None:
        """The first item, or None; costs one request of one item."""
        if self._source.resume is None:
            page = self._fetch(Window(1), self._context.page(Listing()))
            if page.items or not (page.next_cursor or page.has_more or page.total):
                return self._took_first(page)
        return next(iter(self.collect(max_items=1)), None)

    def find(self, matches: Callable[[T], bool], *, max_items: int | None = None) -> T | None:
        """The first item that matches, of all or of the first ``max_items``; None if there is none."""
        check_max_items(max_items)
        with closing(self.__iter__()) as items:
            return next(filter(matches, islice(items, max_items)), None)


class AsyncPager(BasePager[T]):
    """``Pager`` for asyncio: ``async for``, and ``await`` before ``total()``, ``collect()`` and ``first()``."""

    def __init__(self, source: Source[T], fetch: AsyncFetch[T], context: RequestContext = NO_CONTEXT) -> None:
        super().__init__(source, context)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with TaskWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := await walk.next()) is not None:
                for item in self._taken(delivery, iter(delivery.items)):
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Yield page after page; ``position`` is then behind the page."""
        async with TaskWalk(self._source, self._fetch, self._context) as walk:
            while (delivery := await walk.next()) is not None:
                self._taken(delivery, iter(()))
                yield Page(delivery.items, delivery.content.total, delivery.content.raw)

    async def total(self) -> int | None:
        """How many items there are, by the page fetched last, or None where the API does not say.

        Costs one request at most, and none once a page was fetched.
        """
        if not self._asked:
            self._remember(await self._fetch(Window(1), self._context.page(Listing())))
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
            page = await self._fetch(Window(1), self._context.page(Listing()))
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


def check_max_items(max_items: int | None) -> int | None:
    """A number of items, or None for all."""
    if max_items is not None and (type(max_items) is not int or max_items < 0):
        raise InvalidArgumentError("max_items", max_items, "must be an integer of 0 or more, or None for all")
    return max_items
