import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from .spec import AbstractFileSystem

T = TypeVar("T")

def sync(
    loop: asyncio.AbstractEventLoop | None, func: Callable[..., Awaitable[T]], *args: Any, timeout: float | None = ...
) -> T: ...

class AsyncFileSystem(AbstractFileSystem):
    asynchronous: bool
    batch_size: int | None
    def __init__(
        self, *, asynchronous: bool = ..., loop: Any = ..., batch_size: int | None = ..., **kwargs: Any
    ) -> None: ...
    @property
    def loop(self) -> asyncio.AbstractEventLoop | None: ...
    async def _expand_path(
        self, path: Any, recursive: bool = ..., maxdepth: int | None = ..., **options: Any
    ) -> list[str]: ...
    async def _du(self, path: str, total: bool = ..., **options: Any) -> Any: ...
