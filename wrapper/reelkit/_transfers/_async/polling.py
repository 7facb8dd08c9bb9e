"""Polls until something is ready."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from reelkit._http.hourly_limit import Pace
from reelkit._transfers.patience import OnPoll, Patience
from reelkit.errors import APIError, WaitTimeoutError, escaped

from .effects import Effects

T = TypeVar("T")


async def poll(
    ask: Callable[[], Awaitable[T]],
    ready: Callable[[T], bool],
    patience: Patience,
    effects: Effects,
    *,
    what: str,
    provider: str,
    id: str,  # noqa: A002 - as in the errors
    progress: OnPoll[T] | None = None,
    pace: Pace | None = None,
) -> T:
    """Poll until ``ready``, which raises where there is no hope; the last poll comes at the end of the time.

    All polls of a group of requests keep to its ``pace`` together.

    Rate limits, 5xx and lost connections are waited out.

    Raises:
        WaitTimeoutError: If the time is over, or the pace leaves no poll within it.
        APIError: If a poll failed, and no waiting helps; its note says what was waited for.
    """
    ends = effects.clock.monotonic() + patience.timeout
    polls = 0
    while True:
        polls += 1
        if pace is not None:
            now = effects.clock.monotonic()
            slot = pace.reserve(now, max(now, ends))
            if slot is None:
                what = f"{what}: no request is left of the {pace.hourly} per hour that the API allows"
                raise WaitTimeoutError(what, provider=provider, id=id, seconds=patience.timeout)
            if slot > now:
                await effects.pause(slot - now)
        try:
            response = await ask()
        except APIError as error:
            wait = patience.after(error, polls)
            left = ends - effects.clock.monotonic()
            if wait is None or left <= 0 or (wait > left and wait > patience.longest):
                # Who uploads must not think that nothing was uploaded.
                error.add_note(escaped(f"{provider} {id}: {what}"))
                raise
            await effects.pause(min(wait, left))
            continue
        if progress is not None:
            progress(response)
        if ready(response):
            return response
        left = ends - effects.clock.monotonic()
        if left <= 0:
            raise WaitTimeoutError(what, provider=provider, id=id, seconds=patience.timeout, last=response)
        await effects.pause(min(patience.pause(polls), left))
