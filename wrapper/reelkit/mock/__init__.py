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

``mock.client()`` and ``mock.async_client()`` give a connected client, synchronous or asynchronous;
:func:`reelkit.mock.server.serve` puts a mock behind a port, and ``python -m reelkit.mock`` does so from a shell.
:meth:`ProviderMock.from_document` serves any other OpenAPI document.
"""

from __future__ import annotations

from ._connection import Connection, connect
from ._registry import document_of, mock_of
from .engine._call import Call, operation
from .engine._clock import MockClock
from .engine._errors import Refusal
from .engine._faults import Fault, FaultKind, Faults
from .engine._handle import CollectionHandle
from .engine._http import MockRequest, MockResponse, RecordedRequest
from .engine._jobs import Jobs, Outcome
from .engine._provider import ProviderMock
from .engine._webhooks import Delivery, Webhooks
from .genviral import GenviralMock
from .swiftia import SwiftiaMock
from .transport import MockTransport
from .videogen import VideoGenMock

__all__ = [
    "Call",
    "CollectionHandle",
    "Connection",
    "Delivery",
    "Fault",
    "FaultKind",
    "Faults",
    "GenviralMock",
    "Jobs",
    "MockClock",
    "MockRequest",
    "MockResponse",
    "MockTransport",
    "Outcome",
    "ProviderMock",
    "RecordedRequest",
    "Refusal",
    "SwiftiaMock",
    "VideoGenMock",
    "Webhooks",
    "connect",
    "document_of",
    "mock_of",
    "operation",
]
