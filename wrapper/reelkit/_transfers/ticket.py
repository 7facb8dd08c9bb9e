"""Permission to upload."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Generic, TypeVar

from reelkit._record import record

T = TypeVar("T")
EXPIRED = frozenset({400, 401, 403, 410})
SPARE_SECONDS = 15.0


@record
class Ticket(Generic[T]):
    """The provider's response, a URL, headers it is signed for, and how many seconds it lasts."""

    response: T
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    lifetime: float | None = None
