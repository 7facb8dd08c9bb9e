"""From an error response to an exception, without I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, cast

from reelkit.errors import APIStatusError, status_error_class

from .provider import ErrorFacts, Provider

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")
_AGE = re.compile(r"\d{1,9}", re.ASCII)
_SECONDS = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait, from ``Retry-After`` (RFC 9110, 10.2.3); None if it cannot be read.

    A number counts from the receipt, whatever its ``Age``; an HTTP date is meant by the clock of the server.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    moment, server = http_date(value), server_now(headers)
    return None if moment is None else max(0.0, moment - (now if server is None else server))


def http_date(value: str) -> float | None:
    """Seconds since the Unix epoch of an HTTP date; None if it is none."""
    try:
        moment = parsedate_to_datetime(value)
        # A date without a zone is UTC, as HTTP dates are.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def server_now(headers: Mapping[str, str]) -> float | None:
    """What the clock of the server shows, by which its dates are meant; None if it does not tell.

    ``Date`` is when it made the response, and ``Age`` for how long a cache has kept it since (RFC 9111, 4.2.3).
    """
    made, age = http_date(headers.get("date", "")), headers.get("age", "")
    return None if made is None else made + (int(age) if _AGE.fullmatch(age) else 0)


def read_facts(provider: Provider, body: bytes) -> ErrorFacts:
    """What the body says: its JSON in the provider's dialect, or the start of its text."""
    facts = json_facts(provider, body)
    if facts.message or facts.code:
        return facts
    return ErrorFacts(message=" ".join(body[:2000].decode("utf-8", "replace").split()))


def json_facts(provider: Provider, body: bytes) -> ErrorFacts:
    """What the body says in the provider's dialect, if it is JSON."""
    content = _json_object(body)
    return ErrorFacts() if content is None else provider.read_error(content)


def is_error_body(provider: Provider, body: bytes) -> bool:
    """Whether the body of a 2xx response is an error, by the provider's own flag."""
    flag = provider.success_flag
    # Reading a large page twice would cost more than the call; only a body that could say no is read here.
    if flag is None or not _false(flag).search(body):
        return False
    content = _json_object(body)
    return content is not None and content.get(flag) is False


@cache
def _false(flag: str) -> re.Pattern[bytes]:
    return re.compile(rb'"%s"\s*:\s*false' % re.escape(flag.encode()))


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The provider's id of a request, or that of the network in front of it."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


def status_error(
    provider: Provider, status: int, headers: Mapping[str, str], body: bytes, now: float, /, **request: Any
) -> APIStatusError:
    """The exception for a response that is no success."""
    facts = read_facts(provider, body)
    retry_after = read_retry_after(headers, now)
    return status_error_class(status, facts.code, provider.credit_codes, provider.errors.payment_codes)(
        status_code=status,
        code=facts.code,
        message=facts.message or "",
        details=facts.details,
        request_id=request_id_of(headers),
        retry_after=facts.retry_after if retry_after is None else retry_after,
        headers=headers,
        body=body,
        **request,
    )


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", content) if isinstance(content, dict) else None
