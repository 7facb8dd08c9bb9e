"""Simulated providers for tests: stateful, seeded, strict, in-process or behind a real socket.

>>> import httpx
>>> from reelkit.mock import GenviralMock
>>> mock = GenviralMock(files=120)
>>> client = httpx.Client(transport=mock.transport(), headers={"Authorization": f"Bearer {mock.api_key}"})
>>> client.get("https://www.genviral.io/api/partner/v1/files?limit=2").json()["data"]["total"]
120
>>> mock.faults.add(status=503)  # doctest: +ELLIPSIS
Fault(...)
>>> client.get("https://www.genviral.io/api/partner/v1/files").status_code
503

``mock.client()`` and ``mock.async_client()`` give a connected :class:`reelkit.Genviral` or its async twin;
:func:`reelkit.mock.server.serve` puts a mock behind a port, and ``python -m reelkit.mock`` does so from a shell.
"""

from __future__ import annotations

from ._call import Call, Refusal, operation
from ._clock import MockClock
from ._connection import Connection, connect
from ._faults import Fault, FaultKind, Faults
from ._http import MockRequest, MockResponse, RecordedRequest
from ._provider import ProviderMock
from .genviral import GenviralMock
from .swiftia import SwiftiaMock
from .transport import MockTransport
from .videogen import VideoGenMock

__all__ = [
    "Call",
    "Connection",
    "Fault",
    "FaultKind",
    "Faults",
    "GenviralMock",
    "MockClock",
    "MockRequest",
    "MockResponse",
    "MockTransport",
    "ProviderMock",
    "RecordedRequest",
    "Refusal",
    "SwiftiaMock",
    "VideoGenMock",
    "connect",
    "operation",
]
