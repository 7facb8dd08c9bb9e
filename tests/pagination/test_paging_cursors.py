"""Lists by cursors: what leads on, what ends, and what leads nowhere."""

from __future__ import annotations

import pytest
from reelkit import PaginationError
from reelkit.pagination._cursor import CursorPlan
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._source import peek_text

from tests.pagination.lists import ListServer, walk


def answers(pages: dict[str | None, PageContent[str]]) -> ListServer:
    class Fixed(ListServer):
        def page_by_cursor(self, window: Window) -> PageContent[str]:
            return pages[window.cursor]

    return Fixed([])


def walked(pages: dict[str | None, PageContent[str]]) -> list[str]:
    server = answers(pages)
    return walk(CursorPlan[str](10, str), server, answer=server.page_by_cursor).delivered


def page(*items: str, more: bool | None = None, cursor: str | None = None) -> PageContent[str]:
    return PageContent(items, None, has_more=more, next_cursor=cursor)


@pytest.mark.parametrize("read_ahead", [None, 0, 4])
def test_every_page_is_walked(read_ahead: int | None) -> None:
    server = ListServer.of(95)
    result = walk(CursorPlan[str](10, str), server, answer=server.page_by_cursor, read_ahead=read_ahead)
    assert result.delivered == server.items
    assert result.requests == 10
    assert result.most_outstanding == 1, "a cursor is known only from the page before"


def test_empty_pages_are_walked_through() -> None:
    pages = {None: page("a", more=True, cursor="1"), "1": page(more=True, cursor="2"), "2": page("b", more=False)}
    assert walked(pages) == ["a", "b"]


def test_items_that_come_again_are_dropped() -> None:
    assert walked({None: page("a", "b", more=True, cursor="1"), "1": page("b", "c")}) == ["a", "b", "c"]


@pytest.mark.parametrize("last", [page("b"), page("b", more=False), page("b", more=False, cursor="2")])
def test_without_has_more_the_list_ends(last: PageContent[str]) -> None:
    assert walked({None: page("a", more=True, cursor="1"), "1": last}) == ["a", "b"]


def test_a_cursor_is_followed_where_a_page_does_not_say_whether_there_is_more() -> None:
    assert walked({None: page("a", cursor="1"), "1": page("b", cursor="2"), "2": page("c")}) == ["a", "b", "c"]


@pytest.mark.parametrize("cursor", [None, ""])
def test_more_without_a_cursor_is_an_error(cursor: str | None) -> None:
    with pytest.raises(PaginationError, match="gives no cursor"):
        walked({None: page("a", more=True, cursor=cursor)})


@pytest.mark.parametrize(
    "pages",
    [
        {None: page("a", more=True, cursor="1"), "1": page("b", more=True, cursor="1")},
        {
            None: page("a", more=True, cursor="1"),
            "1": page("b", more=True, cursor="2"),
            "2": page("c", more=True, cursor="1"),
        },
    ],
    ids=["to itself", "in a circle"],
)
def test_a_cursor_that_comes_again_is_an_error(pages: dict[str | None, PageContent[str]]) -> None:
    with pytest.raises(PaginationError, match="'1' leads back to an earlier page"):
        walked(pages)


def endless(window: Window) -> PageContent[str]:
    """Ever new cursors, and nothing new."""
    return page("a", "b", more=True, cursor=f"{int(window.cursor or 0) + 1}")


def test_pages_without_anything_new_end_in_an_error_although_their_cursors_change() -> None:
    with pytest.raises(PaginationError, match="100 pages in a row held nothing new"):
        walk(CursorPlan[str](10, str), ListServer([]), answer=endless)


def test_a_hundred_empty_pages_are_walked_through_if_something_new_is_between_them() -> None:
    def answer(window: Window) -> PageContent[str]:
        number = int(window.cursor or 0)
        items = [f"item-{number}"] if number % 90 == 0 else []
        return PageContent(items, None, has_more=number < 500, next_cursor=str(number + 1))

    assert len(walk(CursorPlan[str](10, str), ListServer([]), answer=answer).delivered) == 6


def test_the_items_before_an_impossible_cursor_are_delivered() -> None:
    plan = CursorPlan[str](10, str)
    [window] = plan.wanted(1)
    plan.put(window, page("a", more=True))
    delivery = plan.ready()
    assert delivery is not None
    assert delivery.items == ["a"]
    assert not plan.done
    with pytest.raises(PaginationError):
        plan.ready()
    assert plan.done


def test_the_next_page_is_fetched_while_this_one_waits_for_its_consumer() -> None:
    server, plan = ListServer.of(50), CursorPlan[str](10, str)
    [first] = plan.wanted(2)
    plan.put(first, server.page_by_cursor(first))
    [second] = plan.wanted(2)
    assert second.cursor == "item-9"
    plan.put(second, server.page_by_cursor(second))
    assert plan.wanted(2) == []
    assert plan.ready() is not None
    assert [window.cursor for window in plan.wanted(2)] == ["item-19"]


@pytest.mark.parametrize("early", [False, True], ids=["later", "earlier"])
@pytest.mark.parametrize("guess", ["item-9", "wrong", "item-4"])
def test_a_guess_at_the_cursor_saves_time_or_nothing_is_lost(guess: str, early: bool) -> None:
    server, plan = ListServer.of(25), CursorPlan[str](10, str)
    [first] = plan.wanted(3)
    plan.hint(first, guess)
    [guessed] = plan.wanted(3)
    assert guessed.cursor == guess
    assert plan.wanted(3) == []
    answer = server.page_by_cursor(guessed) if guess != "wrong" else LookupError("no such cursor")
    if early:
        plan.put(guessed, answer)
    plan.put(first, server.page_by_cursor(first))
    if not early:
        plan.put(guessed, answer)
    rest = walk(plan, server, answer=server.page_by_cursor)
    assert rest.delivered == server.items
    assert rest.requests == (1 if guess == "item-9" else 2)


def test_no_guess_is_asked_for_without_read_ahead() -> None:
    plan = CursorPlan[str](10, str)
    [first] = plan.wanted(1)
    plan.hint(first, "somewhere")
    assert plan.wanted(1) == []


@pytest.mark.parametrize(
    ("body", "cursor"),
    [
        (b'{"files": [], "hasMore": true, "nextCursor": "abc_1="}', "abc_1="),
        (b'{"nextCursor":"a","files":[]}', "a"),
        (b'{"files": [{"nextCursor": "inner"}], "nextCursor" : "outer"}', "outer"),
        (b'{"nextCursor": null}', None),
        (b'{"nextCursor": ""}', None),
        (b'{"nextCursor": "a\\"b"}', None),
        (b'{"files": []}', None),
        (b"", None),
    ],
)
def test_a_glance_at_the_body_finds_the_cursor(body: bytes, cursor: str | None) -> None:
    assert peek_text(b"nextCursor", body) == cursor
