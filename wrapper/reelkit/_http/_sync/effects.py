"""What is done differently in threads: pauses, turns, deadlines, sending."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

from reelkit._http.attempts import NO_DEADLINE, Exchange
from reelkit._http.backend import httpx
from reelkit._http.bounds import reads_within
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing, check_open
from reelkit._http.permanent import asking
from reelkit._http.pool import misled
from reelkit._http.throttle import POLL_SECONDS, UNTIL_WOKEN, Bounded, Gate, Waiting

T = TypeVar("T")


def pause(clock: Clock, seconds: float, listing: Listing | None = None) -> None:
    """Sleep; for a listing in short stretches, so that no thread outlives it by much."""
    while seconds > 0:
        check_open(listing)
        stretch = seconds if listing is None else min(seconds, POLL_SECONDS)
        clock.sleep(stretch)
        seconds -= stretch


@contextmanager
def turn(gate: Gate, clock: Clock, call: Bounded, listing: Listing | None = None) -> Generator[None, None, None]:
    """Wait until a request may start, and hold its place until it has ended."""
    check_open(listing)
    woken, waiting = threading.Event(), Waiting(gate, clock, call)
    try:
        while (wait := gate.enter(clock.monotonic(), woken.set)) > 0:
            longest = waiting.longest(wait)
            if wait < UNTIL_WOKEN:
                pause(clock, longest, listing)
            else:
                woken.wait(min(longest, threading.TIMEOUT_MAX if listing is None else POLL_SECONDS))
                check_open(listing)
                woken.clear()
    except BaseException:
        gate.leave(woken.set)
        raise
    try:
        yield
    finally:
        gate.release()


def within(exchange: Exchange, attempt: Callable[[], T]) -> T:
    """The result of an attempt, or TimeoutError when the deadline has passed.

    Nothing bounds a name look-up; only another thread can leave it behind.
    """
    from concurrent.futures import Future

    def bounded() -> T:
        with reads_within(exchange.attempt_left):
            return attempt()

    seconds = exchange.remaining
    if seconds == NO_DEADLINE:
        return bounded()
    future: Future[T] = Future()
    context = copy_context()

    def run() -> None:
        try:
            future.set_result(context.run(bounded))
        except BaseException as error:  # noqa: BLE001 - it is raised again by the one who waits
            future.set_exception(error)

    Thread(target=run, name="reelkit-deadline", daemon=True).start()
    return future.result(max(0.0, seconds))


headers_within = reads_within


def send(client: httpx.Client, request: httpx.Request, listing: Listing | None) -> httpx.Response:
    """Send a request as it is, and return the response before its body."""
    try:
        with asking(listing, client, request):
            return client.send(request, auth=None, follow_redirects=False, stream=True)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise misled(error, request) from None
