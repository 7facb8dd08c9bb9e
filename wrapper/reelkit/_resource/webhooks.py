"""Webhook deliveries: is it authentic, and which event is it? No I/O but a look at the clock."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from types import ModuleType
from typing import Any, Final, cast

from reelkit._http.arguments import as_list, is_number
from reelkit._http.decode import DECODING_ERRORS
from reelkit._record import record
from reelkit.errors import ConfigurationError, InvalidArgumentError, WebhookVerificationError

Secret = str | Iterable[str]
"""A signing secret, or several of which any may have signed, while one replaces another."""
Headers = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""The headers of a request as frameworks have them: a mapping, or pairs, among which a name may come twice."""
DEFAULT_TOLERANCE: Final = 300.0
_PREFIX = "whsec_"
_LEAST_KEY = 8
_ID, _TIME, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
# Signatures are separated by spaces; proxies join headers of one name by commas, with a space or without.
_V1 = re.compile(r"(?<![^\s,])v1,([^\s,]+)")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What an authentic delivery says of itself.

    Attributes:
        id: Its id: the same each time the provider repeats the delivery, so that it can be handled once.
        sent_at: When it was sent, in Unix seconds.
    """

    id: str
    sent_at: int


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that this version does not know; later versions may.

    Attributes:
        name: Its name, or None where the body has none.
        data: The body.
    """

    name: str | None
    data: Mapping[str, Any]


@record
class Receiver:
    """What a specification says of its webhooks.

    Attributes:
        provider: Name of the provider.
        models: The module of the models.
        events: The model of each event.
        event: Members of the body that lead to the name of the event; empty where there is one event only.
    """

    provider: str
    models: ModuleType = field(repr=False)
    events: Mapping[str, str]
    event: tuple[str, ...] = ()

    def read(self, body: bytes) -> object:
        """The typed event, or an ``UnknownEvent``; ``WebhookVerificationError`` for what cannot be read."""
        try:
            data = json.loads(_raw(body))
        except (ValueError, RecursionError):
            raise self._error("payload", "the body is not JSON") from None
        if not isinstance(data, dict):
            raise self._error("payload", "the body is not a JSON object")
        found = cast("dict[str, Any]", data)
        name = self._name(found)
        model = self.events.get(name or "")
        if model is None:
            return UnknownEvent(name, found)
        try:
            return getattr(self.models, model).from_dict(found)
        except DECODING_ERRORS as error:
            raise self._error("payload", f"the event {name} does not fit the specification ({error})") from error

    def verify(self, body: bytes, headers: Headers, secret: Secret, tolerance: float, now: float | None) -> Delivery:
        """Check the signature and the time, as Standard Webhooks describe them."""
        raw = _raw(body)
        if not (is_number(tolerance) and tolerance > 0):
            raise InvalidArgumentError("tolerance", tolerance, "must be a positive number of seconds")
        if now is not None and not is_number(now):
            raise InvalidArgumentError("now", now, "must be Unix seconds")
        keys = [key for one in as_list(secret) for key in _keys(one)]
        if not keys:
            raise ConfigurationError("secret: there is none to verify webhooks with")
        message_id, sent, signatures = self._headers(headers)
        if not (sent.isascii() and sent.isdigit() and len(sent) <= 12):
            raise self._error("timestamp", f"{_TIME} is not a number of seconds")
        signed = f"{message_id}.{sent}.".encode(errors="replace") + raw
        expected = [base64.b64encode(hmac.new(key, signed, sha256).digest()) for key in keys]
        given = [one.encode(errors="replace") for one in signatures]
        if not given:
            raise self._error("signature", f"{_SIGNATURE} has no signature of version v1")
        # All are compared, so that the time it takes reveals nothing.
        matches = [hmac.compare_digest(one, other) for one in given for other in expected]
        if not any(matches):
            raise self._error("signature", "no signature matches: another secret, or not the bytes that were sent")
        off = (time.time() if now is None else now) - int(sent)
        if not abs(off) <= tolerance:
            when = f"{abs(off):.0f} seconds {'ago' if off > 0 else 'ahead'}"
            raise self._error("timestamp", f"sent {when}, and {tolerance:g} are tolerated either way")
        return Delivery(message_id, int(sent))

    def _headers(self, headers: Headers) -> tuple[str, str, list[str]]:
        found = _given(headers)
        for name in (_ID, _TIME, _SIGNATURE):
            if not found[name]:
                raise self._error("headers", f"the header {name} is missing")
        for name in (_ID, _TIME):
            # Of two values one would be verified, and code that handles each delivery once might use the other.
            if len(found[name]) > 1:
                raise self._error("headers", f"the header {name} has several values")
        signatures = [one for value in found[_SIGNATURE] for one in _V1.findall(value)]
        return found[_ID][0], found[_TIME][0], signatures

    def _name(self, data: Mapping[str, Any]) -> str | None:
        if not self.event:
            return next(iter(self.events))
        found: object = data
        for member in self.event:
            found = cast("Mapping[str, object]", found).get(member) if isinstance(found, Mapping) else None
        return found if isinstance(found, str) else None

    def _error(self, check: str, reason: str) -> WebhookVerificationError:
        return WebhookVerificationError(reason, provider=self.provider, check=check)


def _given(headers: object) -> dict[str, list[str]]:
    """The values of each header that counts, without repetitions."""
    items = getattr(headers, "items", None)
    found: dict[str, list[str]] = {_ID: [], _TIME: [], _SIGNATURE: []}
    try:
        for name, value in cast("Iterable[tuple[Any, Any]]", items() if callable(items) else headers):
            values = found.get(_text(name).lower())
            if values is not None and value and (text := _text(value)) not in values:
                values.append(text)
    except (TypeError, ValueError):
        kind = type(headers).__name__
        raise InvalidArgumentError(
            "headers", kind, "must be a mapping of text, or pairs of a name and a value"
        ) from None
    return found


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise TypeError
    return value


def _raw(body: object) -> bytes:
    if not isinstance(body, (bytes, bytearray, memoryview)):
        kind = type(body).__name__
        raise InvalidArgumentError(
            "body", kind, "must be the bytes as they arrived: JSON that was parsed cannot be verified"
        )
    return bytes(cast("bytes", body))


def _keys(secret: object) -> Iterable[bytes]:
    """What a secret may mean: base64 of the key, in either alphabet, or the key itself."""
    # Files and variables often end in a newline.
    whole = secret.strip() if isinstance(secret, str) else ""
    text = whole.removeprefix(_PREFIX)
    if len(text) < _LEAST_KEY:
        # The value is not shown.
        raise ConfigurationError(f"secret: must be text of at least {_LEAST_KEY} characters after {_PREFIX!r}")
    keys = {text.encode(errors="replace"), whole.encode(errors="replace")}
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    for alphabet in (None, b"-_"):
        try:
            keys.add(base64.b64decode(padded, alphabet, validate=True))
        except (binascii.Error, ValueError):
            continue
    return keys
