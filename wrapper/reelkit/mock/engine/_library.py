"""A library of files in a listing order, of any size, made on demand.

Seeded files are a pure function of their index. Filters look only at fields that repeat with a fixed period (type,
context, scope, tags), so the k-th match of any filter is arithmetic, and one page of a million files costs as much as
one of a hundred. Inserted, changed and deleted files are kept as an overlay.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, Protocol, TypeVar, overload


class Record(Protocol):
    """A file as a simulator keeps it."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Record)
T = TypeVar("T")

RECENT = 4096
"""How many seeded files are kept once made."""

Key = tuple[int, int]
"""A place in the listing: microseconds since the epoch, then a sequence number; the greatest key is listed first."""


@dataclass(frozen=True, slots=True)
class Seeding(Generic[R]):
    """The files that exist from the start: ``make(index)`` for ``index`` below ``count``, newest first."""

    make: Callable[[int], R]
    index_of: Callable[[str], int | None]
    count: int
    period: int
    newest: int
    step: int

    def key(self, index: int) -> Key:
        return self.newest - index * self.step, -index

    def at_or_before(self, key: Key) -> int:
        """How many seeded files are listed at or before this place."""
        whole, rest = divmod(self.newest - key[0], self.step)
        found = whole + 1 if rest or -whole >= key[1] else whole
        return min(max(found, 0), self.count)


def seeded_count(matching: Sequence[bool], wanted: int) -> int:
    """How many files to seed so that ``wanted`` of them match; ``matching`` tells it for one period."""
    if wanted == 0:
        return 0
    residues = [residue for residue, match in enumerate(matching) if match]
    whole, rest = divmod(wanted - 1, len(residues))
    return whole * len(matching) + residues[rest] + 1


class Lazy(Sequence[T]):
    """A sequence whose elements are made when they are looked at."""

    @abstractmethod
    def _at(self, position: int) -> T: ...
    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self._at(position) for position in range(*index.indices(len(self)))]
        position = index + len(self) if index < 0 else index
        if not 0 <= position < len(self):
            raise IndexError(index)
        return self._at(position)


class View(Lazy[R]):
    """The files that pass a filter, in listing order, at one moment."""

    def __init__(
        self,
        seeding: Seeding[R],
        residues: Sequence[int],
        removed: Sequence[int],
        overlay: Sequence[tuple[Key, R]],
    ) -> None:
        self._seeding = seeding
        self._residues = residues
        self._gaps = [self._ordinal(index) - passed for passed, index in enumerate(removed)]
        self._removed = removed
        self._overlay = overlay
        self._seeded = self._ordinal(seeding.count) - len(removed)
        self._ranks = [rank + self._seeded_at_or_before(key) for rank, (key, _) in enumerate(overlay)]

    def _ordinal(self, index: int) -> int:
        """How many seeded files below ``index`` match, deleted ones included."""
        whole, rest = divmod(index, self._seeding.period)
        return whole * len(self._residues) + bisect_left(self._residues, rest)

    def _seeded_at_or_before(self, key: Key) -> int:
        bound = self._seeding.at_or_before(key)
        return self._ordinal(bound) - bisect_left(self._removed, bound)

    def _index(self, seeded: int) -> int:
        """The seeding index of the so-maniest match that is still there."""
        whole, rest = divmod(seeded + bisect_right(self._gaps, seeded), len(self._residues))
        return whole * self._seeding.period + self._residues[rest]

    def _locate(self, position: int) -> tuple[int | None, int]:
        passed = bisect_left(self._ranks, position)
        if passed < len(self._ranks) and self._ranks[passed] == position:
            return passed, 0
        return None, self._index(position - passed)

    def __len__(self) -> int:
        return self._seeded + len(self._overlay)

    def _at(self, position: int) -> R:
        overlaid, seeded = self._locate(position)
        return self._seeding.make(seeded) if overlaid is None else self._overlay[overlaid][1]

    def __iter__(self) -> Iterator[R]:
        return (self._at(position) for position in range(len(self)))

    def key_at(self, position: int) -> Key:
        """The listing key of the file at that position."""
        overlaid, seeded = self._locate(position)
        return self._seeding.key(seeded) if overlaid is None else self._overlay[overlaid][0]

    def position_after(self, key: Key) -> int:
        """The position of the first file listed behind that key, whether or not its own file still exists."""
        overlaid = bisect_right(self._overlay, (-key[0], -key[1]), key=lambda entry: (-entry[0][0], -entry[0][1]))
        return self._seeded_at_or_before(key) + overlaid

    def key_of(self, file_id: str) -> Key | None:
        """The listing key of a file; a seeded one is known though it was deleted since."""
        index = self._seeding.index_of(file_id)
        seeded = None if index is None or index >= self._seeding.count else self._seeding.key(index)
        return next((key for key, record in self._overlay if record.id == file_id), seeded)

    def total(self, value: Callable[[R], int]) -> int:
        """The sum of a periodic field over all files of the view."""
        seeding = self._seeding
        whole, rest = divmod(seeding.count, seeding.period)
        sum_seeded = sum((whole + (residue < rest)) * value(seeding.make(residue)) for residue in self._residues)
        sum_removed = sum(value(seeding.make(index)) for index in self._removed)
        return sum_seeded - sum_removed + sum(value(record) for _, record in self._overlay)


