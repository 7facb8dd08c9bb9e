"""The pace: in no hour more slots than the limit, whoever asks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit._http.hourly_limit import HOUR, Pace, Paces


@given(
    hourly=st.integers(1, 400),
    waits=st.lists(st.floats(0, 60), min_size=1, max_size=2000),
)
def test_no_hour_has_more_than_the_limit(hourly: int, waits: list[float]) -> None:
    pace, now, slots = Pace(hourly), 0.0, list[float]()
    for wait in waits:
        now += wait
        slot = pace.reserve(now)
        assert slot is not None
        assert slot >= now
        slots.append(slot)
    slots.sort()
    for first, last in zip(slots, slots[hourly:], strict=False):
        assert last - first >= HOUR * (1 - 1e-9)


def test_the_limit_is_used() -> None:
    pace = Pace(5000)
    slots = [pace.reserve(0.0) for _ in range(5000)]
    assert max(slot for slot in slots if slot is not None) < HOUR
    assert slots.count(0.0) == 500


def test_a_slot_that_comes_too_late_is_not_taken() -> None:
    pace = Pace(1)
    assert pace.reserve(0.0) == 0.0
    assert pace.reserve(10.0, latest=3599.0) is None
    assert pace.reserve(10.0, latest=HOUR) == HOUR


@pytest.mark.parametrize("first", [0.0, 1e9])
def test_what_was_not_used_does_not_pile_up(first: float) -> None:
    pace = Pace(100)
    pace.reserve(first)
    later = first + 10 * HOUR
    slots = [pace.reserve(later) or 0.0 for _ in range(11)]
    assert sum(slot < later + 1 for slot in slots) == 10


def test_a_group_has_one_pace() -> None:
    paces = Paces()
    assert paces.of("a", 10) is paces.of("a", 10)
    assert paces.of("a", 10) is not paces.of("b", 10)
    assert paces.of("c", None) is None
