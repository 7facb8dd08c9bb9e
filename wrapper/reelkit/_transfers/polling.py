"""For providers whose code is still made of steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ._async import polling as _async_polling
from ._async.effects import Effects as _AsyncEffects
from ._sync import polling as _sync_polling
from ._sync.effects import Effects as _Effects
from .patience import OnPoll, Patience
from .steps import Ask, Steps, run, run_async

T = TypeVar("T")
__all__ = ["OnPoll", "Patience", "poll"]


def poll(
    ask: Callable[[], Steps[T]], ready: Callable[[T], bool], patience: Patience, times: Any, **arguments: Any
) -> Steps[T]:
    """Poll until ``ready``."""

    async def ask_async() -> T:
        return await run_async(ask(), times)

    def ask_sync() -> T:
        return run(ask(), times)

    def act() -> Any:
        if times.asynchronous:
            return _async_polling.poll(ask_async, ready, patience, _AsyncEffects(times.clock), **arguments)
        return _sync_polling.poll(ask_sync, ready, patience, _Effects(times.clock), **arguments)

    return (yield Ask(act))  # type: ignore[no-any-return]
