"""Places in a listing, as text that another process can resume from."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import field
from hashlib import blake2b
from typing import Any, cast

from reelkit._record import record
from reelkit.errors import InvalidArgumentError

DIGEST_SIZE = 6
# Of the items delivered last, those so many items back are anchors: the nearest one that still exists marks the place.
ANCHOR_DISTANCES = (*range(16), 23, 31, 47, 63, 95, 127, 191, 255)
REMEMBERED = ANCHOR_DISTANCES[-1] + 1


@record
class Listed:
    """What is listed: an operation of a provider, with its filters. A position is good for the same only."""

    provider: str
    operation: str
    filters: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        # Generated names of parameters end in "_" where Python has such a word.
        filters = ", ".join(f"{name.rstrip('_')}={value!r}" for name, value in sorted(self.filters.items()))
        return f"{self.provider} {self.operation}({filters})"


@record
class Position:
    """A place: where the last item was in the list, or in its page by cursor, and digests of the ids delivered last.

    The latest comes first.
    """

    offset: int = 0
    cursor: str | None = None
    total: int | None = None
    anchors: tuple[bytes, ...] = ()


def digest(key: str) -> bytes:
    """A short stand-in for an id: only the few pages around a place are searched for it."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).digest()


def anchors_of(keys: Sequence[str], earlier: Sequence[bytes] = ()) -> tuple[bytes, ...]:
    """Anchors from the ids delivered last, the latest at the end, and from what was delivered ``earlier``."""
    near = tuple(digest(keys[-1 - distance]) for distance in ANCHOR_DISTANCES if distance < len(keys))
    return (*near, *(each for each in earlier if each not in near))[: len(ANCHOR_DISTANCES)]


def to_text(listed: Listed, position: Position) -> str:
    """A position as text of letters, digits, ``-`` and ``_``."""
    content = [
        1,
        listed.provider,
        listed.operation,
        dict(listed.filters),
        position.offset,
        position.cursor,
        position.total,
        urlsafe_b64encode(b"".join(position.anchors)).decode(),
    ]
    return urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def from_text(text: str, listed: Listed) -> Position:
    """The position that a text stands for; raises ``InvalidArgumentError`` if it is none of this listing."""
    try:
        found, position = _parse(text)
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise InvalidArgumentError("resume", text, "must be what a pager gave as its position") from None
    if found != listed:
        raise InvalidArgumentError("resume", text, f"is a position in {found}, and this is {listed}")
    return position


def _parse(text: str) -> tuple[Listed, Position]:
    content = cast("list[Any]", json.loads(urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))))
    version, provider, operation, filters, offset, cursor, total, anchors = content
    digests = urlsafe_b64decode(anchors)
    well_formed = (
        version == 1
        and isinstance(provider, str)
        and isinstance(operation, str)
        and isinstance(filters, dict)
        and type(offset) is int
        and offset >= 0
        and isinstance(cursor, str | None)
        and (total is None or type(total) is int)
        and len(digests) % DIGEST_SIZE == 0
    )
    if not well_formed:
        raise ValueError(text)
    pieces = tuple(digests[start : start + DIGEST_SIZE] for start in range(0, len(digests), DIGEST_SIZE))
    return Listed(provider, operation, cast("dict[str, Any]", filters)), Position(offset, cursor, total, pieces)
