"""The gate: a pure decision at given times, then the two shells that wait for it."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from reelkit._http._async.effects import turn as async_turn
from reelkit._http._sync.effects import pause, turn
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing, ListingClosedError
from reelkit._http.rate_limit import read_rate_limit, seconds_to_reset
from reelkit._http.retry import LONGEST_RETRY_AFTER
from reelkit._http.throttle import MOST_IN_FLIGHT, Gate

EPOCH = 1_790_000_000.0
UNTIL_WOKEN = float("inf")


class Fake:
    """A gate with a clock that moves by hand, or by sleeping."""

    def __init__(self) -> None:
        self.now = 100.0
        self.gate = Gate()
        self.clock = Clock(monotonic=lambda: self.now, sleep=self.sleep, async_sleep=self.async_sleep)
        self.woken = 0

    def enter(self) -> float:
        return self.gate.enter(self.now, self._wake)

    def _wake(self) -> None:
        self.woken += 1

    def answer(self, status: int = 200, headers: Mapping[str, str] | None = None, after: float | None = None) -> None:
        headers, now = headers or {}, EPOCH + self.now
        limit = read_rate_limit(headers, now)
        self.gate.observe(
            self.now,
            status,
            retry_after=after,
            remaining=limit.remaining if limit else None,
            reset_in=seconds_to_reset(limit, headers, now) if limit else None,
        )
        self.gate.release()

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.now += seconds

    def counts(self, remaining: int, reset_in: float, unit: float = 1000, **more: str) -> dict[str, str]:
        reset = round((EPOCH + self.now + reset_in) * unit)
        return {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(reset), **more}


class Until:
    """A call with a deadline on a fake's clock."""

    patience = float("inf")

    def __init__(self, fake: Fake | None = None, end: float = float("inf")) -> None:
        self._fake = fake
        self._end = end

    @property
    def remaining(self) -> float:
        return self._end - (self._fake.now if self._fake else 0)

    def expired(self, waited_for: str, patience: float | None = None) -> Exception:
        return LookupError(f"expired: {waited_for}, {patience}")


ENDLESS = Until()


@pytest.fixture
def fake() -> Fake:
    return Fake()


def test_eight_are_in_flight_at_most(fake: Fake) -> None:
    assert [fake.enter() for _ in range(MOST_IN_FLIGHT)] == [0.0] * 8
    assert fake.enter() == UNTIL_WOKEN
    fake.answer()
    assert fake.woken == 1
    assert fake.enter() == 0.0


def test_a_429_holds_everyone_back_until_the_time_it_names(fake: Fake) -> None:
    fake.enter()
    fake.answer(429, after=7)
    assert fake.enter() == pytest.approx(7)
    fake.now += 7
    assert fake.enter() == 0.0
    assert fake.enter() == UNTIL_WOKEN, "one goes alone until it has passed"
    fake.answer()
    assert [fake.enter() for _ in range(3)] == [0.0, 0.0, UNTIL_WOKEN]


def test_the_longer_of_two_waits_counts(fake: Fake) -> None:
    fake.enter()
    fake.enter()
    fake.answer(429, after=9)
    fake.answer(429, after=2)
    assert fake.enter() == pytest.approx(9)


def test_a_wait_that_nobody_would_sit_out_holds_nobody(fake: Fake) -> None:
    fake.enter()
    fake.answer(429, after=LONGEST_RETRY_AFTER + 1)
    assert fake.enter() == 0.0


def test_503_with_retry_after_holds_back_and_404_does_not(fake: Fake) -> None:
    fake.enter()
    fake.answer(404, after=5)
    assert fake.enter() == 0.0
    fake.answer(503, after=5)
    assert fake.enter() == pytest.approx(5)


@pytest.mark.parametrize("unit", [1, 1000], ids=["seconds", "milliseconds"])
def test_requests_that_remain_are_counted_down_to_the_reset(fake: Fake, unit: float) -> None:
    fake.enter()
    fake.answer(headers=fake.counts(2, 4, unit))
    assert [fake.enter() for _ in range(3)] == [0.0, 0.0, UNTIL_WOKEN]
    fake.answer(headers=fake.counts(1, 4, unit))
    fake.answer(headers=fake.counts(0, 4, unit))
    assert fake.enter() == pytest.approx(4, abs=0.02 + 0.6 / unit)


