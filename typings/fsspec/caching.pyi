from collections.abc import Callable
from typing import Any, ClassVar

class BaseCache:
    name: ClassVar[str]
    blocksize: int
    size: int
    fetcher: Callable[[int, int], Any]
    def __init__(self, blocksize: int, fetcher: Callable[[int, int], Any], size: int) -> None: ...
    def _fetch(self, start: int | None, stop: int | None) -> bytes: ...

def register_cache(cls: type[BaseCache], clobber: bool = False) -> None: ...
