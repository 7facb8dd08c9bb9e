"""The rules of repeating, as a function of what happened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit._http.retry import (
    LONGEST_RETRY_AFTER,
    RETRYABLE_STATUSES,
    NoResponse,
    Refused,
    delay,
    may_be_done,
    may_repeat,
)

STATUSES = st.integers(100, 599)
SECONDS = st.floats(0, 1e9)
OUTCOMES = st.one_of(
    st.builds(NoResponse, st.booleans()),
    st.builds(Refused, STATUSES, st.none() | SECONDS, st.booleans()),
)


@pytest.mark.parametrize(
    ("method", "retry_class", "repeatable"),
    [
        ("GET", "safe", True),
        ("POST", "safe", True),
        ("DELETE", "idempotent", True),
        ("POST", "never", False),
        ("GET", "never", False),
        ("GET", None, True),
        ("PUT", None, True),
        ("DELETE", None, True),
        ("POST", None, False),
        ("PATCH", None, False),
    ],
)
def test_what_may_be_repeated(method: str, retry_class: str | None, repeatable: bool) -> None:
    assert may_repeat(method, retry_class) is repeatable


def test_the_statuses_that_are_worth_another_try() -> None:
    assert sorted(RETRYABLE_STATUSES) == [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]


@pytest.mark.parametrize(("status", "done"), [(408, True), (429, False), (404, False), (500, True), (524, True)])
def test_which_answers_leave_open_what_happened(status: int, done: bool) -> None:
    assert may_be_done(status) is done


@pytest.mark.parametrize(
    ("attempts", "longest"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (5000, 8.0)]
)
def test_backoff_doubles_up_to_eight_seconds(attempts: int, longest: float) -> None:
    def wait(jitter: float) -> float | None:
        return delay(NoResponse(sent=True), repeatable=True, attempts=attempts, max_retries=9999, jitter=jitter)

    assert (wait(0.0), wait(0.5), wait(1.0)) == (0.0, longest / 2, longest)


@pytest.mark.parametrize(
    ("retry_after", "wait"), [(None, 0.25), (0.0, 0.25), (1.5, 1.5), (60.0, 60.0), (60.5, None), (3e8, None)]
)
def test_retry_after_is_honoured_up_to_a_minute(retry_after: float | None, wait: float | None) -> None:
    for status in (429, 503):
        outcome = Refused(status, retry_after)
        assert delay(outcome, repeatable=True, attempts=1, max_retries=1, jitter=0.5) == wait


@given(OUTCOMES, st.booleans(), st.integers(1, 50), st.integers(0, 50), st.floats(0, 1), st.floats(-5, 100))
def test_laws(
    outcome: Refused | NoResponse, repeatable: bool, attempts: int, max_retries: int, jitter: float, remaining: float
) -> None:
    wait = delay(
        outcome,
        repeatable=repeatable,
        attempts=attempts,
        max_retries=max_retries,
        jitter=jitter,
        remaining=remaining,
    )
    if wait is None:
        return
    assert attempts <= max_retries
    assert 0 <= wait <= LONGEST_RETRY_AFTER
    assert wait < remaining
    if isinstance(outcome, Refused):
        assert not outcome.out_of_credits
        assert outcome.status in RETRYABLE_STATUSES
        assert repeatable or outcome.status == 429
    else:
        assert repeatable or not outcome.sent