def test_after_the_reset_one_goes_alone_and_learns_the_count(fake: Fake) -> None:
    fake.enter()
    fake.answer(headers=fake.counts(0, 1))
    fake.now += fake.enter()
    assert fake.enter() == 0.0
    assert fake.enter() == UNTIL_WOKEN
    fake.answer(headers=fake.counts(3, 1))
    assert [fake.enter() for _ in range(4)] == [0.0, 0.0, 0.0, UNTIL_WOKEN]


def test_a_429_in_spite_of_the_wait_makes_the_next_wait_longer(fake: Fake) -> None:
    fake.enter()
    waits = []
    for _ in range(3):
        fake.answer(headers=fake.counts(0, 1))
        waits.append(fake.enter())
        fake.now += waits[-1]
        assert fake.enter() == 0.0
        fake.answer(429, headers=fake.counts(0, 0))
        fake.now += 1
        fake.enter()
    assert waits == sorted(set(waits))


def test_those_under_way_count_as_not_yet_counted(fake: Fake) -> None:
    for _ in range(3):
        fake.enter()
    fake.answer(headers=fake.counts(4, 1))
    assert [fake.enter() for _ in range(3)] == [0.0, 0.0, UNTIL_WOKEN]


def test_answers_that_overtake_each_other_do_not_add_to_the_count(fake: Fake) -> None:
    for _ in range(3):
        fake.enter()
    fake.answer(headers=fake.counts(2, 1))
    fake.answer(headers=fake.counts(4, 1))
    assert fake.enter() == UNTIL_WOKEN


def test_an_answer_without_counts_ends_the_counting(fake: Fake) -> None:
    fake.enter()
    fake.answer(headers=fake.counts(0, 1))
    fake.now += 2
    fake.enter()
    fake.answer()
    assert [fake.enter(), fake.enter()] == [0.0, 0.0]


