"""File systems of simulated providers, in which waiting takes no time."""

from __future__ import annotations

from typing import Any

from reelkit.fs import GenviralFileSystem, ReelkitFileSystem, SwiftiaFileSystem, VideoGenFileSystem
from reelkit.mock import connect

CLASSES: dict[str, type[ReelkitFileSystem]] = {
    "genviral": GenviralFileSystem,
    "swiftia": SwiftiaFileSystem,
    "videogen": VideoGenFileSystem,
}


def mounted(mock: Any, **options: Any) -> Any:
    """The file system of a simulated provider."""
    client_options = {name: options.pop(name) for name in ("max_retries", "http_client") if name in options}
    client = connect(mock, asynchronous=True, **client_options).client
    return CLASSES[mock.name].from_client(client, **options)
