"""What walks cost on restless lists; ``make fuzz`` prints the whole table."""

from __future__ import annotations

import itertools

import pytest

from tests.support.churn import BURSTS, SEARCH, SIZES, cell, run

# A page of 10 cannot catch up with a list that grows by 9 to 12 before every request.
HOPELESS = {(10, 30)}


@pytest.mark.parametrize(("page_size", "cap"), SIZES)
def test_every_walk_ends_at_a_bounded_cost_and_delivers_exactly_once(page_size: int, cap: int | None) -> None:
    for burst, resumed in itertools.product(BURSTS, (False, True)):
        for churn in cell(page_size, cap, burst, seeds=1):
            outcome = run(churn, resumed=resumed)
            assert (outcome.lost, outcome.repeated) == ([], []), churn
            assert not outcome.gave_up or (cap, burst) in HOPELESS, churn
            assert outcome.gave_up or outcome.ratio <= 10, churn


@pytest.mark.parametrize(("page_size", "cap"), SIZES)
def test_a_resumed_walk_costs_at_most_three_unresumed_ones_and_the_search(page_size: int, cap: int | None) -> None:
    for burst in BURSTS:
        for churn in cell(page_size, cap, burst, seeds=1):
            outcome = run(churn, resumed=True)
            if outcome.twin is not None and not outcome.gave_up and not outcome.twin.gave_up:
                unresumed = max(outcome.twin.requests, outcome.twin.ideal)
                assert outcome.requests <= 3 * unresumed + SEARCH, churn
