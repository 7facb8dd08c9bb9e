"""What walks cost on restless lists; ``make fuzz`` prints the whole table."""

from __future__ import annotations

import itertools
import random

import pytest
from reelkit.pagination._offset import OffsetPlan

from tests.pagination.churn import BURSTS, SEARCH, SIZES, cell, run
from tests.pagination.lists import ListServer, take, walk

# Pages of 10, which the server allows at most, hardly catch up with a list that grows by 9 before every request.
HOPELESS = {(10, 30, "end"), (10, 30, "front")}


@pytest.mark.parametrize(("page_size", "cap"), SIZES)
def test_every_walk_ends_at_a_bounded_cost_and_delivers_exactly_once(page_size: int, cap: int | None) -> None:
    for burst, resumed in itertools.product(BURSTS, (False, True)):
        for churn in cell(page_size, cap, burst, seeds=1):
            outcome = run(churn, resumed=resumed)
            assert (outcome.lost, outcome.repeated) == ([], []), churn
            assert not outcome.gave_up or (cap, burst, churn.where) in HOPELESS, churn
            assert outcome.gave_up or outcome.ratio <= 10, churn
            # A resumed walk costs at most three unresumed ones and the search for its place.
            if outcome.twin is not None and not outcome.gave_up and not outcome.twin.gave_up:
                unresumed = max(outcome.twin.requests, outcome.twin.ideal)
                assert outcome.requests <= 3 * unresumed + SEARCH, churn


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
