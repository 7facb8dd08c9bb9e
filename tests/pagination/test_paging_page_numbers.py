"""Lists by page number: every window is a page, and the guarantees are those of lists by offset."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit import PaginationError
from reelkit.pagination._page_number import PageNumberPlan, page_at, page_number
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Position

from tests.support.churn import API_LIMIT, BURSTS, Churn, cell, run
from tests.support.lists import ListServer, take, walk


def pages_of(server: ListServer, *, says_more: bool = False) -> Callable[[Window], PageContent[str]]:
    """A server that knows numbers and sizes of pages only."""

    def answer(window: Window) -> PageContent[str]:
        number, size = page_number(window), min(window.limit, server.cap or window.limit)
        page = server.page(Window(window.limit, (number - 1) * size))
        if not says_more:
            return page
        return PageContent(page.items, None, has_more=number * size < len(server.items))

    return answer


@given(length=st.integers(2, 200), offset=st.integers(0, 20_000))
def test_a_window_is_a_page_that_holds_the_offset_and_half_a_page_behind_it(length: int, offset: int) -> None:
    window = page_at(length, length, offset)
    assert window.offset % window.limit == 0
    assert window.limit <= length
    assert window.offset <= offset < window.offset + window.limit


@pytest.mark.parametrize(
    ("window", "first", "number"), [(Window(100), 1, 1), (Window(99, 99), 1, 2), (Window(7), 0, 0)]
)
def test_the_number_of_a_page(window: Window, first: int, number: int) -> None:
    assert page_number(window, first) == number


@pytest.mark.parametrize("says_more", [False, True], ids=["total", "has more"])
@pytest.mark.parametrize("cap", [None, 10])
@pytest.mark.parametrize("count", [0, 1, 2, 19, 20, 21, 100, 1000])
def test_a_quiet_list_comes_whole(count: int, cap: int | None, says_more: bool) -> None:
    server = ListServer.of(count, cap=cap)
    walked = walk(PageNumberPlan[str](20, str), server, answer=pages_of(server, says_more=says_more))
    assert walked.delivered == server.items
    assert walked.requests <= 2 + 2 * count / (cap or 20)


def test_a_long_list_costs_little_more_than_its_pages() -> None:
    server = ListServer.of(10_000)
    assert walk(PageNumberPlan[str](100, str), server, answer=pages_of(server)).requests <= 125


def plan_of(churn: Churn, resume: Position | None = None) -> PageNumberPlan[str]:
    return PageNumberPlan(churn.page_size, str, resume, most=max(API_LIMIT, churn.page_size))


@pytest.mark.parametrize("resumed", [False, True], ids=["from the start", "resumed"])
@pytest.mark.parametrize("page_size", [7, 50, 100])
def test_a_restless_list_comes_exactly_once(page_size: int, resumed: bool) -> None:
    for burst in BURSTS:
        for churn in cell(page_size, None, burst, seeds=1):
            outcome = run(churn, resumed=resumed, plan=plan_of)
            assert (outcome.lost, outcome.repeated) == ([], []), churn


@pytest.mark.parametrize("left", [1, 20, 33, 94])
def test_it_goes_on_from_a_position(left: int) -> None:
    server = ListServer.of(95)
    first, position = take(PageNumberPlan[str](20, str), left, pages_of(server))
    assert (
        first + walk(PageNumberPlan[str](20, str, position), server, answer=pages_of(server)).delivered == server.items
    )


@pytest.mark.parametrize("more", [True, False])
def test_what_the_api_says_about_more_counts(more: bool) -> None:
    """A short page is no end while there is more, and a full one is the end when there is none."""
    pages = {0: ["a", "b", "c"], 3: ["d", "e"]} if more else {0: ["a", "b", "c"]}

    def answer(window: Window) -> PageContent[str]:
        everything = [*pages[0], *pages.get(3, [])]
        items = everything[window.offset : window.offset + min(3, window.limit)]
        return PageContent(items, None, has_more=window.offset + len(items) < len(everything))

    expected = ["a", "b", "c", "d", "e"] if more else ["a", "b", "c"]
    server = ListServer.of(0)
    walked = walk(PageNumberPlan[str](10 if more else 3, str), server, answer=answer)
    assert walked.delivered == expected


def smaller_pages(server: ListServer, cap: int, *, always: bool) -> Callable[[Window], PageContent[str]]:
    """A server that makes pages smaller than they were asked for, or always of one size, and does not say so."""

    def answer(window: Window) -> PageContent[str]:
        size = cap if always else min(cap, window.limit)
        start = (page_number(window) - 1) * size
        return PageContent(server.items[start : start + size], None, total=len(server.items))

    return answer


@pytest.mark.parametrize(("cap", "always"), [(1, False), (2, False), (1, True), (10, True), (25, True)])
def test_pages_that_cannot_overlap_end_in_an_error_and_not_in_a_shorter_list(cap: int, always: bool) -> None:
    server = ListServer.of(95)
    with pytest.raises(PaginationError):
        walk(PageNumberPlan[str](20, str), server, answer=smaller_pages(server, cap, always=always))


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 95])
@pytest.mark.parametrize("wrong", [7, 10**9])
def test_a_total_that_is_too_high_costs_a_page_and_no_item(count: int, wrong: int) -> None:
    server = ListServer.of(count)

    def answer(window: Window) -> PageContent[str]:
        page = server.page(Window(window.limit, window.offset))
        return PageContent(page.items, None, total=count + wrong)

    assert walk(PageNumberPlan[str](20, str), server, answer=answer).delivered == server.items
