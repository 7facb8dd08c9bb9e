"""Swiftia: its clients and their resources. Written by ``make generate``.

A client needs an API key: an argument, or the environment variable ``SWIFTIA_API_KEY``; see
``reelkit.client.SyncClient`` for the further arguments.

Example::

    with reelkit.Swiftia() as swiftia:
        for file in swiftia.files.list():
            print(file)
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from swiftia_api.resources import PROVIDER as PROVIDER
from swiftia_api.resources import AsyncSwiftiaClient, SwiftiaClient

from reelkit._lazy import attributes

if TYPE_CHECKING:
    from ._async.files import AsyncFiles as AsyncFiles
    from ._async.renders import AsyncRenders as AsyncRenders
    from ._files import StorageUsage as StorageUsage
    from ._sync.files import Files as Files
    from ._sync.renders import Renders as Renders

__getattr__, __dir__ = attributes(__name__, {"Files": "files", "Renders": "renders"}, {"StorageUsage": "_files"})


class Swiftia(SwiftiaClient):
    """A client of Swiftia."""

    @cached_property
    def files(self) -> Files:
        """Files of the organization."""
        from ._sync.files import Files

        return Files(self._http)

    @cached_property
    def renders(self) -> Renders:
        """Videos that are made of the shorts of a job; downloads wait until the render is done."""
        from ._sync.renders import Renders

        return Renders(self._http)


class AsyncSwiftia(AsyncSwiftiaClient):
    """A client of Swiftia, for asyncio."""

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of the organization."""
        from ._async.files import AsyncFiles

        return AsyncFiles(self._http)

    @cached_property
    def renders(self) -> AsyncRenders:
        """Videos that are made of the shorts of a job; downloads wait until the render is done."""
        from ._async.renders import AsyncRenders

        return AsyncRenders(self._http)
