"""Deliveries of a provider that has one event."""

from __future__ import annotations

from reelkit._resource.webhooks import Receiver
from videogen_api import models as generated


def test_one_event_needs_no_name() -> None:
    receiver = Receiver("small", generated, {"export.done": "ApiError"})
    assert type(receiver.read(b'{"message": "done"}')).__name__ == "ApiError"
