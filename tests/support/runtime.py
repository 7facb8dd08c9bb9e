"""Private parts of reelkit that tests of other folders build on, named once: a module that moves changes one line here.

Tests import the private modules of the folder that they mirror, and these; ``tests/scripts/test_import_graph.py``
refuses any other.
"""

from __future__ import annotations

from reelkit._console import guarded, write
from reelkit._http.auth import Auth
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing, ListingClosedError
from reelkit._http.provider import ErrorRules, Provider
from reelkit._http.throttle import Gate
from reelkit._registry import PROVIDERS
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.rules import encodable
from reelkit._transfers.storage import Storage
from reelkit.cli._spec import python_name
from reelkit.mock._registry import providers as simulated_providers
from reelkit.mock.engine._webhooks import sign
from reelkit.pagination._plan import PageContent

__all__ = [
    "PROVIDERS",
    "AsyncResource",
    "Auth",
    "Clock",
    "ErrorRules",
    "Gate",
    "Listing",
    "ListingClosedError",
    "PageContent",
    "Provider",
    "Storage",
    "SyncResource",
    "encodable",
    "guarded",
    "python_name",
    "sign",
    "simulated_providers",
    "write",
]
