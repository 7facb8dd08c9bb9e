"""Lists by page number: every window is a page, and the guarantees are those of lists by offset."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit import APIStatusError, PaginationError
from reelkit.pagination._page_number import PageNumberPlan, page_at, page_number
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Position

from tests.pagination.churn import API_LIMIT, BURSTS, Churn, cell, run
from tests.pagination.lists import ListServer, take, walk


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


@pytest.mark.parametrize("size", [7, 20, 50])
@pytest.mark.parametrize(
    "told",
    [lambda _pages, _asked: 0, lambda pages, asked: pages if asked > 1 else 1, lambda pages, asked: pages - asked],
)
def test_pages_that_are_too_few_lose_nothing(told: Callable[[int, int], int], size: int) -> None:
    """A full page is no end, whatever number of pages is told of it."""
    server, asked = ListServer.of(95), 0

    def answer(window: Window) -> PageContent[str]:
        nonlocal asked
        asked += 1
        page = server.page(Window(window.limit, window.offset))
        return PageContent(page.items, None, pages=told(-(-95 // window.limit), asked))

    assert walk(PageNumberPlan[str](size, str), server, answer=answer).delivered == server.items


SAYS = ("total", "pages", "more", "total more", "")


def numbered(
    count: int, *, first: int = 1, says: str = "total", cap: int | None = None, clamps: bool = False, over: int = 0
) -> Callable[[Window], PageContent[str]]:
    """A server whose first page has a number of its own, and that says of the length what ``says`` names."""
    items = [f"item-{number}" for number in range(count)]

    def answer(window: Window) -> PageContent[str]:
        number, size = page_number(window), min(window.limit, cap or window.limit)
        start = ((max(number, first) if clamps else number) - first) * size
        if start < 0:
            return PageContent([], None)
        return PageContent(
            items[start : start + size],
            None,
            total=count + over if "total" in says else None,
            pages=-(-count // size) if "pages" in says else None,
            has_more=start + size < count if "more" in says else None,
        )

    return answer


@pytest.mark.parametrize("says", SAYS)
@pytest.mark.parametrize("count", [1, 2, 5, 19, 20, 21, 40, 95])
@pytest.mark.parametrize("size", [7, 20])
def test_a_server_that_numbers_from_0_is_noticed(count: int, says: str, size: int) -> None:
    with pytest.raises(PaginationError, match="numbers its pages from 0"):
        walk(PageNumberPlan[str](size, str), ListServer([]), answer=numbered(count, first=0, says=says))


@pytest.mark.parametrize("says", SAYS)
def test_it_is_noticed_in_what_goes_on_from_a_position(says: str) -> None:
    answer = numbered(95, first=0, says=says)
    _, position = take(PageNumberPlan[str](20, str), 20, answer)
    with pytest.raises(PaginationError, match="numbers its pages from 0"):
        walk(PageNumberPlan[str](20, str, position), ListServer([]), answer=answer)


@pytest.mark.parametrize("says", SAYS)
@pytest.mark.parametrize("clamps", [False, True])
@pytest.mark.parametrize("over", [0, 7])
@pytest.mark.parametrize("count", [0, 1, 2, 5, 19, 20, 21, 95])
def test_a_server_that_numbers_from_1_is_not_taken_for_another(count: int, over: int, clamps: bool, says: str) -> None:
    answer = numbered(count, says=says, clamps=clamps, over=over)
    expected = [f"item-{number}" for number in range(count)]
    assert walk(PageNumberPlan[str](20, str), ListServer([]), answer=answer).delivered == expected
    half, position = take(PageNumberPlan[str](20, str), count // 2, answer)
    assert half + walk(PageNumberPlan[str](20, str, position), ListServer([]), answer=answer).delivered == expected


@pytest.mark.parametrize(("says", "cost"), [("total", 0), ("pages", 0), ("more", 1)])
def test_only_where_nothing_else_tells_a_request_is_spent_on_it(says: str, cost: int) -> None:
    asked: list[Window] = []

    def answer(window: Window) -> PageContent[str]:
        asked.append(window)
        return numbered(15, says=says)(window)

    walk(PageNumberPlan[str](20, str), ListServer([]), answer=answer)
    assert len(asked) == 1 + cost


@pytest.mark.parametrize("says", SAYS)
@pytest.mark.parametrize("cap", [1, 2, 3, 4, 5])
def test_pages_too_short_to_overlap_are_called_so(cap: int, says: str) -> None:
    with pytest.raises(PaginationError, match="at a time"):
        walk(PageNumberPlan[str](20, str), ListServer([]), answer=numbered(95, cap=cap, says=says))


def test_a_larger_page_than_the_server_gives_begins_elsewhere_and_does_not_end_the_list() -> None:
    expected = [f"item-{number}" for number in range(95)]
    for says in SAYS:
        for size, cap in ((7, 10), (3, None)):
            plan = PageNumberPlan[str](size, str, most=100)
            assert walk(plan, ListServer([]), answer=numbered(95, cap=cap, says=says)).delivered == expected
        for count in (21, 40, 95):
            try:
                plan = PageNumberPlan[str](3, str, most=100)
                assert len(walk(plan, ListServer([]), answer=numbered(count, cap=5, says=says)).delivered) == count
            except PaginationError as error:
                assert "at a time" in str(error)  # noqa: PT017


@pytest.mark.parametrize(("status", "error"), [(404, None), (400, None), (422, None), (403, APIStatusError)])
def test_a_page_in_front_of_the_first_one_need_not_be_answered(status: int, error: type[APIStatusError] | None) -> None:
    refused = APIStatusError(status_code=status, provider="things", operation=None, method="GET", url="/things")

    def walked() -> list[str]:
        plan, found = PageNumberPlan[str](20, str), list[str]()
        while not plan.done:
            for window in plan.wanted(1):
                plan.put(window, refused if window.offset < 0 else numbered(15, says="more")(window))
            while (delivery := plan.ready()) is not None:
                found += delivery.items
        return found

    if error is None:
        assert len(walked()) == 15
    else:
        with pytest.raises(error):
            walked()
