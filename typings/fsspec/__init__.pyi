from typing import Any

from .spec import AbstractFileSystem

def filesystem(protocol: str, **storage_options: Any) -> Any: ...
def open(urlpath: str, mode: str = ..., **kwargs: Any) -> Any: ...  # noqa: A001
def get_filesystem_class(protocol: str) -> type[AbstractFileSystem]: ...
