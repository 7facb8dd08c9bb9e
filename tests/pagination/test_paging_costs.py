"""What walks cost on restless lists; ``make fuzz`` prints the whole table."""

from __future__ import annotations

import itertools
import random

import pytest
from reelkit.errors import PaginationError
from reelkit.pagination._offset import OffsetPlan

from tests.pagination.churn import BURSTS, MOST, SEARCH, SIZES, Churn, cell, run
from tests.pagination.lists import ListServer, take, walk

# Pages of 10, which the server allows at most, hardly catch up with a list that grows by 9 before every request.
HOPELESS = {(10, 30, "end"), (10, 30, "front")}
# Such walks took 46 to 232 requests for 2 to 22 pages before they were bounded.
ENDLESS = [
    Churn(9, 3, 50, 10, 30),
    Churn(9, 3, 50, 10, 30, read_ahead=0),
    Churn(17, 100, 50, 10, 30, read_ahead=0),
    Churn(6, 100, 50, 10, 30),
    Churn(9, 3, 100, 10, 30),
    Churn(5, 100, 100, 10, 30),
]


@pytest.mark.parametrize(("page_size", "cap"), SIZES)
def test_every_walk_ends_at_a_bounded_cost_and_delivers_exactly_once(page_size: int, cap: int | None) -> None:
    for burst, resumed in itertools.product(BURSTS, (False, True)):
        for churn in cell(page_size, cap, burst, seeds=1):
            outcome = run(churn, resumed=resumed)
            assert (outcome.lost, outcome.repeated) == ([], []), churn
            assert not outcome.gave_up or (cap, burst, churn.where) in HOPELESS, churn
            assert outcome.gave_up or outcome.ratio <= MOST, churn
            # A resumed walk costs at most three unresumed ones and the search for its place.
            if outcome.unresumed and not outcome.gave_up:
                assert outcome.requests <= 3 * outcome.unresumed + SEARCH, churn


@pytest.mark.parametrize("churn", ENDLESS, ids=lambda churn: f"{churn.count}-{churn.page_size}-{churn.read_ahead}")
def test_a_walk_costs_at_most_ten_times_what_the_list_takes_or_gives_up(churn: Churn) -> None:
    outcome = run(churn, resumed=True)
    assert outcome.gave_up or outcome.ratio <= MOST


@pytest.mark.parametrize("read_ahead", [0, None])
@pytest.mark.parametrize(("count", "cap"), [(21, None), (60, None), (60, 7), (400, 10)])
@pytest.mark.parametrize("left_at", [0, 30])
def test_a_list_of_other_items_at_every_request_ends_in_an_error_that_says_so(
    count: int, cap: int | None, read_ahead: int | None, left_at: int
) -> None:
    server = ListServer.of(count, cap=cap)
    position = None
    if left_at:
        _, position = take(OffsetPlan[str](20, str), min(left_at, count), server.page)
    before = server.requests

    def replace_all() -> None:
        server.items[:] = [f"{server.requests}-{number}" for number in range(len(server.items) + 1)]

    with pytest.raises(PaginationError, match="faster than it can be read"):
        walk(OffsetPlan[str](20, str, position), server, before_each=replace_all, read_ahead=read_ahead)
    assert server.requests - before <= 10 * -(-len(server.items) // min(20, cap or 20)) + 9


def test_a_walk_left_after_a_page_without_anything_new_goes_on_after_the_last_item_delivered() -> None:
    server = ListServer.of(200)
    plan = OffsetPlan[str](20, str)
    delivered, position = take(plan, 20 + 4 * 19, server.page)
    for _ in range(35):
        server.insert(0)
    [window] = plan.wanted(1)
    plan.put(window, server.page(window))
    page = plan.ready()
    assert page is not None
    assert page.items == []
    for place in (position, page.position(0)):
        rest = walk(OffsetPlan[str](20, str, place), server).delivered
        assert rest == [f"item-{number}" for number in range(len(delivered), 200)]


@pytest.mark.parametrize("cap", [None, 2, 3, 5])
def test_a_list_that_changed_once_is_walked_to_its_end(cap: int | None) -> None:
    for seed in range(300):
        chance = random.Random(seed)
        server = ListServer.of(chance.randint(1, 30), cap=cap, total=chance.choice(["true", "missing"]), echo=False)
        kept, at = list(server.items), chance.randint(1, 4)

        def once(server: ListServer = server, chance: random.Random = chance, at: int = at) -> None:
            if server.requests == at:
                for _ in range(chance.randint(1, 3)):
                    server.insert(chance.randint(0, len(server.items)))

        walked = walk(OffsetPlan[str](chance.choice([1, 2, 10]), str), server, before_each=once, chance=chance)
        assert [item for item in walked.delivered if item in kept] == kept
