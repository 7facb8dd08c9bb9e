"""Times and dates in the words that ``since`` and ``until`` take."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import reelkit
from hypothesis import given
from hypothesis import strategies as st
from reelkit.library._times import time_of

NOW = datetime(2026, 3, 31, 12, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("now", "2026-03-31T12:30:00+00:00"),
        ("today", "2026-03-31T00:00:00+00:00"),
        ("Yesterday", "2026-03-30T00:00:00+00:00"),
        ("3 days ago", "2026-03-28T12:30:00+00:00"),
        ("an hour ago", "2026-03-31T11:30:00+00:00"),
        ("1 month ago", "2026-02-28T12:30:00+00:00"),
        ("a year ago", "2025-03-31T12:30:00+00:00"),
        ("2 weeks, 3 days and 4 hours ago", "2026-03-14T08:30:00+00:00"),
        ("  90   minutes  ago ", "2026-03-31T11:00:00+00:00"),
        ("2026-03-01", "2026-03-01T00:00:00+00:00"),
        (date(2026, 3, 1), "2026-03-01T00:00:00+00:00"),
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01 10:00+02:00", "2026-03-01T10:00:00+02:00"),
        (datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01T00:00:00+00:00"),
    ],
)
def test_what_is_understood(value: Any, expected: str) -> None:
    assert time_of("since", value, NOW).isoformat() == expected


def test_days_begin_in_the_zone_and_keep_the_time_of_day_over_a_change_of_the_clocks() -> None:
    assert time_of("since", "2026-03-01", NOW, BERLIN).isoformat() == "2026-03-01T00:00:00+01:00"
    # The clocks went forward on 29 March.
    assert time_of("since", "3 days ago", NOW, BERLIN).isoformat() == "2026-03-28T14:30:00+01:00"
    assert time_of("since", "72 hours ago", NOW, BERLIN).isoformat() == "2026-03-28T13:30:00+01:00"


def test_the_end_of_a_day() -> None:
    assert time_of("until", "2026-03-28", NOW, BERLIN, end_of_day=True).isoformat() == "2026-03-29T00:00:00+01:00"
    assert time_of("until", "yesterday", NOW, end_of_day=True).isoformat() == "2026-03-31T00:00:00+00:00"
    assert time_of("until", "3 days ago", NOW, end_of_day=True) == NOW - timedelta(days=3)


@pytest.mark.parametrize(
    "value",
    [
        "", "ago", "3 days", "days ago", "-3 days ago", "3 fortnights ago", "tomorrow", "2026-13-01",
        "2026-03-01T10:00", "2026-03-01 10:00:00", datetime(2026, 3, 1), 7, "999999 years ago", "3 days ago now",
    ],
)  # fmt: skip
def test_what_is_refused(value: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="since="):
        time_of("since", value, NOW)


@given(st.datetimes(timezones=st.sampled_from([UTC, BERLIN, timezone(timedelta(hours=-7))])))
def test_aware_moments_stay_what_they_are(moment: datetime) -> None:
    assert time_of("since", moment, NOW) is moment
    if moment.microsecond == 0 and moment.year > 1000:
        # Times of two zones are never equal where one of them comes twice, when clocks are set back (PEP 495).
        assert time_of("since", moment.isoformat(), NOW) - moment == timedelta()


@given(st.integers(0, 5000), st.sampled_from(["minute", "hour", "day", "week", "month"]))
def test_ago_is_never_later_than_now_and_always_has_a_zone(count: int, unit: str) -> None:
    found = time_of("since", f"{count} {unit}s ago", NOW, BERLIN)
    assert found <= NOW
    assert found.tzinfo is not None


@pytest.mark.parametrize("value", ["2026-03-01T10:00", "Next  Week"])
def test_an_error_shows_what_was_given(value: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        time_of("until", value, NOW)
    assert caught.value.value == value
    assert caught.value.argument == "until"


@pytest.mark.parametrize("value", [date.max, "9999-12-31"])
def test_a_day_without_an_end(value: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="until="):
        time_of("until", value, NOW, end_of_day=True)
