"""Webhook deliveries: the document's events, signed as the provider signs them."""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from ._document import is_object
from ._http import encode
from ._operation import JSON

if TYPE_CHECKING:
    from ._clock import MockClock
    from ._parts import Parts

SECRET = "whsec_bW9jay1zaWduaW5nLXNlY3JldC1mb3ItdGVzdHM="  # noqa: S105  signs deliveries of mocks only


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery: what was sent, and the status of the response."""

    url: str
    headers: Mapping[str, str]
    body: bytes
    status: int


def sign(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """The ``webhook-signature`` of Standard Webhooks: HMAC-SHA256 over id, time and body, in base64."""
    text = secret.removeprefix("whsec_")
    try:
        key = b64decode(text, validate=True)
    except ValueError:
        key = secret.encode()
    mac = hmac.new(key, f"{message_id}.{timestamp}.".encode() + body, sha256)
    return f"v1,{b64encode(mac.digest()).decode()}"


class Webhooks:
    """Triggers deliveries of one mock.

    Signatures are those of Standard Webhooks (VideoGen's); where the document names none, or with ``signed = False``,
    none are sent.
    """

    secret = SECRET
    """What signs deliveries unless ``secret=`` says otherwise."""
    signed = True

    def __init__(self, parts: Callable[[], Parts], clock: MockClock, seed: int) -> None:
        self._parts = parts
        self._clock = clock
        self._seed = seed
        self._sent = 0

    def reset(self) -> None:
        """Count deliveries from the beginning, and sign as at first."""
        self._sent = 0
        self.secret, self.signed = SECRET, True

    def told(self, endpoint: Any) -> Any:
        """The response to a new endpoint, with the secret in it: it is told once."""
        told = {"signingSecret": self.secret, "signingSecretLast4": self.secret[-4:]}
        known = {name: told[name] for name in told if is_object(endpoint) and name in endpoint}
        return {**endpoint, **known} if known else endpoint

    @property
    def events(self) -> list[str]:
        """The names of the document's events."""
        return [*self._parts().document.content.get("webhooks", {})]

    def payload(self, event: str, **fields: Any) -> dict[str, Any]:
        """The body of an event: the document's example or a sample, with ``fields`` in it.

        Raises ``ValueError`` for an event that the document does not know, and for fields that do not fit it.
        """
        parts = self._parts()
        try:
            item = parts.document.resolve(self._parts().document.content.get("webhooks", {})[event])
        except KeyError:
            raise ValueError(f"unknown event: {event!r}, expected one of {', '.join(self.events)}") from None
        media = parts.document.resolve(item["post"]["requestBody"])["content"][JSON]
        schema = media.get("schema", True)
        found = next(iter(parts.document.examples(media).values()), None) or parts.samples.sample(schema)
        times = {name: int(self._clock.seconds()) for name in ("occurredAt",) if isinstance(found.get(name), int)}
        payload = {**found, **times, **fields}
        if problem := parts.judge.problem(schema, payload, event):
            raise ValueError(problem)
        return payload

    def request(self, url: str, event: str, *, secret: str | None = None, **fields: Any) -> httpx.Request:
        """The request of a delivery, signed."""
        self._sent += 1
        body = encode(self.payload(event, **fields))
        headers = {"content-type": "application/json"}
        declared = self._parts().document.content.get("x-reelkit-webhooks", {})
        if self.signed and "signature" in declared:
            message_id, timestamp = f"msg_{self._seed}_{self._sent}", int(self._clock.seconds())
            headers |= {"webhook-id": message_id, "webhook-timestamp": str(timestamp)}
            headers["webhook-signature"] = sign(secret or self.secret, message_id, timestamp, body)
        return httpx.Request("POST", url, headers=headers, content=body)

    async def deliver_async(self, event: str, *, to: Any, secret: str | None = None, **fields: Any) -> Delivery:
        """Deliver an event to an ASGI application, in-process, or to a URL of this machine."""
        if isinstance(to, str):
            url, transport = to, None
        else:
            url, transport = "http://webhooks.mock.example/", httpx.ASGITransport(to)
        request = self.request(url, event, secret=secret, **fields)
        async with httpx.AsyncClient(transport=transport, timeout=15, trust_env=False) as client:
            response = await client.send(request)
        return Delivery(url, dict(request.headers), request.content, response.status_code)

    def deliver(self, event: str, *, to: Any, secret: str | None = None, **fields: Any) -> Delivery:
        """Deliver an event to an ASGI application, in-process, or to a URL of this machine.

        ``fields`` replace those of the document's example. Raises ``ValueError`` for an unknown event or for fields
        that do not fit, and ``httpx.TransportError`` if nothing listens at a URL. Inside a running event loop use
        :meth:`deliver_async`.

        >>> from reelkit.mock import VideoGenMock
        >>> mock = VideoGenMock()
        >>> mock.webhooks.deliver("file.upload.completed", to="http://127.0.0.1:8000/hook")  # doctest: +SKIP
        """
        work = partial(self.deliver_async, event, to=to, secret=secret, **fields)
        # In a thread of its own, since an event loop may run in this one.
        with ThreadPoolExecutor(1, "mock-webhook") as pool:
            return pool.submit(anyio.run, work).result()
