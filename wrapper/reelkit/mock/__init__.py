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

from reelkit.mock._clock import MockClock
from reelkit.mock._faults import Fault, FaultKind, Faults
from reelkit.mock._http import MockRequest, MockResponse, RecordedRequest
from reelkit.mock._provider import Call, ProviderMock, Refusal, operation
from reelkit.mock.genviral import GenviralMock
from reelkit.mock.swiftia import SwiftiaMock
from reelkit.mock.transport import MockTransport
from reelkit.mock.videogen import VideoGenMock

__all__ = [
    "Call",
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
    "operation",
]
