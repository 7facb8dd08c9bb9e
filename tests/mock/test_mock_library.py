from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock.engine._library import Key, Library, Seeding, View, seeded_count

PERIOD = 5
STEP = 10
NEWEST = 10_000


@dataclass(frozen=True)
class Item:
    id: str
    kind: int


def make(index: int) -> Item:
    return Item(f"s{index}", index % PERIOD)


def index_of(item_id: str) -> int | None:
    return int(item_id[1:]) if item_id.startswith("s") else None


def library(count: int) -> Library[Item]:
    return Library(Seeding(make=make, index_of=index_of, count=count, period=PERIOD, newest=NEWEST, step=STEP))


class Model:
    """The same library as a plain list, sorted anew after every change."""

    def __init__(self, count: int) -> None:
        self.entries: dict[str, tuple[Key, Item]] = {f"s{i}": ((NEWEST - i * STEP, -i), make(i)) for i in range(count)}
        self.inserted = 0

    def insert(self, item: Item, at: int) -> None:
        self.inserted += 1
        self.entries[item.id] = ((at, self.inserted), item)

    def listing(self, accepts: Callable[[Item], bool]) -> list[tuple[Key, Item]]:
        chosen = [entry for entry in self.entries.values() if accepts(entry[1])]
        return sorted(chosen, key=lambda entry: entry[0], reverse=True)


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, PERIOD - 1), st.integers(NEWEST - 400, NEWEST + 50)),
        st.tuples(st.just("delete"), st.integers(0, 200), st.just(0)),
        st.tuples(st.just("update"), st.integers(0, 200), st.just(0)),
        st.tuples(st.just("move"), st.integers(0, 200), st.integers(NEWEST - 400, NEWEST + 50)),
    ),
    max_size=30,
)


def changed(count: int, changes: list[tuple[str, int, int]]) -> tuple[Library[Item], Model]:
    real, model = library(count), Model(count)
    for number, (change, choice, at) in enumerate(changes):
        present = sorted(model.entries)
        if change == "insert":
            item = Item(f"i{number}", choice)
            real.insert(item, at)
            model.insert(item, at)
        elif present and change == "delete":
            chosen = present[choice % len(present)]
            assert real.remove(chosen)
            del model.entries[chosen]
        elif present and change == "update":
            chosen = present[choice % len(present)]
            key, item = model.entries[chosen]
            model.entries[chosen] = (key, Item(chosen, (item.kind + 1) % PERIOD))
            real.update(model.entries[chosen][1])
        elif present:
            item = model.entries[present[choice % len(present)]][1]
            real.insert(item, at)
            model.insert(item, at)
    return real, model


FILTERS = st.frozensets(st.integers(0, PERIOD - 1))


@given(count=st.integers(0, 40), changes=CHANGES, kinds=FILTERS)
def test_every_filtered_listing_is_that_of_a_plain_sorted_list(
    count: int, changes: list[tuple[str, int, int]], kinds: frozenset[int]
) -> None:
    real, model = changed(count, changes)
    view: View[Item] = real.view(kinds, lambda item: item.kind in kinds)
    expected = model.listing(lambda item: item.kind in kinds)
    assert list(view) == [item for _, item in expected]
    assert len(view) == len(expected)
    assert view[1:4] == [item for _, item in expected][1:4]
    assert [view.key_at(position) for position in range(len(view))] == [key for key, _ in expected]
    assert view.total(lambda item: item.kind) == sum(item.kind for _, item in expected)


@given(count=st.integers(0, 40), changes=CHANGES, more=CHANGES)
def test_a_key_keeps_its_place_whatever_is_inserted_or_deleted(
    count: int, changes: list[tuple[str, int, int]], more: list[tuple[str, int, int]]
) -> None:
    keys = [key for key, _ in changed(count, changes)[1].listing(lambda _: True)]
    real, model = changed(count, [*changes, *more])
    view = real.view("all", lambda _: True)
    for key in keys:
        expected = [item for other, item in model.listing(lambda _: True) if other < key]
        assert view[view.position_after(key) :] == expected


@given(count=st.integers(0, 20), changes=CHANGES)
def test_get_finds_exactly_what_is_listed(count: int, changes: list[tuple[str, int, int]]) -> None:
    real, model = changed(count, changes)
    for item_id in {*model.entries, "s0", f"s{count}", "i0", "x"} - {"x"}:
        found = real.get(item_id)
        assert found == (model.entries[item_id][1] if item_id in model.entries else None)


@given(matching=st.lists(st.booleans(), min_size=1, max_size=8).filter(any), wanted=st.integers(0, 60))
def test_as_many_files_are_seeded_as_are_to_match(matching: list[bool], wanted: int) -> None:
    count = seeded_count(matching, wanted)
    matches = [matching[index % len(matching)] for index in range(count)]
    assert sum(matches) == wanted
    assert not matches or matches[-1]


LAST_ODD = [999_999_988, 999_999_991, 999_999_993, 999_999_996, 999_999_998]


def test_a_page_of_a_huge_library_makes_only_its_own_files() -> None:
    made: list[int] = []

    def counting(index: int) -> Item:
        made.append(index)
        return make(index)

    huge = Library(
        Seeding(make=counting, index_of=index_of, count=10**9, period=PERIOD, newest=NEWEST, step=STEP),
    )
    huge.remove("s5")
    view = huge.view("odd", lambda item: item.kind % 2 == 1)
    made.clear()
    assert [item.id for item in view[399_999_995:]] == [f"s{index}" for index in LAST_ODD]
    assert made == LAST_ODD


def test_what_is_not_there_cannot_be_changed() -> None:
    items = library(3)
    with pytest.raises(KeyError, match="s3"):
        items.update(Item("s3", 0))
    assert [item.id for item in items.view(None, bool)] == ["s0", "s1", "s2"]