class Library(Generic[R]):
    """Seeded files plus what was inserted, changed and deleted since."""

    def __init__(self, seeding: Seeding[R]) -> None:
        self._make = seeding.make
        self.seeding = replace(seeding, make=lru_cache(maxsize=RECENT)(seeding.make))
        self._removed: list[int] = []
        self._overlay: dict[str, tuple[Key, R]] = {}
        self._inserted = 0
        self._views: dict[object, View[R]] = {}

    def view(self, name: object, accepts: Callable[[R], bool]) -> View[R]:
        """The files that ``accepts`` takes; ``name`` is the filter's hashable identity."""
        found = self._views.get(name)
        if found is None:
            make, period = self.seeding.make, self.seeding.period
            residues = [residue for residue in range(period) if accepts(make(residue))]
            chosen = frozenset(residues)
            removed = [index for index in self._removed if index % period in chosen]
            overlay = [entry for entry in self._overlay.values() if accepts(entry[1])]
            overlay.sort(key=lambda entry: entry[0], reverse=True)
            found = self._views[name] = View(self.seeding, residues, removed, overlay)
        return found

    def get(self, file_id: str) -> R | None:
        """The file of that id, or None."""
        if (entry := self._overlay.get(file_id)) is not None:
            return entry[1]
        index = self._seeded_index(file_id)
        return None if index is None else self.seeding.make(index)

    def next_index(self) -> int:
        """A number that no seeded and no inserted file has, for making an id."""
        return self.seeding.count + self._inserted

    def insert(self, record: R, at: int) -> None:
        """Add a file, or change one, and list it at ``at`` microseconds since the epoch."""
        self._forget(record.id)
        self._inserted += 1
        self._overlay[record.id] = ((at, self._inserted), record)
        self._views.clear()

    def update(self, record: R) -> None:
        """Change a file that stays at its place in the listing. Raises ``KeyError`` if there is none of its id."""
        if (entry := self._overlay.get(record.id)) is not None:
            key = entry[0]
        elif (index := self._seeded_index(record.id)) is not None:
            key = self.seeding.key(index)
            insort(self._removed, index)
        else:
            raise KeyError(record.id)
        self._overlay[record.id] = (key, record)
        self._views.clear()

    def remove(self, file_id: str) -> bool:
        """Take a file out; False if there is none of that id."""
        found = self._forget(file_id)
        self._views.clear()
        return found

    def shift(self, microseconds: int) -> None:
        """Move every place in the listing by so much time; seeded files are made anew."""
        make = lru_cache(maxsize=RECENT)(self._make)
        self.seeding = replace(self.seeding, newest=self.seeding.newest + microseconds, make=make)
        moved = {name: ((at + microseconds, number), record) for name, ((at, number), record) in self._overlay.items()}
        self._overlay = moved
        self._views.clear()

    def _forget(self, file_id: str) -> bool:
        if self._overlay.pop(file_id, None) is not None:
            return True
        index = self._seeded_index(file_id)
        if index is not None:
            insort(self._removed, index)
        return index is not None

    def _seeded_index(self, file_id: str) -> int | None:
        index = self.seeding.index_of(file_id)
        if index is None or index >= self.seeding.count:
            return None
        place = bisect_left(self._removed, index)
        gone = place < len(self._removed) and self._removed[place] == index
        return None if gone else index
