"""Positions: what they say, to whom, and that a listing goes on from them whatever happened meanwhile."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit import InvalidArgumentError
from reelkit.pagination._cursor import CursorPlan
from reelkit.pagination._offset import OffsetPlan
from reelkit.pagination._plan import Plan, ReadAhead
from reelkit.pagination._position import Listed, Position, from_text, to_text

from tests.support.lists import ListServer, walk

LISTED = Listed("genviral", "list_files", {"type_": "video"})


def take(plan: Plan[str], server: ListServer, count: int, *, by_cursor: bool = False) -> tuple[list[str], Position]:
    """The first items of a walk, and the position behind them."""
    answer = server.page_by_cursor if by_cursor else server.page
    ahead, delivered = ReadAhead(0), list[str]()
    ahead.page_asked()
    position = Position()
    while not plan.done:
        for window in plan.wanted(1):
            plan.put(window, answer(window))
        delivery = plan.ready()
        if delivery is not None:
            wanted = min(len(delivery.items), count - len(delivered))
            delivered += delivery.items[:wanted]
            position = delivery.position(wanted)
            if len(delivered) == count:
                break
    return delivered, position


def test_a_position_is_short_text_that_json_keeps() -> None:
    _, position = take(OffsetPlan[str](100, str), ListServer.of(1000), 555)
    text = to_text(LISTED, position)
    assert len(text) < 400
    assert from_text(json.loads(json.dumps(text)), LISTED) == position


@pytest.mark.parametrize(
    "other",
    [
        Listed("swiftia", "list_files", {"type_": "video"}),
        Listed("genviral", "list_folder_items", {"type_": "video"}),
        Listed("genviral", "list_files", {"type_": "image"}),
        Listed("genviral", "list_files"),
    ],
)
def test_a_position_of_another_listing_is_refused_and_the_error_names_both(other: Listed) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        from_text(to_text(LISTED, Position(7)), other)
    assert str(LISTED) in str(caught.value)
    assert str(other) in str(caught.value)


@pytest.mark.parametrize("text", ["", "x", "????", "W10", "WzFd", "é", "bnVsbA", 7, None, b"W10"])
def test_what_is_no_position_is_refused(text: object) -> None:
    with pytest.raises(InvalidArgumentError, match="resume"):
        from_text(text, LISTED)  # type: ignore[arg-type]


@given(text=st.text(max_size=60))
def test_no_text_does_worse_than_being_refused(text: str) -> None:
    with pytest.raises(InvalidArgumentError):
        from_text(text, LISTED)


@pytest.mark.parametrize("by_cursor", [False, True], ids=["offset", "cursor"])
@pytest.mark.parametrize("count", [1, 5, 10, 11, 37, 94, 95])
def test_a_quiet_list_goes_on_after_any_item(count: int, by_cursor: bool) -> None:
    server = ListServer.of(95)
    kind = CursorPlan[str] if by_cursor else OffsetPlan[str]
    first, position = take(kind(10, str), server, count, by_cursor=by_cursor)
    before = server.requests
    answer = server.page_by_cursor if by_cursor else server.page
    rest = walk(kind(10, str, position), server, answer=answer).delivered
    assert first + rest == server.items
    assert server.requests - before <= 12


@given(
    seed=st.integers(0, 2**32),
    count=st.integers(1, 300),
    page_size=st.integers(2, 100),
    share=st.floats(0, 1),
    changes=st.integers(0, 60),
    insertions=st.sampled_from([0.0, 0.5, 1.0]),
    later=st.integers(0, 3),
    total=st.sampled_from(["true", "missing", "high", "low"]),
)
def test_nothing_is_missed_after_changes(
    seed: int, count: int, page_size: int, share: float, changes: int, insertions: float, later: int, total: str
) -> None:
    chance, server = random.Random(seed), ListServer.of(count, total=total)
    start = list(server.items)
    first, position = take(OffsetPlan[str](page_size, str), server, 1 + int(share * (count - 1)))
    server.change(chance, changes, kind=insertions)
    left = 20

    def before_each() -> None:
        nonlocal left
        left -= 1
        if left > 0:
            server.change(chance, later if page_size >= 10 else 0)

    rest = walk(OffsetPlan[str](page_size, str, position), server, before_each=before_each, chance=chance).delivered
    kept = [item for item in start if item not in server.gone]
    assert set(kept) <= {*first, *rest}
    assert len(set(rest)) == len(rest)
    if first[-1] in server.items and later == 0 and page_size >= 40:
        assert set(first).isdisjoint(rest), "the item to go on after is there, so nothing comes again"


def test_a_list_whose_delivered_items_were_all_deleted_goes_on_at_its_start() -> None:
    server = ListServer.of(500)
    first, position = take(OffsetPlan[str](50, str), server, 230)
    for _ in first:
        server.delete(0)
    assert walk(OffsetPlan[str](50, str, position), server).delivered == server.items


def test_many_items_in_front_are_searched_through() -> None:
    server = ListServer.of(500)
    first, position = take(OffsetPlan[str](50, str), server, 230)
    for _ in range(400):
        server.insert(0)
    rest = walk(OffsetPlan[str](50, str, position), server).delivered
    assert rest == [item for item in server.items if item.startswith("item")][len(first) :]


def test_a_cursor_list_goes_on_although_items_were_deleted_and_came_in_front() -> None:
    server = ListServer.of(100)
    first, position = take(CursorPlan[str](10, str), server, 7, by_cursor=True)
    for _ in range(25):
        server.insert(0)
    server.items.remove("item-6")
    server.items.remove("item-2")
    rest = walk(CursorPlan[str](10, str, position), server, answer=server.page_by_cursor).delivered
    assert rest == [f"item-{number}" for number in range(7, 100)]
    assert len(first) == 7


def test_the_position_before_anything_was_taken_is_the_start() -> None:
    server = ListServer.of(30)
    assert walk(OffsetPlan[str](10, str, Position()), server).delivered == server.items
