"""A mock and a client that is connected to it, in which waiting takes no time."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

import anyio.lowlevel
import httpx

from reelkit._http.clock import Clock

from .transport import MockTransport

C = TypeVar("C")
M = TypeVar("M")


class Connection(NamedTuple, Generic[C, M]):
    """A client and the simulated provider that answers it; what the fixtures of the pytest plugin give."""

    client: C
    """The client, with the mock's key."""
    mock: M
    """The handle: seed data, plan faults, move the clock, read the recorded requests."""


def connect(mock: Any, *, asynchronous: bool = False, **options: Any) -> Connection[Any, Any]:
    """Connect a client to a mock, in-process, on simulated time; ``options`` are the client's.

    Pauses of the client (between retries, under a rate limit) and of the mock (latency, delays) take no time: they move
    the mock's clock. Two connections to mocks of the same seed wait alike.

    >>> from reelkit.mock import SwiftiaMock
    >>> from datetime import timedelta
    >>> swiftia, mock = connect(SwiftiaMock(files=3), max_retries=1)
    >>> fault = mock.faults.add(status=429, headers={"Retry-After": "20"})
    >>> [file.name for file in swiftia.files.list()]
    ['my-video-1.mp4', 'background-image-2.jpg', 'voice-over-3.mp3']
    >>> mock.clock.now() - mock.clock.start >= timedelta(seconds=20)
    True
    """

    async def pass_time(seconds: float) -> None:
        mock.clock.advance(seconds)
        await anyio.lowlevel.checkpoint()

    transport = MockTransport(mock.handle, sleep=mock.clock.advance, async_sleep=pass_time)
    if asynchronous:
        client = mock.async_client(**{"http_client": httpx.AsyncClient(transport=transport), **options})
    else:
        client = mock.client(**{"http_client": httpx.Client(transport=transport), **options})
    clock = Clock(
        monotonic=mock.clock.seconds,
        sleep=mock.clock.advance,
        async_sleep=pass_time,
        random=random.Random(mock.seed).random,
        time=mock.clock.seconds,
    )
    seam: Any = client._seam  # noqa: SLF001  the clock is no argument of the public constructor
    seam.settings = replace(seam.settings, clock=clock)
    return Connection(client, mock)
