"""What walks cost on restless lists; ``make fuzz`` prints the whole table."""

from __future__ import annotations

import itertools

import pytest
from reelkit.pagination._offset import OffsetPlan

from tests.support.churn import BURSTS, SEARCH, SIZES, Churn, cell, run
from tests.support.lists import ListServer, take, walk

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


@pytest.mark.parametrize(("page_size", "cap"), SIZES)
def test_a_resumed_walk_costs_at_most_three_unresumed_ones_and_the_search(page_size: int, cap: int | None) -> None:
    for burst in BURSTS:
        for churn in cell(page_size, cap, burst, seeds=1):
            outcome = run(churn, resumed=True)
            if outcome.twin is not None and not outcome.gave_up and not outcome.twin.gave_up:
                unresumed = max(outcome.twin.requests, outcome.twin.ideal)
                assert outcome.requests <= 3 * unresumed + SEARCH, churn


def test_a_page_of_delivered_items_shows_how_far_the_list_has_moved() -> None:
    """Items come in front of a list, more before every request than a page holds: about half of the walks keep up."""
    churns = [Churn(seed, 100, 50, 10, 30, "front", 0.8) for seed in range(20)]
    outcomes = [run(churn) for churn in churns]
    assert [outcome.lost or outcome.repeated for outcome in outcomes] == [[]] * 20
    # Of a walk that guesses from the drift alone, 19 gave up.
    assert sum(outcome.gave_up for outcome in outcomes) <= 12


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
