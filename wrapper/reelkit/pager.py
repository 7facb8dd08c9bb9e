"""Lazy listings: ``for file in client.files.list(): ...`` and ``async for`` alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ._paging import PageContent, Plan, Window
from .errors import InvalidArgumentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page: the items that are new on it, the total where the API has one, and the answer as generated."""

    items: list[T]
    total: int | None
    raw: Any


class Pager(Generic[T]):
    """A lazy listing. Nothing is requested before the first item; iterating again starts over.

    Example::

        for file in client.files.list(type="video"):
            print(file.id)
    """

    def __init__(self, plan: Callable[[], Plan[T]], fetch: Callable[[Window], PageContent[T]]) -> None:
        self._plan = plan
        self._fetch = fetch
        self._total: int | None = None
        self._asked = False

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Yield page after page."""
        plan = self._plan()
        while (window := plan.window()) is not None:
            page = self._fetch(window)
            self._remember(page)
            yield Page(plan.accept(window, page), page.total, page.raw)

    @property
    def total(self) -> int | None:
        """How many items there are, or None where the API does not say; costs at most one request."""
        if not self._asked and (window := self._plan().window()) is not None:
            self._remember(self._fetch(window))
        return self._total

    def collect(self, *, max_items: int | None = None) -> list[T]:
        """All items, or the first ``max_items``, as a list."""
        found: list[T] = []
        for item in self if check_max_items(max_items) != 0 else ():
            found.append(item)
            if len(found) == max_items:
                break
        return found

    def first(self) -> T | None:
        """The first item, or None; costs one request."""
        return next(iter(self), None)

    def _remember(self, page: PageContent[T]) -> None:
        self._total = page.total
        self._asked = True


class AsyncPager(Generic[T]):
    """``Pager`` for asyncio: ``async for``, and ``await`` before ``total()``, ``collect()`` and ``first()``."""

    def __init__(self, plan: Callable[[], Plan[T]], fetch: Callable[[Window], Awaitable[PageContent[T]]]) -> None:
        self._plan = plan
        self._fetch = fetch
        self._total: int | None = None
        self._asked = False

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Yield page after page."""
        plan = self._plan()
        while (window := plan.window()) is not None:
            page = await self._fetch(window)
            self._remember(page)
            yield Page(plan.accept(window, page), page.total, page.raw)

    async def total(self) -> int | None:
        """How many items there are, or None where the API does not say; costs at most one request."""
        if not self._asked and (window := self._plan().window()) is not None:
            self._remember(await self._fetch(window))
        return self._total

    async def collect(self, *, max_items: int | None = None) -> list[T]:
        """All items, or the first ``max_items``, as a list."""
        found: list[T] = []
        if check_max_items(max_items) == 0:
            return found
        async for item in self:
            found.append(item)
            if len(found) == max_items:
                break
        return found

    async def first(self) -> T | None:
        """The first item, or None; costs one request."""
        async for item in self:
            return item
        return None

    def _remember(self, page: PageContent[T]) -> None:
        self._total = page.total
        self._asked = True


def check_max_items(max_items: int | None) -> int | None:
    """A number of items, or None for all."""
    if max_items is not None and max_items < 0:
        raise InvalidArgumentError("max_items", max_items, "must be 0 or more, or None for all")
    return max_items
