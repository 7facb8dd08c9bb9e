"""Collections: the state behind lists, reads and changes, one library for each scope (``/projects/{id}/exports``)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ._clock import MockClock, to_microseconds
from ._ids import CREATED
from ._library import Library, Seeding, View

STEP = 90 * 1_000_000
"""Microseconds between two seeded items."""

Scope = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """One item. ``data`` is its JSON, ``facts`` what the provider knows of it and does not show."""

    id: str
    at: int
    """Its place in the listing: microseconds since the epoch, the newest first."""
    data: Mapping[str, Any]
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Seeds:
    """The items of a scope that exist from the start; what filters look at repeats with ``period``."""

    make: Callable[[int, int], Resource]
    """The item of an index (0 is the newest), and the time at which it stands in the listing."""
    index_of: Callable[[str], int | None]
    new_id: Callable[[int], str]
    count: int
    period: int = 0


class Collection:
    """All items of one kind. A filter is a hashable name and the test that it stands for."""

    def __init__(self, name: str, seeds: Callable[[Scope], Seeds], clock: MockClock) -> None:
        self.name = name
        self._seeds = cache(seeds)
        self._clock = clock
        self._libraries: dict[Scope, Library[Resource]] = {}
        self._archived: dict[tuple[Scope, str], Resource] = {}
        self._created = 0

    def reset(self) -> None:
        """Go back to what was seeded."""
        self._libraries.clear()
        self._archived.clear()
        self._created = 0

    def library(self, scope: Scope = ()) -> Library[Resource]:
        """The items of one scope."""
        found = self._libraries.get(scope)
        return found if found is not None else self._seeded(scope)

    def _seeded(self, scope: Scope) -> Library[Resource]:
        seeds = self.seeds(scope)

        def make(index: int) -> Resource:
            return seeds.make(index, library.seeding.key(index)[0])

        seeding = Seeding(
            make=make,
            index_of=seeds.index_of,
            count=seeds.count,
            period=seeds.period or max(seeds.count, 1),
            newest=to_microseconds(self._clock.start) - STEP,
            step=STEP,
        )
        library = self._libraries[scope] = Library(seeding)
        return library

    def seeds(self, scope: Scope = ()) -> Seeds:
        """What a scope is seeded with."""
        return self._seeds(scope)

    def view(self, scope: Scope = (), name: Hashable = None, accepts: Callable[[Resource], bool] = bool) -> View[Any]:
        """The items of a scope that a filter lets through, in listing order; everything without a filter."""
        return self.library(scope).view(name, accepts)

    def get(self, item_id: str, scope: Scope = ()) -> Resource | None:
        """The item of that id, an archived one too, or None."""
        return self.library(scope).get(item_id) or self._archived.get((scope, item_id))

    def new_id(self, scope: Scope = ()) -> str:
        """An id for an item that a request creates."""
        self._created += 1
        return self.seeds(scope).new_id(CREATED + self._created)

    def insert(self, item: Resource, scope: Scope = ()) -> None:
        """Add an item, or change one, and list it at its time."""
        self.library(scope).insert(item, item.at)

    def update(self, item: Resource, scope: Scope = ()) -> None:
        """Change an item that stays at its place in the listing."""
        if (scope, item.id) in self._archived:
            self._archived[scope, item.id] = item
        else:
            self.library(scope).update(item)

    def remove(self, item_id: str, scope: Scope = ()) -> bool:
        """Take an item out; False if there is none of that id."""
        archived = self._archived.pop((scope, item_id), None) is not None
        return self.library(scope).remove(item_id) or archived

    def archive(self, item_id: str, scope: Scope = ()) -> None:
        """Take an item out of the listing only."""
        if (item := self.library(scope).get(item_id)) is not None:
            self.library(scope).remove(item_id)
            self._archived[scope, item_id] = item

    def remember(self, item: Resource) -> None:
        """Let an item be there, if it is not yet, which no listing shows."""
        if self.get(item.id) is None:
            self._archived[(), item.id] = item

    def shift(self, microseconds: int) -> None:
        """Move every item by so much time."""
        for library in self._libraries.values():
            library.shift(microseconds)
