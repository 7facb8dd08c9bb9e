"""Ids, clock and sliding window."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock import MockClock
from reelkit.mock.engine._clock import from_microseconds, to_microseconds
from reelkit.mock.engine._ids import MODULUS, Ids
from reelkit.mock.engine._rate_limit import SlidingWindow


@given(seed=st.integers(0, 3), index=st.integers(0, MODULUS - 1))
def test_an_id_leads_back_to_its_number(seed: int, index: int) -> None:
    ids = Ids(seed, "file")
    text = ids.uuid(index)
    assert ids.index(text) == index
    assert ids.index(ids.hex(index)) == index
    assert UUID(text).version == 4
    assert str(UUID(text)) == text


@pytest.mark.parametrize("text", ["", "x", "file_1", "11111111-1111-1111-1111-111111111111", Ids(1, "file").uuid(7)])
def test_other_ids_lead_nowhere(text: str) -> None:
    assert Ids(0, "file").index(text) is None


def test_ids_differ_by_seed_kind_and_number() -> None:
    ids = {Ids(seed, kind).hex(index) for seed in range(5) for kind in ("file", "job") for index in range(100)}
    assert len(ids) == 1000


@given(value=st.integers(-(10**15), 4 * 10**15))
def test_microseconds_are_exact(value: int) -> None:
    assert to_microseconds(from_microseconds(value)) == value


def test_the_clock_stands_still_until_it_is_moved() -> None:
    clock = MockClock(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
    clock.advance(61.5)
    assert clock.now() == datetime(2026, 1, 1, 0, 1, 1, 500_000, tzinfo=UTC)
    clock.reset()
    assert clock.now() == datetime(2026, 1, 1, tzinfo=UTC)


def test_the_clock_follows_a_source_and_can_be_frozen_again() -> None:
    ticks = [100.0]
    clock = MockClock(datetime(2026, 1, 1, tzinfo=UTC))
    clock.advance(10)
    clock.follow_real_time(lambda: ticks[0])
    start = clock.seconds()
    ticks[0] += 5
    clock.advance(2)
    assert clock.seconds() == start + 7
    clock.freeze()
    ticks[0] += 50
    assert clock.seconds() == start + 7


def test_the_clock_wants_a_zone_and_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="aware"):
        MockClock(datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="forward"):
        MockClock().advance(-1)


@given(
    limit=st.integers(1, 4),
    seconds=st.sampled_from([1.0, 5.0]),
    pauses=st.lists(st.sampled_from([0.0, 0.25, 0.5, 1.0, 2.5, 5.0]), max_size=60),
)
def test_a_window_never_lets_more_through_than_it_says(limit: int, seconds: float, pauses: list[float]) -> None:
    window, now, passed = SlidingWindow(limit, seconds), 1_000.0, list[float]()
    for pause in pauses:
        now += pause
        within = [moment for moment in passed if moment > now - seconds]
        verdict = window.take(now)
        assert verdict.allowed == (len(within) < limit)
        if verdict.allowed:
            passed.append(now)
            within.append(now)
        assert verdict.remaining == limit - len(within)
        if not verdict.allowed:
            assert verdict.reset_at == within[0] + seconds
            assert verdict.reset_at > now
