"""Lists by Link headers: what a header names, and that no other host is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit import InvalidArgumentError, PaginationError
from reelkit.pagination._link import AMBIGUOUS, UNREADABLE, LinkPlan, next_link, origin
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Position

from tests.pagination.lists import ListServer, take, walk

BASE = "https://api.example.com/v1"
URL = "https://api.example.com/v1/files?page=1"


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (['<https://api.example.com/v1/files?page=2>; rel="next"'], "https://api.example.com/v1/files?page=2"),
        (["</v1/files?page=2>; rel=next"], "https://api.example.com/v1/files?page=2"),
        (["<?page=2>;rel=next"], "https://api.example.com/v1/files?page=2"),
        (['<?page=9>; rel="last", <?page=2>; rel="next"'], "https://api.example.com/v1/files?page=2"),
        (['<?page=9>; rel="last"', '<?page=2>; rel="next"'], "https://api.example.com/v1/files?page=2"),
        (['<?page=2>; title="a, <b>; rel=prev"; REL="Next last"'], "https://api.example.com/v1/files?page=2"),
        (['<?q=a,b;c>; rel="next"'], "https://api.example.com/v1/files?q=a,b;c"),
        (['<?page=1>; rel="prev"; rel="next"'], None),
        (['<?page=2>; rel="next"; anchor="#other"'], None),
        (['<?page=2>; rel="nextish"'], None),
        (['<?page=2>; title="rel=next"'], None),
        (["?page=2; rel=next"], UNREADABLE),
        (['<?page=1>; title="a, <?page=2>; rel="next"'], UNREADABLE),
        (['<?page=1>; title="a, <?page=2>; rel="next", <?page=9>; title="b'], UNREADABLE),
        (['<?page=2>; rel="next'], UNREADABLE),
        (['<?page=9>; rel="last", garbage'], None),
        ([', <?page=2>; rel=prev x, <?page=3> ; rel = "next" ;,'], "https://api.example.com/v1/files?page=3"),
        (["<?page=2>; rel='next'"], "https://api.example.com/v1/files?page=2"),
        (["<?page=2>; rel=next, <?page=3>; rel=next"], AMBIGUOUS),
        (["<?page=2>; rel=next", '<?page=2>; rel="next"'], "https://api.example.com/v1/files?page=2"),
        (['<?page=2>; rel=next; anchor="?page=1"'], "https://api.example.com/v1/files?page=2"),
        (["<http://[::1>; rel=next"], "http://[::1"),
        ([""], None),
        ([], None),
    ],
)
def test_the_next_link(headers: list[str], found: str | None) -> None:
    assert next_link(headers, URL) == found


@pytest.mark.parametrize(("cursor", "said"), [(UNREADABLE, "cannot be read"), (AMBIGUOUS, "several next pages")])
def test_a_header_that_cannot_be_followed_is_an_error_behind_the_page(cursor: str, said: str) -> None:
    plan = LinkPlan[str](10, str, base_url=BASE)
    [window] = plan.wanted(1)
    plan.put(window, PageContent(["a"], None, next_cursor=cursor))
    delivery = plan.ready()
    assert delivery is not None
    assert delivery.items == ["a"]
    with pytest.raises(PaginationError, match=said):
        plan.ready()


@given(header=st.text(st.sampled_from('<>;=",\\\\ relnxt/?é'), max_size=60))
def test_no_header_makes_it_fail(header: str) -> None:
    next_link([header], URL)


def server_of(count: int, host: str = BASE) -> tuple[ListServer, object]:
    server = ListServer.of(count)

    def answer(window: Window) -> PageContent[str]:
        start = int((window.cursor or "=0").rpartition("=")[2])
        items = server.items[start : start + window.limit]
        more = start + window.limit < len(server.items)
        return PageContent(items, None, next_cursor=f"{host}/files?start={start + window.limit}" if more else None)

    return server, answer


def test_every_page_is_walked_and_gone_on_from() -> None:
    server, answer = server_of(95)
    plan = LinkPlan[str](10, str, base_url=BASE)
    first, position = take(plan, 33, answer)  # type: ignore[arg-type]
    rest = walk(LinkPlan[str](10, str, position, base_url=BASE), server, answer=answer)  # type: ignore[arg-type]
    assert first + rest.delivered == server.items


@pytest.mark.parametrize(
    "host",
    [
        "http://api.example.com",
        "https://api.example.com:8443",
        "https://example.com",
        "https://api.example.com.evil.net",
        "https://api.example.com@evil.net",
        "https://user@api.example.com",
        "//api.example.com",
        "file:///etc",
        "https://[::1",
        "https://api.example.com:x",
    ],
)
def test_another_origin_is_not_asked(host: str) -> None:
    server, answer = server_of(25, host)
    plan = LinkPlan[str](10, str, base_url=BASE)
    [window] = plan.wanted(1)
    plan.put(window, answer(window))  # type: ignore[operator]
    delivery = plan.ready()
    assert delivery is not None
    assert delivery.items == server.items[:10]
    assert plan.wanted(1) == []
    with pytest.raises(PaginationError, match="on another host") as caught:
        plan.ready()
    assert host not in str(caught.value)
    assert plan.done
    with pytest.raises(InvalidArgumentError, match="host of the API"):
        LinkPlan[str](10, str, Position(cursor=f"{host}/files"), base_url=BASE)


def test_the_same_origin_may_be_written_differently() -> None:
    assert origin("https://api.example.com:443/x") == origin("HTTPS://API.example.com") == origin(BASE)
    assert origin("http://127.0.0.1:80") == origin("http://127.0.0.1")


def test_a_guess_is_not_followed() -> None:
    plan = LinkPlan[str](10, str, base_url=BASE)
    [window] = plan.wanted(3)
    plan.hint(window, f"{BASE}/files?start=10")
    assert plan.wanted(3) == []


def test_links_in_a_circle_are_an_error() -> None:
    plan = LinkPlan[str](10, str, base_url=BASE)
    with pytest.raises(PaginationError, match="leads back to an earlier page"):
        walk(plan, ListServer([]), answer=lambda _: PageContent(["a"], None, next_cursor=f"{BASE}/files"))
