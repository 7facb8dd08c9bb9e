import io
from collections.abc import Callable
from typing import Any

from .caching import BaseCache

class _Cached(type):
    _cache: dict[str, Any]
    _latest: str | None

class AbstractFileSystem(metaclass=_Cached):
    protocol: str | tuple[str, ...]
    root_marker: str
    blocksize: int
    dircache: Any
    _fs_token_: str
    @classmethod
    def clear_instance_cache(cls) -> None: ...
    @classmethod
    def _strip_protocol(cls, path: Any) -> Any: ...
    @classmethod
    def _parent(cls, path: str) -> str: ...
    def invalidate_cache(self, path: str | None = None) -> None: ...

class AbstractBufferedFile(io.IOBase):
    blocksize: int
    cache: BaseCache | None
    fs: Any
    path: str
    mode: str
    size: int
    autocommit: bool
    buffer: io.BytesIO
    forced: bool
    closed: bool  # pyright: ignore[reportIncompatibleMethodOverride]
    def __init__(self, fs: Any, path: str, mode: str = ..., *, size: int | None = ..., **kwargs: Any) -> None: ...
    def flush(self, force: bool = ...) -> None: ...
    def close(self) -> None: ...
    def write(self, data: Any) -> int: ...
    def read(self, length: int = ...) -> bytes: ...

make_instance: Callable[..., Any]
