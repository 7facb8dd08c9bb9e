"""For the mocks of providers: collections, their items, and which of these a request shows."""

from __future__ import annotations

from ._collections import Collection, Resource, Scope, Seeds
from ._filters import EVERYTHING, Filter
from ._ids import HEX, Ids
from ._plan import Plan
from ._seeder import timestamp

__all__ = ("EVERYTHING", "HEX", "Collection", "Filter", "Ids", "Plan", "Resource", "Scope", "Seeds", "timestamp")
