"""Exactly once: walks through lists that change between requests, with any timing, judged by what they delivered."""

from __future__ import annotations

import itertools
import random
from contextlib import suppress
from dataclasses import dataclass, replace

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from reelkit import PaginationError
from reelkit.pagination._offset import OffsetPlan
from reelkit.pagination._page_number import PageNumberPlan
from reelkit.pagination._plan import PageContent, ReadAhead, Window

from tests.pagination.lists import TOTALS, ListServer, Totals, Walked, naive_walk, walk


@dataclass(frozen=True)
class Scenario:
    """A list, how it is asked for, and how restless it is."""

    seed: int
    count: int
    page_size: int
    cap: int | None
    total: str
    echo: bool
    read_ahead: int | None
    most_changes: int
    insertions: float
    bursts: int

    def server(self) -> ListServer:
        return ListServer.of(self.count, total=self.total, cap=self.cap, echo=self.echo)

    def run(self) -> Walked:
        server, chance, left = self.server(), random.Random(self.seed), self.bursts

        def before_each() -> None:
            nonlocal left
            left -= 1
            if left >= 0:
                server.change(chance, self.most_changes, kind=self.insertions)

        plan = OffsetPlan[str](self.page_size, str, most=100)
        return walk(plan, server, before_each=before_each, read_ahead=self.read_ahead, chance=chance)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    page_size = draw(st.integers(1, 100))
    cap = draw(st.none() | st.integers(2, 100))
    # A list that gains a page per request is never read to its end, so tiny pages get few changes.
    effective = min(page_size, cap or 100)
    return Scenario(
        seed=draw(st.integers(0, 2**32)),
        count=draw(st.integers(0, min(400, 20 * effective))),
        page_size=page_size,
        cap=cap,
        total=draw(st.sampled_from(TOTALS)),
        echo=draw(st.booleans()),
        read_ahead=draw(st.none() | st.integers(0, 8)),
        most_changes=draw(st.integers(0, 30 if effective >= 10 else 1)),
        insertions=draw(st.sampled_from([0.0, 0.3, 0.5, 0.7, 1.0])),
        bursts=draw(st.integers(0, 120)),
    )


@given(scenario=scenarios())
def test_nothing_is_lost_and_nothing_repeated(scenario: Scenario) -> None:
    try:
        walked = scenario.run()
    except PaginationError:
        assert scenario.cap is not None, "no larger window was tried"
        assert scenario.cap <= 20 or scenario.most_changes >= scenario.cap / 2
        event("the list could not be outrun")
        return
    event(f"changes: {scenario.most_changes > 0}")
    assert walked.lost == []
    assert walked.repeated == []
    assert walked.in_order


def test_the_judge_catches_a_naive_walk() -> None:
    """Plain offset paging over the same lists loses items in most runs, and repeats some: so the judge can tell."""
    losing = repeating = 0
    for seed in range(200):
        server, chance = ListServer.of(1000), random.Random(seed)

        def before_each(server: ListServer = server, chance: random.Random = chance) -> None:
            server.change(chance, 5)

        walked = naive_walk(server, 100, before_each)
        losing += bool(walked.lost)
        repeating += bool(walked.repeated)
    assert losing > 100
    assert repeating > 100


