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
from reelkit.pagination._plan import Window
from reelkit.pagination._position import Listed, Position, from_text, to_text

from tests.pagination.churn import Churn, run
from tests.pagination.lists import TOTALS, ListServer, Totals, take, walk

LISTED = Listed("genviral", "list_files", {"type_": "video"})


def test_a_position_is_short_text_that_json_keeps() -> None:
    server = ListServer.of(1000)
    _, position = take(OffsetPlan[str](100, str), 555, server.page)
    text = to_text(LISTED, position)
    assert len(text) < 500
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
    answer = server.page_by_cursor if by_cursor else server.page
    first, position = take(kind(10, str), count, answer)
    before = server.requests
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
    total=st.sampled_from(TOTALS),
)
def test_nothing_is_missed_after_changes(
    seed: int, count: int, page_size: int, share: float, changes: int, insertions: float, later: int, total: Totals
) -> None:
    chance, server = random.Random(seed), ListServer.of(count, total=total)
    start = list(server.items)
    first, position = take(OffsetPlan[str](page_size, str), 1 + int(share * (count - 1)), server.page)
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
    first, position = take(OffsetPlan[str](50, str), 230, server.page)
    for _ in first:
        server.delete(0)
    assert walk(OffsetPlan[str](50, str, position), server).delivered == server.items


def test_many_items_in_front_are_searched_through() -> None:
    server = ListServer.of(500)
    first, position = take(OffsetPlan[str](50, str), 230, server.page)
    for _ in range(400):
        server.insert(0)
    rest = walk(OffsetPlan[str](50, str, position), server).delivered
    assert rest == [item for item in server.items if item.startswith("item")][len(first) :]


def test_a_cursor_list_goes_on_although_items_were_deleted_and_came_in_front() -> None:
    server = ListServer.of(100)
    first, position = take(CursorPlan[str](10, str), 7, server.page_by_cursor)
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


@pytest.mark.parametrize("total", TOTALS)
@pytest.mark.parametrize("echo", [True, False], ids=["limit echoed", "limit not echoed"])
@pytest.mark.parametrize(("page_size", "cap"), [(50, 10), (100, 10), (100, 33), (50, 5), (10, 3)])
def test_a_server_that_gives_fewer_than_asked_for_is_resumed_exactly(
    page_size: int, cap: int, total: Totals, echo: bool
) -> None:
    for left in range(1, 100, 7):
        server = ListServer.of(100, cap=cap, total=total, echo=echo)
        first, position = take(OffsetPlan[str](page_size, str), left, server.page)
        rest = walk(OffsetPlan[str](page_size, str, position), server).delivered
        assert first + rest == server.items


def test_a_place_is_found_with_another_page_size_and_another_cap() -> None:
    server = ListServer.of(300)
    first, position = take(OffsetPlan[str](100, str), 166, server.page)
    server.cap, server.requests = 7, 0
    assert first + walk(OffsetPlan[str](20, str, position), server).delivered == server.items
    assert server.requests < 30


@pytest.mark.parametrize(("deleted", "again"), [(15, 0), (60, 3), (200, 55)])
def test_where_the_last_items_were_deleted_earlier_ones_mark_the_place(deleted: int, again: int) -> None:
    server = ListServer.of(1000)
    first, position = take(OffsetPlan[str](100, str), 500, server.page)
    for item in first[-deleted:]:
        server.items.remove(item)
    rest = walk(OffsetPlan[str](100, str, position), server).delivered
    assert len([item for item in rest if item in first]) == again
    assert [item for item in rest if item not in first] == [item for item in server.items if item not in first]


def test_a_place_is_found_although_it_moves_further_than_a_search_goes() -> None:
    """The total says nothing about items that came in front when as many were deleted behind."""
    server = ListServer.of(3000)
    first, position = take(OffsetPlan[str](50, str), 1000, server.page)
    for _ in range(900):
        server.insert(0)
        server.delete(len(server.items) - 1)
    server.requests = 0
    rest = walk(OffsetPlan[str](50, str, position), server).delivered
    assert rest == [item for item in server.items if item.startswith("item") and item not in first]
    assert server.requests <= 3000 / 50 + 15


def half_walked(server: ListServer) -> tuple[OffsetPlan[str], list[str]]:
    """A resumed walk that has delivered a page, and whose list then lost most of what it has come to."""
    _, position = take(OffsetPlan[str](100, str), 800, server.page)
    plan, taken = OffsetPlan[str](100, str, position), list[str]()
    while len(taken) < 100:
        for window in plan.wanted(1):
            plan.put(window, server.page(window))
        while (page := plan.ready()) is not None:
            taken += page.items
    del server.items[400:950]
    return plan, taken


def test_a_resumed_walk_whose_beginning_was_deleted_starts_over_and_repeats_nothing_of_its_own() -> None:
    server = ListServer.of(1000)
    plan, second = half_walked(server)
    rest = walk(plan, server).delivered
    assert set(second).isdisjoint(rest)
    assert set(server.items[400:]) <= {*second, *rest}


def test_items_left_out_after_a_restart_do_not_move_the_position() -> None:
    server = ListServer.of(1000)
    plan, taken = half_walked(server)
    more, position = take(plan, 70, server.page)
    rest = walk(OffsetPlan[str](100, str, position), server).delivered
    assert set(more).isdisjoint(rest)
    assert set(server.items[400:]) <= {*taken, *more, *rest}


def test_a_cursor_list_whose_delivered_items_are_gone_ends_with_what_is_left() -> None:
    server = ListServer.of(15)
    _, position = take(CursorPlan[str](20, str), 10, server.page_by_cursor)
    del server.items[:10]
    assert walk(CursorPlan[str](20, str, position), server, answer=server.page_by_cursor).delivered == server.items


def test_a_position_by_cursor_is_found_page_by_small_page() -> None:
    server = ListServer.of(400)
    first, position = take(CursorPlan[str](200, str), 190, server.page_by_cursor)
    rest = walk(CursorPlan[str](10, str, position), server, answer=server.page_by_cursor).delivered
    assert first + rest == server.items


def test_an_error_in_a_search_is_raised_and_ends_the_walk() -> None:
    server = ListServer.of(400)
    _, position = take(OffsetPlan[str](50, str), 190, server.page)
    plan = OffsetPlan[str](50, str, position)
    [window] = plan.wanted(9)
    assert plan.wanted(9) == []
    plan.put(Window(3), LookupError("stray"))
    plan.put(window, LookupError("lost"))
    with pytest.raises(LookupError, match="lost"):
        plan.ready()
    assert plan.done


@pytest.mark.parametrize("seed", [247, 1327, 2310])
def test_an_old_page_that_shows_a_deleted_anchor_makes_nothing_lost(seed: int) -> None:
    """Pages ahead may be older than the page that they join, and show an anchor that was deleted in between."""
    outcome = run(Churn(seed, 100, 10, 10, 3, "anywhere", 0.0, echo=False), resumed=True)
    assert outcome.lost == []
