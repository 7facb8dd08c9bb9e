"""Where the items that were not delivered begin, in a list that changes meanwhile. No I/O."""

from __future__ import annotations

from ._plan import Fit, Window, anywhere

_FADE = 0.9
_CALM = 4


class Edge:
    """Follows the edge between what was delivered and what was not, from what the pages around it showed.

    Items that come and go in front of the edge move it. Its drift is predicted, and windows overlap what was delivered
    by as much as the prediction was wrong lately. A page with delivered items only lies before the edge, a page without
    any lies behind it: then the next window is further on, further back, or between the two.
    """

    def __init__(self, page_size: int, most: int, fit: Fit = anywhere, furthest: int | None = None) -> None:
        self._fit = fit
        self._furthest = furthest
        # A window of one item cannot overlap.
        self._least = max(2, page_size)
        self._most = max(self._least, most)
        self.limit = self._least
        self.place = 0
        self._cap: int | None = None
        self._drift = 0.0
        self._spread = 0.0
        self._unrest = 0.0
        self._passed = 0
        self._behind: int | None = None
        self._back = 0

    @property
    def length(self) -> int:
        """How many items the next page will probably hold."""
        return self.limit if self._cap is None else min(self.limit, max(2, self._cap))

    @property
    def overlap(self) -> int:
        """By how many items a window overlaps what was delivered."""
        return min(self.length // 2, 1 + int(1.5 * self._spread))

    @property
    def lost(self) -> bool:
        """Whether the last page was not at the edge."""
        return self._behind is not None or self._passed > 0

    def depth(self, wanted: int) -> int:
        """How many of the pages wanted ahead are worth it: behind an edge in motion, they would not join."""
        return min(wanted, 1 + int(self.length / max(1.0, _CALM * self._unrest)))

    def window(self, total: int | None) -> Window:
        """The window to ask for next; a total that can be relied on bounds it."""
        if self._behind is None:
            ahead = ((1 << max(0, self._passed - 1)) - 1) * self.length
            offset = self.place + round(self._drift) + ahead - self.overlap
            if total is not None:
                offset = min(offset, total - 1)
        elif self._passed:
            gap = self._behind - self.place
            offset = self.place + (gap // 2 - self.length // 2 if gap > self.length else -1)
        else:
            self._back = max(self.length - 1, 2 * self._back)
            offset = min(self._behind, self.place) - self._back
        return self.at(offset)

    def at(self, offset: int) -> Window:
        """A window at an offset; at the furthest that the provider accepts, where that still brings something new."""
        furthest = self._furthest
        if furthest is not None and furthest < offset and self.place < furthest + self.length:
            offset = furthest
        return self._fit(self.limit, self.length, max(0, offset))

    def after(self, window: Window) -> Window:
        """The window behind one that is under way."""
        return self.at(window.offset + min(window.limit, self.length) - self.overlap)

    def shrank(self, by: int) -> None:
        """The list became shorter by so many items: a page without delivered items may be that far behind."""
        self._back = max(self._back, by // 2)

    def joined(self, offset: int, count: int, delivered: int, fresh: int, *, start: bool) -> None:
        """Take a page that joined: its first ``delivered`` items end with the last one that was delivered before."""
        end = offset + count
        if delivered < count or fresh:
            if not start:
                self._measure(offset + delivered - self.place)
            self._passed, self._behind, self._back = 0, None, 0
        else:
            self._passed += 1
            if self._behind is None:
                self._measure(max(round(self._drift), end - self.place))
            elif self._behind < end:
                # The edge moved meanwhile. Steps of a search say nothing of how fast: drift made of them would lead
                # beyond the edge of a still list again and again.
                self._behind, self._passed = None, 1
        self.place = end

    def missed(self, offset: int) -> None:
        """Take a page without a delivered item."""
        shift = offset - self.place
        if self._behind is None and shift < self._drift:
            self._measure(shift)
        self._behind = offset
        if offset <= self.place:
            self._passed = 0
        self.resize(enough=False)

    def resize(self, *, enough: bool) -> None:
        """Ask for more at a time where a page does not bring enough, and for fewer again where it does."""
        self.limit = max(self._least, self.limit // 2) if enough else min(self._most, 2 * self.limit)

    def capped(self, count: int, window: Window, limit: int | None, total: int | None) -> None:
        """Learn how many items the server gives at most, from a page that it did not fill."""
        at_end = count == 0 or (total is not None and window.offset + count >= total)
        if limit is not None and limit < window.limit:
            self._cap = limit
        elif count < window.limit and not at_end:
            self._cap = max(self._cap or 0, count)
        elif self._cap is not None and count > self._cap:
            self._cap = None

    def _measure(self, shift: int) -> None:
        error = abs(shift - self._drift)
        self._spread = max(error, self._spread * _FADE)
        self._unrest = max(abs(shift), self._unrest * _FADE)
        self._drift += (shift - self._drift) / 2
