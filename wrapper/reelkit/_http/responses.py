"""From an error response to an exception, without I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from reelkit.errors import APIStatusError, status_error_class

from .provider import ErrorFacts, Provider
from .rate_limit import read_retry_after

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


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
    # Reading a large page twice would cost more than the call: only a body whose flag may be false is parsed here.
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
