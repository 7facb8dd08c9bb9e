"""What is done differently in asyncio: pauses, turns, deadlines, sending."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

from reelkit._http.attempts import NO_DEADLINE, Exchange
from reelkit._http.backend import httpx
from reelkit._http.bounds import SENT
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.permanent import asking
from reelkit._http.pool import misled
from reelkit._http.throttle import UNTIL_WOKEN, Bounded, Gate, Waiting

T = TypeVar("T")


async def pause(clock: Clock, seconds: float, listing: Listing | None = None) -> None:
    """Sleep for so many seconds; a listing that ends cancels its tasks."""
    await clock.async_sleep(seconds)


@asynccontextmanager
async def turn(gate: Gate, clock: Clock, call: Bounded, listing: Listing | None = None) -> AsyncGenerator[None, None]:
    """Wait until a request may start, and hold its place until it has ended."""
    import asyncio

    woken, waiting = asyncio.Event(), Waiting(gate, clock, call)
    try:
        while (wait := gate.enter(clock.monotonic(), woken.set)) > 0:
            longest = waiting.longest(wait)
            if wait < UNTIL_WOKEN:
                await clock.async_sleep(longest)
            else:
                with suppress(TimeoutError):
                    async with asyncio.timeout(None if longest == UNTIL_WOKEN else longest):
                        await woken.wait()
                woken.clear()
    except BaseException:
        gate.leave(woken.set)
        raise
    try:
        yield
    finally:
        gate.release()


async def within(exchange: Exchange, attempt: Callable[[], Awaitable[T]]) -> T:
    """The result of an attempt, or TimeoutError when its time is over."""
    import asyncio

    left = exchange.attempt_left
    async with asyncio.timeout(None if left == NO_DEADLINE else left):
        return await attempt()


@asynccontextmanager
async def headers_within(seconds: float) -> AsyncGenerator[None, None]:
    """TimeoutError so many seconds after the last byte was sent, if there is no response until then."""
    import asyncio

    loop = asyncio.get_running_loop()
    async with asyncio.timeout(None if seconds == NO_DEADLINE else seconds) as limit:
        token = SENT.set(lambda: limit.reschedule(loop.time() + seconds) if seconds != NO_DEADLINE else None)
        try:
            yield
        finally:
            SENT.reset(token)


async def send(client: httpx.AsyncClient, request: httpx.Request, listing: Listing | None) -> httpx.Response:
    """Send a request as it is, and return the response before its body."""
    try:
        with asking(listing, client, request):
            return await client.send(request, auth=None, follow_redirects=False, stream=True)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise misled(error, request) from None
