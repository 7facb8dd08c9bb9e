"""One scenario for sync and async: ``await both(value)`` takes a result or an awaitable, ``items`` either pager."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Awaitable, Iterable
from typing import Any, TypeVar, overload

import reelkit
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock

T = TypeVar("T")
MODES = ("sync", "async")
AnyClient = (
    reelkit.Genviral
    | reelkit.AsyncGenviral
    | reelkit.Swiftia
    | reelkit.AsyncSwiftia
    | reelkit.VideoGen
    | reelkit.AsyncVideoGen
)


async def both(value: T | Awaitable[T]) -> T:
    """The result of a synchronous call, or of an awaited asynchronous one."""
    return await value if inspect.isawaitable(value) else value


async def items(listing: Iterable[T] | AsyncIterable[T]) -> list[T]:
    """Everything that a pager, or an iterator of pages, yields."""
    if isinstance(listing, AsyncIterable):
        return [item async for item in listing]
    return list(listing)


async def total(pager: reelkit.Pager[Any] | reelkit.AsyncPager[Any]) -> int | None:
    """The total of either pager."""
    return pager.total() if isinstance(pager, reelkit.Pager) else await pager.total()


@overload
def client(mock: GenviralMock, mode: str, **options: Any) -> reelkit.Genviral | reelkit.AsyncGenviral: ...
@overload
def client(mock: SwiftiaMock, mode: str, **options: Any) -> reelkit.Swiftia | reelkit.AsyncSwiftia: ...
@overload
def client(mock: VideoGenMock, mode: str, **options: Any) -> reelkit.VideoGen | reelkit.AsyncVideoGen: ...
@overload
def client(mock: ProviderMock, mode: str, **options: Any) -> AnyClient: ...
def client(mock: ProviderMock, mode: str, **options: Any) -> Any:
    """A client of a mock, in-process, synchronous or asynchronous."""
    return mock.client(**options) if mode == "sync" else mock.async_client(**options)
