"""Why a 2xx response does not fit its model, and where in the body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from reelkit.errors import ResponseDecodeError, ResponseTooLargeError

from .provider import Provider
from .responses import json_facts
from .secret import strip_frames

DECODING_ERRORS = (AttributeError, IndexError, KeyError, TypeError, ValueError, OverflowError, RecursionError)
# What a body that was cut, is empty, or is another page raises.
DAMAGE = (json.JSONDecodeError, UnicodeDecodeError)
_SHOWN_TEXT = 200


def is_damaged(error: ResponseDecodeError) -> bool:
    """Whether another response to the same request may be whole; whole ones that fit no model stay the same."""
    if isinstance(error, ResponseTooLargeError) or error.status_code == 204:
        return False
    return error.__cause__ is None or isinstance(error.__cause__, DAMAGE)


@runtime_checkable
class _Located(Protocol):
    """What the generated models of every package raise."""

    model: str | None
    field: str | None
    path: str


def decode_error(
    provider: Provider,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    error: BaseException,
    /,
    **request: Any,
) -> ResponseDecodeError:
    """The exception for a 2xx response whose body raised ``error`` when it was read."""
    model = field = None
    path = "$"
    if isinstance(error, (*DAMAGE, RecursionError)):
        reason = f"not JSON ({type(error).__name__}), but {headers.get('content-type', 'without a content type')}"
        reason += f": {_start_of(body)}" if body.strip() else " and empty"
    else:
        if isinstance(error, _Located):
            model, field, path = error.model, error.field, error.path
            reason = str(error)
        else:
            reason = f"{type(error).__name__}: {error}"
        facts = json_facts(provider, body)
        if facts.code or facts.message:
            reason += f"; the body says {' '.join(filter(None, (facts.code, (facts.message or '')[:_SHOWN_TEXT])))}"
    strip_frames(error)
    return ResponseDecodeError(
        reason, status_code=status, headers=headers, body=body, model=model, field=field, path=path, **request
    )


def _start_of(body: bytes) -> str:
    return " ".join(body[: 2 * _SHOWN_TEXT].decode("utf-8", "replace").split())[:_SHOWN_TEXT]
