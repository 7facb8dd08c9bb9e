"""The callback of Swiftia's jobs: typed, but not signed.

Swiftia documents no signature: anyone who knows the URL can send such a request. Give every job a URL that nobody can
guess, take nothing but the id of the job from it, and ask the API for the rest.

Example::

    from reelkit.swiftia import webhooks

    def handle(body: bytes, swiftia: reelkit.Swiftia) -> None:
        event = webhooks.parse(body)
        if isinstance(event, models.JobCompletedEvent) and (job_id := event.id or event.job_id):
            print(swiftia.jobs.job(job_id).wait().result)
"""

from __future__ import annotations

from swiftia_api.resources._webhooks import Delivery, Event, UnknownEvent, parse

__all__ = ["Delivery", "Event", "UnknownEvent", "parse"]
