"""What the resources of all providers share."""

from __future__ import annotations

from ._async.resource import AsyncResource
from ._sync.resource import SyncResource

__all__ = ("AsyncResource", "SyncResource")
