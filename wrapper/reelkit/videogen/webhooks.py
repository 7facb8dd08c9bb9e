"""Events that VideoGen delivers to webhooks: verified, and typed.

Example::

    from reelkit.videogen import webhooks

    def handle(body: bytes, headers: dict[str, str], secret: str) -> None:
        event = webhooks.parse(body, headers, secret)
        print(event)
"""

from __future__ import annotations

from videogen_api.resources._webhooks import Delivery, Event, UnknownEvent, parse, verify

__all__ = ["Delivery", "Event", "UnknownEvent", "parse", "verify"]
