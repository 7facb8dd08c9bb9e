"""A list that changes between requests, and walks through it with any timing: plans need no HTTP to be judged."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from reelkit.pagination._plan import PageContent, Plan, ReadAhead, Window
from reelkit.pagination._position import Position

Totals = Literal["true", "missing", "low", "high", "count", "zero", "random"]
TOTALS: tuple[Totals, ...] = ("true", "missing", "low", "high", "count", "zero", "random")
Place = Literal["front", "end", "anywhere"]


@dataclass
class ListServer:
    """Items in a stable order. ``total`` may lie, ``cap`` bounds a page, ``echo`` says the limit that was applied.

    Items that were moved count as ``gone``, as they were not in their place throughout.
    """

    items: list[str]
    total: Totals = "true"
    cap: int | None = None
    echo: bool = True
    requests: int = 0
    made: int = 0
    gone: set[str] = field(default_factory=set)
    dice: random.Random = field(default_factory=lambda: random.Random(0))

    @classmethod
    def of(cls, count: int, **options: object) -> ListServer:
        return cls([f"item-{number}" for number in range(count)], **options)  # type: ignore[arg-type]

    def insert(self, at: int) -> None:
        self.made += 1
        self.items.insert(at, f"new-{self.made}")

    def delete(self, at: int) -> None:
        if self.items:
            self.gone.add(self.items.pop(at % len(self.items)))

    def move(self, at: int, to: int) -> None:
        if self.items:
            item = self.items.pop(at % len(self.items))
            self.gone.add(item)
            self.items.insert(to, item)

    def change(
        self, chance: random.Random, most: int, *, kind: float = 0.5, where: Place = "anywhere", moves: float = 0.0
    ) -> None:
        """A burst of up to so many changes; ``kind`` is the share of insertions, which come ``where`` it says."""
        for _ in range(chance.randint(0, most)):
            if moves and chance.random() < moves:
                self.move(chance.randint(0, len(self.items)), chance.randint(0, len(self.items)))
            elif chance.random() < kind:
                self.insert({"front": 0, "end": len(self.items)}.get(where, chance.randint(0, len(self.items))))
            else:
                self.delete(chance.randint(0, max(0, len(self.items) - 1)))

    def page(self, window: Window) -> PageContent[str]:
        """Answer a request by offset."""
        self.requests += 1
        limit = window.limit if self.cap is None else min(window.limit, self.cap)
        items = self.items[window.offset : window.offset + limit]
        return PageContent(items, None, total=self._total(len(items)), limit=limit if self.echo else None)

    def page_by_cursor(self, window: Window) -> PageContent[str]:
        """Answer a request by cursor: the id of the last item that was given, which need not exist any more."""
        self.requests += 1
        start = 0 if window.cursor is None else self.places[window.cursor]
        limit = window.limit if self.cap is None else min(window.limit, self.cap)
        items = self.items[start : start + limit]
        more = start + limit < len(self.items)
        return PageContent(items, None, has_more=more, next_cursor=items[-1] if more else None)

    @property
    def places(self) -> dict[str, int]:
        return {item: place + 1 for place, item in enumerate(self.items)}

    def _total(self, count: int) -> int | None:
        length = len(self.items)
        return {
            "true": length,
            "missing": None,
            "low": length * 2 // 3,
            "high": length + 7,
            "count": count,
            "zero": 0,
            "random": self.dice.randint(0, 2 * length + 1),
        }[self.total]


@dataclass
class Walked:
    """What a walk delivered, and what it cost."""

    delivered: list[str]
    throughout: list[str]
    requests: int
    most_outstanding: int

    @property
    def lost(self) -> list[str]:
        got = set(self.delivered)
        return [item for item in self.throughout if item not in got]

    @property
    def repeated(self) -> list[str]:
        seen: set[str] = set()
        return [item for item in self.delivered if item in seen or seen.add(item)]  # type: ignore[func-returns-value]

    @property
    def in_order(self) -> bool:
        kept = set(self.throughout)
        return [item for item in self.delivered if item in kept] == self.throughout


def walk(
    plan: Plan[str],
    server: ListServer,
    *,
    before_each: Callable[[], object] = lambda: None,
    read_ahead: int | None = None,
    chance: random.Random | None = None,
    answer: Callable[[Window], PageContent[str]] | None = None,
) -> Walked:
    """Walk to the end; requests that are under way are answered in any order, each from the list of its own moment."""
    chance, answer = chance or random.Random(0), answer or server.page
    ahead, outstanding, delivered, most = ReadAhead(read_ahead), list[Window](), list[str](), 0
    start, before = list(server.items), server.requests
    ahead.page_asked()
    while True:
        outstanding += plan.wanted(ahead.depth)
        most = max(most, len(outstanding))
        page = plan.ready()
        if page is not None:
            delivered += page.items
            ahead.page_asked()
        elif plan.done:
            break
        else:
            window = outstanding.pop(chance.randrange(len(outstanding)))
            before_each()
            plan.put(window, answer(window))
    # Requests on speculation that nobody waited for were sent all the same.
    throughout = [item for item in start if item not in server.gone]
    return Walked(delivered, throughout, server.requests - before + len(outstanding), most)


def take(
    plan: Plan[str],
    count: int,
    answer: Callable[[Window], PageContent[str]],
    before_each: Callable[[], object] = lambda: None,
) -> tuple[list[str], Position]:
    """The first items of a walk that is then left, and the position behind them."""
    delivered, position = list[str](), Position()
    while not plan.done and len(delivered) < count:
        for window in plan.wanted(1):
            before_each()
            plan.put(window, answer(window))
        while len(delivered) < count and (page := plan.ready()) is not None:
            wanted = min(len(page.items), count - len(delivered))
            delivered += page.items[:wanted]
            position = page.position(wanted)
    return delivered, position


def naive_walk(server: ListServer, limit: int, before_each: Callable[[], object]) -> Walked:
    """What everybody does: offset += limit until a page is short."""
    start, before, delivered, offset = list(server.items), server.requests, list[str](), 0
    while True:
        before_each()
        page = server.page(Window(limit, offset))
        delivered += page.items
        offset += limit
        if len(page.items) < limit:
            break
    return Walked(delivered, [item for item in start if item not in server.gone], server.requests - before, 1)
