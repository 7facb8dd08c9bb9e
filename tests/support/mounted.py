"""File systems of simulated providers, in which waiting takes no time."""

from __future__ import annotations

from typing import Any

import fsspec
from reelkit.mock import connect


def mounted(mock: Any, **options: Any) -> Any:
    """The file system of a simulated provider."""
    client_options = {name: options.pop(name) for name in ("max_retries", "http_client") if name in options}
    client = connect(mock, asynchronous=True, **client_options).client
    found: Any = fsspec.get_filesystem_class(mock.name)
    return found.from_client(client, **options)
