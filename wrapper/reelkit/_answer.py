"""From an error answer to an exception, without I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, cast

from ._provider import ErrorFacts, Provider
from .errors import APIStatusError, status_error_class

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Seconds to wait, from ``Retry-After`` in seconds or as an HTTP date (RFC 9110, 10.2.3); None if it is neither."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            return None
        # A date without a zone is UTC, as HTTP dates are.
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now
    # Also refuses NaN, for which every comparison is false.
    return max(0.0, seconds) if abs(seconds) < float("inf") else None


def read_facts(provider: Provider, body: bytes) -> ErrorFacts:
    """What the body says: its JSON in the provider's dialect, or the start of its text."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    if isinstance(content, dict):
        facts = provider.read_error(cast("dict[str, Any]", content))
        if facts.message or facts.code:
            return facts
    return ErrorFacts(message=" ".join(body[:2000].decode("utf-8", "replace").split()))


def status_error(
    provider: Provider, status: int, headers: Mapping[str, str], body: bytes, now: float, /, **request: Any
) -> APIStatusError:
    """The exception for an answer that is no success."""
    facts = read_facts(provider, body)
    retry_after = parse_retry_after(headers.get("retry-after"), now)
    return status_error_class(status, facts.code, provider.credit_codes)(
        status_code=status,
        code=facts.code,
        message=facts.message or "",
        details=facts.details,
        request_id=next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None),
        retry_after=facts.retry_after if retry_after is None else retry_after,
        headers=headers,
        body=body,
        **request,
    )


def utc_now() -> float:
    """Seconds since the Unix epoch."""
    return datetime.now(UTC).timestamp()
