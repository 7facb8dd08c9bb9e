"""Points in time: "3 days ago", a date, an ISO 8601 text, a datetime. Always with a zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dateutil.relativedelta import relativedelta

from reelkit.errors import InvalidArgumentError

Time = str | date | datetime
_AGO = re.compile(
    r"(?:(?:an?|\d{1,6})\s+(?:second|minute|hour|day|week|month|year)s?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+))+ago"
)
_PART = re.compile(r"(an?|\d{1,6})\s+(second|minute|hour|day|week|month|year)s?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK_UNITS = ("seconds", "minutes", "hours")
_RULE = (
    "must be like '3 days ago', 'an hour ago', 'today', 'yesterday', 'now', an ISO 8601 date, an ISO 8601 time with its"
    " offset, a date, or a datetime with a zone"
)


def time_of(argument: str, value: Time, now: datetime, zone: tzinfo = UTC, *, end_of_day: bool = False) -> datetime:
    """The point in time, with a zone.

    Args:
        argument: Name of the argument, for errors.
        value: What was given.
        now: The current time, with a zone.
        zone: Where a date, ``today`` and ``yesterday`` begin, and in which days, weeks, months and years are counted.
        end_of_day: Whether a date means its end rather than its start.

    Raises:
        InvalidArgumentError: If it cannot be understood, or is a time of day without a zone.
    """
    if isinstance(value, datetime):
        if value.tzinfo is None or value.utcoffset() is None:
            raise InvalidArgumentError(argument, value, "must have a zone, such as datetime(..., tzinfo=timezone.utc)")
        return value
    if not isinstance(value, (str, date)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(argument, value, _RULE)
    try:
        if isinstance(value, date):
            return _day(value, zone, end_of_day)
        found = _text(" ".join(value.lower().split()), now.astimezone(zone), zone, end_of_day)
    except (OverflowError, ValueError):
        raise InvalidArgumentError(argument, value, _RULE) from None
    if found.tzinfo is None:
        raise InvalidArgumentError(argument, value, "must have an offset, such as 2026-11-01T09:00:00+01:00 or ...Z")
    return found


def _text(text: str, now: datetime, zone: tzinfo, end_of_day: bool) -> datetime:
    if text == "now":
        return now
    if text in ("today", "yesterday"):
        return _day(now.date() - timedelta(days=text == "yesterday"), zone, end_of_day)
    if _AGO.fullmatch(text):
        return _ago(text, now)
    if _DATE.fullmatch(text):
        return _day(date.fromisoformat(text), zone, end_of_day)
    return datetime.fromisoformat(text.upper())


def _ago(text: str, now: datetime) -> datetime:
    amounts: dict[str, int] = {}
    for count, unit in _PART.findall(text):
        amounts[f"{unit}s"] = amounts.get(f"{unit}s", 0) + (int(count) if count.isdigit() else 1)
    clock = timedelta(**{unit: amounts.pop(unit) for unit in _CLOCK_UNITS if unit in amounts})
    # Days and longer keep the time of day across a change of the clocks; hours and shorter are real time.
    days_before = now - relativedelta(**amounts)  # type: ignore[arg-type]
    return (days_before.astimezone(UTC) - clock).astimezone(now.tzinfo)


def _day(day: date, zone: tzinfo, end_of_day: bool) -> datetime:
    return datetime.combine(day + timedelta(days=end_of_day), time(), zone)
