"""The events that Swiftia delivers to webhooks. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reelkit._resource.webhooks import Delivery as Delivery
from reelkit._resource.webhooks import Receiver
from reelkit._resource.webhooks import UnknownEvent as UnknownEvent

from .. import models

if TYPE_CHECKING:
    from ..models.job_completed_event import JobCompletedEvent

    Event = JobCompletedEvent
    """Every event of this version."""
else:
    Event = object

__all__ = ("Delivery", "Event", "UnknownEvent", "parse")

_RECEIVER = Receiver("swiftia", models, {"job_completed": "JobCompletedEvent"}, ())


def parse(body: bytes) -> Event | UnknownEvent:
    """The typed event of a delivery. It is not signed: nothing tells who sent it, so ask the API before acting on it.

    Raises:
        WebhookVerificationError: If it is no JSON object of its kind.
    """
    return cast("Event | UnknownEvent", _RECEIVER.read(body))
