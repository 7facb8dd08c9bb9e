"""Ids, clock and sliding window."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock import MockClock
from reelkit.mock.engine._ids import CREATED, HEX, Ids, places
from reelkit.mock.engine._media_types import extension, kind_of, media_type
from reelkit.mock.engine._rate_limit import SlidingWindow


@given(seed=st.integers(0, 3), index=st.integers(0, CREATED - 1))
def test_an_id_leads_back_to_its_number(seed: int, index: int) -> None:
    ids = Ids(seed, "file")
    text = ids.text(index)
    assert ids.index(text) == index
    assert UUID(text).version == 4
    assert str(UUID(text)) == text
    assert Ids(seed, "file", HEX).index(Ids(seed, "file", HEX).text(index)) == index


@pytest.mark.parametrize("text", ["", "x", "file_1", "11111111-1111-1111-1111-111111111111", Ids(1, "file").text(7)])
def test_other_ids_lead_nowhere(text: str) -> None:
    assert Ids(0, "file").index(text) is None
    assert Ids(0, "file").index(f"{Ids(0, 'file').text(3)}{text}0") is None


def test_ids_differ_by_seed_kind_and_number() -> None:
    numbers = [*range(100), *range(CREATED, CREATED + 100)]
    ids = {Ids(seed, kind).text(number) for seed in range(5) for kind in ("file", "job") for number in numbers}
    assert len(ids) == 2000


@pytest.mark.parametrize(
    "pattern",
    [
        r"^doc_[a-z0-9]+$",
        r"^[A-Z]{3}-\d{4}$",
        r"^(usr|org)_[0-9a-f]{24}$",
        r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
        r"^\w+$",
        r"[a-z]{2,}\.[a-z]{2,5}",
        r"^\d{6,}$",
        r"^x?[0-9a-fA-F]{8,40}$",
    ],
)
def test_an_id_has_the_pattern_of_the_document(pattern: str) -> None:
    ids = Ids(3, "document", pattern)
    texts = [ids.text(number) for number in (*range(50), *range(CREATED, CREATED + 50))]
    assert all(re.search(pattern, text) for text in texts)
    assert len({*texts}) == 100
    assert [ids.index(text) for text in texts[:50]] == [*range(50)]


@pytest.mark.parametrize("pattern", ["^(?=a)[a-z]+$", "[a", "a|b", "(a(b)c)d"])
def test_a_pattern_that_is_not_understood_is_none(pattern: str) -> None:
    assert places(pattern) == []


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


@pytest.mark.parametrize(
    ("name", "sent_as", "data", "expected"),
    [
        ("a.png", "video/mp4", b"", "image/png"),
        ("a", "video/mp4", b"", "video/mp4"),
        ("a", "application/json", b"%PDF-1.7", "application/pdf"),
        ("a", "", b"\x89PNG\r\n\x1a\n", "image/png"),
        ("a", "", b"some words\n", "text/plain"),
        ("a", "", b"\xff\xfe\xfd", "application/octet-stream"),
        ("a", "", b"", "application/octet-stream"),
    ],
)
def test_what_bytes_are(name: str, sent_as: str, data: bytes, expected: str) -> None:
    assert media_type(name, sent_as, data) == expected


def test_kinds_and_extensions() -> None:
    types = ("image/jpeg", "video/mp4", "application/vnd.ms-powerpoint", "application/x-none", "text/x-none")
    assert [kind_of(one) for one in types] == ["image", "video", "presentation", None, "text"]
    assert [extension(one) for one in types if one != "application/vnd.ms-powerpoint"] == [
        "jpg",
        "mp4",
        "x-none",
        "x-none",
    ]
