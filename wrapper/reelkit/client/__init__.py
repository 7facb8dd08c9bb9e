"""What the clients of all providers share: settings, life cycle, representation."""

from __future__ import annotations

from ._async.client import AsyncClient as AsyncClient
from ._base import BaseClient as BaseClient
from ._sync.client import SyncClient as SyncClient
