"""A mock on loopback in a process of its own, so that its work is not measured as the client's."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from typing import Any

from reelkit.mock import mock_of
from reelkit.mock.server import serve


class Served:
    """A running mock: where it is, and what it was asked."""

    def __init__(self, connection: Connection, base_url: str, api_key: str) -> None:
        self._connection = connection
        self.base_url = base_url
        self.api_key = api_key

    def statuses(self) -> list[int]:
        """Statuses of all answers since the last time."""
        self._connection.send("statuses")
        found: list[int] = self._connection.recv()
        return found


@contextmanager
def served(provider: str, **options: Any) -> Iterator[Served]:
    """Serve a mock with such options until the block ends."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, provider, options), daemon=True)
    process.start()
    try:
        base_url, api_key = ours.recv()
        yield Served(ours, base_url, api_key)
    finally:
        ours.send("stop")
        process.join(10)


def _serve(connection: Connection, provider: str, options: dict[str, Any]) -> None:
    mock: Any = mock_of(provider, **options, now=datetime.now(UTC))
    # A real server's clock is about right; making the mock took a moment.
    mock.clock.advance(max(0.0, time.time() - mock.clock.seconds()))
    mock.clock.follow_real_time()
    with serve(mock) as server:
        connection.send((server.base_url, mock.api_key))
        while connection.recv() == "statuses":
            connection.send([request.status for request in mock.requests])
            mock._requests.clear()  # noqa: SLF001
