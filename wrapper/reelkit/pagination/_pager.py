"""What the pagers for threads and for asyncio share: the total, and the place in the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import length_hint
from typing import Generic, Never, TypeVar

from reelkit._http.context import RequestContext
from reelkit.errors import InvalidArgumentError

from ._plan import Delivery, PageContent
from ._position import Position
from ._source import Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page.

    Attributes:
        items: What is new on it; windows overlap, so that is less than what the response holds.
        total: How many items the API says there are; None where it does not say.
        raw: The response, as generated; ``isinstance`` tells type checkers which model it is.
    """

    items: list[T]
    total: int | None
    raw: object


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
        raise TypeError(f"{type(self).__name__} belongs to its client; pass its position, and list(resume=...) there")

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
        """Keep the total and place of a page of one item, without a walk; the position is made when it is asked for."""
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
        """Keep what total and position are read from, and return the items."""
        self._remember(delivery.content)
        self._delivery, self._rest = delivery, rest
        return rest


def check_max_items(max_items: int | None) -> int | None:
    """A number of items, or None for all."""
    if max_items is not None and (type(max_items) is not int or max_items < 0):
        raise InvalidArgumentError("max_items", max_items, "must be an integer of 0 or more, or None for all")
    return max_items