@pytest.mark.parametrize(
    "headers",
    [
        {"x-ratelimit-remaining": "0"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"},
        {"x-ratelimit-remaining": "nan", "x-ratelimit-reset": "5"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000001"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "9" * 400},
    ],
    ids=["no reset", "words", "nan", "one second", "the past", "huge"],
)
def test_counts_that_make_no_sense_hold_nobody_for_long(fake: Fake, headers: dict[str, str]) -> None:
    fake.enter()
    fake.answer(headers=headers)
    assert fake.enter() <= 1.1


def test_a_reset_is_meant_by_the_clock_of_the_server(fake: Fake) -> None:
    server_date = datetime.fromtimestamp(EPOCH + fake.now, UTC) - timedelta(hours=1)
    headers = fake.counts(0, -3600 + 3, Date=format_datetime(server_date, usegmt=True))
    fake.enter()
    fake.answer(headers={name.lower(): value for name, value in headers.items()})
    assert 2 <= fake.enter() <= 4


@pytest.mark.parametrize("skew", [-3600, -5, 0, 5, 3600])
def test_a_number_of_seconds_to_the_reset_needs_no_clock(fake: Fake, skew: float) -> None:
    server_date = datetime.fromtimestamp(EPOCH + fake.now + skew, UTC)
    fake.enter()
    fake.answer(
        headers={
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": "3",
            "date": format_datetime(server_date, usegmt=True),
        }
    )
    assert 2 <= fake.enter() <= 4


def test_the_reset_of_a_cached_response_is_nearer_by_its_age(fake: Fake) -> None:
    fake.enter()
    made = datetime.fromtimestamp(EPOCH + fake.now - 1000, UTC)
    headers = {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": str(round(EPOCH + fake.now - 1000 + 30)),
        "date": format_datetime(made, usegmt=True),
        "age": "20",
    }
    fake.answer(headers=headers)
    assert 9 <= fake.enter() <= 11


def test_a_turn_comes_when_as_long_as_the_gate_says(fake: Fake) -> None:
    fake.enter()
    fake.answer(429, after=7)
    with turn(fake.gate, fake.clock, ENDLESS):
        assert fake.now == pytest.approx(107)
        fake.gate.observe(fake.now, 429, retry_after=3)

    async def take_turn() -> None:
        async with async_turn(fake.gate, fake.clock, ENDLESS):
            assert fake.now == pytest.approx(110)

    asyncio.run(take_turn())


def test_a_deadline_ends_the_waiting(fake: Fake) -> None:
    fake.enter()
    fake.answer(429, after=7)
    with pytest.raises(LookupError, match="expired"), turn(fake.gate, fake.clock, Until(fake, 103)):
        pytest.fail("it must not start")
    assert 103 <= fake.now < 104


def test_threads_take_turns() -> None:
    gate, peak, running, lock = Gate(), 0, 0, threading.Lock()

    def work() -> None:
        nonlocal peak, running
        for _ in range(5):
            with turn(gate, Clock(), ENDLESS):
                with lock:
                    running += 1
                    peak = max(peak, running)
                pause(Clock(), 0.001)
                with lock:
                    running -= 1

    threads = [threading.Thread(target=work) for _ in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 <= peak <= MOST_IN_FLIGHT


@pytest.mark.anyio
async def test_tasks_take_turns() -> None:
    gate, peak, running = Gate(), 0, 0

    async def work() -> None:
        nonlocal peak, running
        for _ in range(5):
            async with async_turn(gate, Clock(), ENDLESS):
                running += 1
                peak = max(peak, running)
                await asyncio.sleep(0)
                running -= 1

    async with asyncio.TaskGroup() as group:
        for _ in range(24):
            group.create_task(work())
    assert peak == MOST_IN_FLIGHT


def test_whoever_works_for_a_closed_listing_stops_waiting() -> None:
    listing, outcome = Listing(), list[BaseException]()
    gate = Gate()
    gate.enter(time.monotonic(), lambda: None)
    gate.observe(time.monotonic(), 429, retry_after=50)
    gate.release()

    def work() -> None:
        try:
            with turn(gate, Clock(), ENDLESS, listing):
                pass
        except ListingClosedError as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    listing.closed = True
    thread.join(300)
    assert not thread.is_alive(), "it waits for the 50 s of the response"
    assert len(outcome) == 1


def test_one_free_place_wakes_one_waiter_first_in_first_out() -> None:
    gate, woken = Gate(), list[int]()
    wakes = [lambda number=number: woken.append(number) for number in range(100)]
    for _ in range(MOST_IN_FLIGHT):
        assert gate.enter(0, lambda: None) == 0
    assert {gate.enter(0, wake) for wake in wakes} == {UNTIL_WOKEN}
    for number, wake in enumerate(wakes):
        gate.release()
        assert woken == list(range(number + 1))
        assert gate.enter(0, lambda: woken.append(-1)) == UNTIL_WOKEN, "a newcomer must not overtake"
        assert gate.enter(0, wake) == 0


def test_whoever_gives_up_after_being_woken_passes_it_on() -> None:
    gate, woken = Gate(), list[str]()
    for _ in range(MOST_IN_FLIGHT):
        gate.enter(0, lambda: None)
    first, second = (lambda: woken.append("first")), (lambda: woken.append("second"))
    gate.enter(0, first)
    gate.enter(0, second)
    gate.release()
    gate.leave(first)
    assert woken == ["first", "second"]
    assert gate.enter(0, second) == 0


@pytest.mark.anyio
async def test_cancelled_tasks_by_the_thousand_hold_no_place() -> None:
    gate = Gate()

    async def work() -> None:
        async with async_turn(gate, Clock(), ENDLESS):
            await asyncio.sleep(60)

    tasks = [asyncio.create_task(work()) for _ in range(2000)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert [gate.enter(0, lambda: None) for _ in range(MOST_IN_FLIGHT)] == [0.0] * MOST_IN_FLIGHT
