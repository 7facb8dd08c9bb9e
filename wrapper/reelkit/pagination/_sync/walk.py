# Derived from ../_async/walk.py by `make generate`; edit that one.
"""One walk through a list: the loop around a plan."""

from __future__ import annotations

from typing import Self, TypeVar

from reelkit._http.context import RequestContext
from reelkit.pagination._driver import BaseWalk
from reelkit.pagination._fetching import Fetch, Fetcher
from reelkit.pagination._plan import Delivery
from reelkit.pagination._source import Source

T = TypeVar("T")


class Walk(BaseWalk[T]):
    """A walk that reads ahead; leaving it ends what it started.

    It is no generator: of two asynchronous ones, one in the other, both cannot be collected.
    """

    def __init__(self, source: Source[T], fetch: Fetch[T], context: RequestContext) -> None:
        super().__init__(source, context)
        self._fetcher = Fetcher(fetch, context, self._listing, source.peek)

    def next(self) -> Delivery[T] | None:
        """The next page, or None at the end."""
        self._read_ahead.page_asked()
        while True:
            self._fetcher.start(self._plan.wanted(self.depth), inline=self.depth == 1)
            delivery = self._plan.ready()
            if delivery is not None or self._plan.done:
                return delivery
            self.take(*self._fetcher.result())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._fetcher.close()