class ChangingList(RuleBasedStateMachine):
    """A walk whose every step, change, answer and interruption is chosen one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.server = ListServer.of(0)
        self.throughout: list[str] = []
        self.delivered: list[str] = []
        self.outstanding: list[Window] = []
        self.page_size = 1
        self.plan = OffsetPlan[str](1, str)
        self.ahead = ReadAhead(0)

    @initialize(
        count=st.integers(0, 40),
        page_size=st.integers(1, 12),
        cap=st.none() | st.integers(2, 12),
        total=st.sampled_from(TOTALS),
        echo=st.booleans(),
        read_ahead=st.none() | st.integers(0, 8),
    )
    def start(
        self, count: int, page_size: int, cap: int | None, total: str, echo: bool, read_ahead: int | None
    ) -> None:
        self.server = ListServer.of(count, total=total, cap=cap, echo=echo)
        self.throughout = list(self.server.items)
        self.page_size = page_size
        self.plan = OffsetPlan[str](page_size, str)
        self.ahead = ReadAhead(read_ahead)
        self.ahead.page_asked()

    @rule(places=st.lists(st.integers(0, 60), min_size=1, max_size=6))
    def insert(self, places: list[int]) -> None:
        for place in places:
            self.server.insert(min(place, len(self.server.items)))

    @rule(places=st.lists(st.integers(0, 60), min_size=1, max_size=6))
    def delete(self, places: list[int]) -> None:
        for place in places:
            self.server.delete(place)

    @precondition(lambda self: not self.plan.done)
    @rule(which=st.integers(0, 20))
    def answer(self, which: int) -> None:
        self.outstanding += self.plan.wanted(self.ahead.depth)
        if self.outstanding:
            window = self.outstanding.pop(which % len(self.outstanding))
            self.plan.put(window, self.server.page(window))

    @precondition(lambda self: not self.plan.done)
    @rule()
    def take(self) -> None:
        page = self.plan.ready()
        if page is not None:
            self.delivered += page.items
            self.ahead.page_asked()

    @invariant()
    def nothing_comes_twice(self) -> None:
        assert len(set(self.delivered)) == len(self.delivered)

    def teardown(self) -> None:
        gone = set(self.server.gone)
        for _ in range(5000):
            if self.plan.done:
                break
            self.answer(0)
            self.take()
        assert self.plan.done
        kept = [item for item in self.throughout if item not in gone]
        assert [item for item in self.delivered if item in set(kept)] == kept
        self.nothing_comes_twice()


TestChangingList = ChangingList.TestCase


def test_a_quiet_list_costs_hardly_more_than_its_pages() -> None:
    for read_ahead in (None, 0, 8):
        walked = walk(OffsetPlan[str](100, str), ListServer.of(10_000), read_ahead=read_ahead)
        assert walked.requests <= 105


@pytest.mark.parametrize("insertions", [0.0, 0.5, 1.0], ids=["deletions", "both", "insertions"])
@pytest.mark.parametrize("read_ahead", [None, 0])
def test_a_list_with_30_changes_before_every_request_costs_at_most_twice_its_pages(
    insertions: float, read_ahead: int | None
) -> None:
    for seed in range(3):
        server, chance = ListServer.of(10_000), random.Random(seed)

        def before_each(server: ListServer = server, chance: random.Random = chance) -> None:
            server.change(chance, 30, kind=insertions)

        plan = OffsetPlan[str](100, str)
        walked = walk(plan, server, before_each=before_each, read_ahead=read_ahead, chance=chance)
        assert walked.lost == []
        assert walked.requests <= 2 * (len(walked.delivered) / 100)


def test_a_consumer_of_one_page_costs_one_request_and_later_ones_waste_two_at_most() -> None:
    for pages, most_requests in ((1, 1), (2, 4), (3, 5)):
        server, plan, ahead = ListServer.of(10_000), OffsetPlan[str](100, str), ReadAhead(None)
        for _ in range(pages):
            ahead.page_asked()
            while True:
                for window in plan.wanted(ahead.depth):
                    plan.put(window, server.page(window))
                if plan.ready() is not None:
                    break
        assert server.requests <= most_requests


def test_what_may_lie_behind_a_full_last_page_is_asked_for_together_with_it() -> None:
    server, plan = ListServer.of(19), OffsetPlan[str](10, str)
    (first,) = plan.wanted(9)
    plan.put(first, server.page(first))
    assert plan.ready() is not None
    assert [window.offset for window in plan.wanted(9)] == [9, 18]


def test_at_most_nine_pages_are_under_way() -> None:
    assert walk(OffsetPlan[str](10, str), ListServer.of(1000)).most_outstanding == 9
    assert walk(OffsetPlan[str](10, str), ListServer.of(1000), read_ahead=0).most_outstanding == 1
    assert walk(OffsetPlan[str](10, str), ListServer.of(1000), read_ahead=3).most_outstanding == 4
    assert walk(OffsetPlan[str](10, str), ListServer.of(1000, total="missing")).most_outstanding == 1


def test_a_server_that_ignores_the_offset_is_found_out() -> None:
    server = ListServer.of(500)
    with pytest.raises(PaginationError, match="ignores the offset"):
        walk(OffsetPlan[str](10, str), server, answer=lambda window: server.page(Window(window.limit)))


def test_a_server_that_gives_one_item_at_a_time_is_refused() -> None:
    with pytest.raises(PaginationError, match="one item per page"):
        walk(OffsetPlan[str](10, str), ListServer.of(50, cap=1))


@pytest.mark.parametrize("copies", [2, 3])
def test_ids_that_come_again_inside_a_page_count_once(copies: int) -> None:
    server = ListServer.of(100)

    def answer(window: Window) -> PageContent[str]:
        page = server.page(window)
        return PageContent([item for item in page.items for _ in range(copies)], None, total=page.total)

    assert walk(OffsetPlan[str](10, str), server, answer=answer).delivered == server.items


@pytest.mark.parametrize("plan", [OffsetPlan[str], PageNumberPlan[str]])
@pytest.mark.parametrize("page_size", [1, 10])
@pytest.mark.parametrize("copies", [(2,), (1, 2, 3), (1, 1, 1, 7)])
def test_rows_that_repeat_an_item_are_no_end(
    copies: tuple[int, ...], page_size: int, plan: type[OffsetPlan[str]]
) -> None:
    """As a database gives them that joins a table of tags: limit and offset count rows, the total counts items."""
    whole = 0
    for count in (2, 5, 30, 100):
        items = [f"item-{number}" for number in range(count)]
        rows = [item for number, item in enumerate(items) for _ in range(copies[number % len(copies)])]
        for total in (count, None, 0, len(rows)):
            server, asked = ListServer(rows, echo=False), 0

            def answer(window: Window, total: int | None = total, server: ListServer = server) -> PageContent[str]:
                nonlocal asked
                asked += 1
                assert asked < 300
                return replace(server.page(window), total=total)

            with suppress(PaginationError):
                assert walk(plan(page_size, str, most=100), server, answer=answer).delivered == items
                whole += 1
    assert whole or page_size == 1


@pytest.mark.parametrize("count", range(2, 9))
def test_a_total_of_items_ends_no_list_of_rows(count: int) -> None:
    """A page that repeats an item says that the total counts something else, before an offset reaches it."""
    items = [f"item-{number}" for number in range(count)]
    for cap, page_size, copies in itertools.product((None, 1, 3), (2, 5), ((2,), (1, 2, 3), (3, 1, 1), (1, 1, 1, 7))):
        rows = [item for number, item in enumerate(items) for _ in range(copies[number % len(copies)])]
        server = ListServer(rows, echo=False, cap=cap)

        def answer(window: Window, server: ListServer = server) -> PageContent[str]:
            return replace(server.page(window), total=count)

        with suppress(PaginationError):
            assert walk(OffsetPlan[str](page_size, str, most=100), server, answer=answer).delivered == items


@pytest.mark.parametrize("total", [None, 40])
def test_pages_whose_order_changes_come_to_an_end(total: int | None) -> None:
    """Offsets that go on are no progress where nothing new comes."""
    items = [f"item-{number}" for number in range(40)]
    for cap in (1, 2, 5):
        for pinned in (False, True):
            asked = 0

            def answer(window: Window, cap: int = cap, pinned: bool = pinned) -> PageContent[str]:
                nonlocal asked
                asked += 1
                assert asked < 300
                found = items[max(0, window.offset) : max(0, window.offset) + min(cap, window.limit)]
                random.Random(window.offset).shuffle(found)
                if pinned:
                    found = [items[0], *(item for item in found if item != items[0])][: window.limit]
                return PageContent(found, None, total=total, limit=cap)

            for plan in (OffsetPlan[str], PageNumberPlan[str]):
                asked = 0
                with suppress(PaginationError):
                    walk(plan(10, str, most=100), ListServer(items), answer=answer)


def test_one_item_per_page_is_refused_although_it_comes_several_times() -> None:
    server = ListServer.of(100, cap=1)

    def answer(window: Window) -> PageContent[str]:
        page = server.page(window)
        return PageContent([*page.items, *page.items, *page.items], None, total=page.total)

    with pytest.raises(PaginationError, match="one item per page"):
        walk(OffsetPlan[str](10, str), server, answer=answer)


@pytest.mark.parametrize("where", ["front", "end", "anywhere"])
@pytest.mark.parametrize(("page_size", "burst"), [(2, 10), (2, 30), (7, 30)])
def test_larger_windows_outrun_a_list_that_grows_faster_than_its_pages(page_size: int, burst: int, where: str) -> None:
    for seed in range(5):
        server, chance = ListServer.of(300), random.Random(seed)

        def before_each(server: ListServer = server, chance: random.Random = chance) -> None:
            server.change(chance, burst, kind=0.8, where=where)  # type: ignore[arg-type]

        walked = walk(OffsetPlan[str](page_size, str, most=100), server, before_each=before_each, chance=chance)
        assert (walked.lost, walked.repeated) == ([], [])
        assert walked.requests < 2 * 300 / page_size


def test_no_window_is_larger_than_the_api_allows() -> None:
    server, chance, limits = ListServer.of(300), random.Random(0), set[int]()

    def answer(window: Window) -> PageContent[str]:
        limits.add(window.limit)
        server.change(chance, 30, kind=0.8, where="front")
        return server.page(window)

    walk(OffsetPlan[str](3, str, most=40), server, answer=answer)
    assert max(limits) == 40


@pytest.mark.parametrize("where", ["front", "end", "anywhere"])
def test_a_list_that_cannot_be_outrun_ends_in_an_error_after_a_bounded_chase(where: str) -> None:
    server, chance = ListServer.of(300, cap=5), random.Random(0)

    def before_each() -> None:
        for _ in range(12):
            server.insert({"front": 0, "end": len(server.items)}.get(where, chance.randint(0, len(server.items))))

    with pytest.raises(PaginationError, match="changes faster than it can be read"):
        walk(OffsetPlan[str](50, str), server, before_each=before_each)
    assert server.requests <= 200


@pytest.mark.parametrize("echo", [True, False], ids=["limit echoed", "limit not echoed"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_an_end_that_moves_is_still_an_end(count: int, echo: bool) -> None:
    for seed in range(20):
        server, chance = ListServer.of(count, echo=echo), random.Random(seed)

        def before_each(server: ListServer = server, chance: random.Random = chance) -> None:
            for _ in range(chance.randint(1, 6)):
                server.insert(len(server.items))

        walked = walk(OffsetPlan[str](20, str, most=100), server, before_each=before_each)
        assert walked.lost == []
        assert walked.requests <= 10


@pytest.mark.parametrize("total", TOTALS)
def test_a_total_that_lies_loses_nothing_on_a_restless_list(total: Totals) -> None:
    for seed, page_size, cap, burst in itertools.product(range(4), (5, 10, 30), (None, 5), (3, 10)):
        server, chance = ListServer.of(120, total=total, cap=cap, echo=bool(seed % 2)), random.Random(seed)

        def before_each(
            server: ListServer = server, chance: random.Random = chance, burst: int = burst if cap is None else 1
        ) -> None:
            server.change(chance, burst, where="front" if chance.random() < 0.5 else "anywhere")

        for read_ahead in (0, 4):
            plan = OffsetPlan[str](page_size, str, most=100)
            server.gone.clear()
            walked = walk(plan, server, before_each=before_each, read_ahead=read_ahead, chance=chance)
            assert (walked.lost, walked.repeated) == ([], [])


def test_a_total_that_the_list_contradicts_ends_speculation() -> None:
    server, plan, contradicted = ListServer.of(200, total="low"), OffsetPlan[str](10, str), False
    while not plan.done:
        windows = plan.wanted(4)
        assert len(windows) <= (1 if contradicted else 4)
        for window in windows:
            page = server.page(window)
            plan.put(window, page)
            contradicted = contradicted or window.offset + len(page.items) > (page.total or 0)
        while plan.ready() is not None:
            pass
    assert contradicted


def moving(read_ahead: int | None, *, towards_start: bool, runs: int) -> list[Walked]:
    """Walks through a list whose items are moved, three in ten changes."""
    walks: list[Walked] = []
    for seed in range(runs):
        server, chance = ListServer.of(200), random.Random(seed)

        def before_each(server: ListServer = server, chance: random.Random = chance) -> None:
            server.change(chance, 6)
            for _ in range(chance.randint(0, 3)):
                at = chance.randrange(len(server.items))
                server.move(at, chance.randint(0, at if towards_start else len(server.items) - 1))

        plan = OffsetPlan[str](10, str, most=100)
        walks.append(walk(plan, server, before_each=before_each, read_ahead=read_ahead, chance=chance))
    return walks


def test_without_read_ahead_items_moved_towards_the_start_make_no_other_one_lost() -> None:
    walks = moving(0, towards_start=True, runs=100)
    assert sum(bool(walked.lost) for walked in walks) == 0


@pytest.mark.parametrize("read_ahead", [0, 4, None])
def test_items_moved_anywhere_hardly_ever_make_another_one_lost_and_none_comes_twice(read_ahead: int | None) -> None:
    walks = moving(read_ahead, towards_start=False, runs=100)
    assert sum(bool(walked.lost) for walked in walks) <= 5
    assert sum(bool(walked.repeated) for walked in walks) == 0


def test_an_error_comes_when_the_pages_before_it_were_delivered() -> None:
    server, plan, delivered = ListServer.of(100), OffsetPlan[str](10, str), list[str]()

    def take() -> None:
        page = plan.ready()
        assert page is not None
        delivered.extend(page.items)

    [first] = plan.wanted(1)
    plan.put(first, server.page(first))
    take()
    second, third = plan.wanted(2)
    plan.put(third, LookupError("third"))
    assert plan.ready() is None
    plan.put(second, server.page(second))
    take()
    with pytest.raises(LookupError, match="third"):
        plan.ready()
    assert delivered == server.items[:19]
    assert plan.done


def test_what_nobody_waits_for_any_more_is_ignored() -> None:
    plan = OffsetPlan[str](10, str)
    plan.put(Window(10), PageContent(["stray"], None))
    assert plan.ready() is None
