"""What every walk through a list does with its plan; ``_async/walk.py`` is the loop."""

from __future__ import annotations

from typing import Generic, TypeVar

from reelkit._http.context import RequestContext
from reelkit._http.listing import Listing

from ._plan import Hint, Outcome, ReadAhead, Window
from ._source import Source

T = TypeVar("T")


class BaseWalk(Generic[T]):
    """What the plan wants, as far ahead as the consumer and the rate limit let it."""

    def __init__(self, source: Source[T], context: RequestContext) -> None:
        self._listing = Listing(context.listing)
        self._plan = source.plan()
        self._read_ahead = ReadAhead(source.paging.read_ahead)

    @property
    def depth(self) -> int:
        """How many windows to ask for at a time."""
        return 1 if self._listing.throttled else self._read_ahead.depth

    def take(self, window: Window, outcome: Outcome[T] | Hint) -> None:
        """Give the plan what arrived."""
        if isinstance(outcome, Hint):
            self._plan.hint(window, outcome.cursor)
        else:
            self._plan.put(window, outcome)
