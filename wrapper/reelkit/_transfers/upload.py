"""For providers whose code is still made of steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ._async import upload as _async_upload
from ._async.storage import AsyncStorage
from ._sync import upload as _sync_upload
from .content import Content
from .steps import Ask, Steps, run, run_async
from .ticket import Ticket

T = TypeVar("T")
__all__ = ["Ticket", "upload"]


def upload(
    storage: Any, source: Any, filename: Any, progress: Any, begin: Callable[[Content], Steps[Ticket[T]]]
) -> Steps[tuple[T, None]]:
    """Send the source to where ``begin`` says."""

    async def begin_async(content: Any) -> Any:
        return await run_async(begin(content), storage.times)

    def begin_sync(content: Any) -> Any:
        return run(begin(content), storage.times)

    asynchronous = isinstance(storage, AsyncStorage)
    act: Any = _async_upload.upload if asynchronous else _sync_upload.upload
    chosen = begin_async if asynchronous else begin_sync
    return (yield Ask(lambda: act(storage, source, filename, progress, chosen))), None
