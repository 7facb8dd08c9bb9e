"""Genviral: its clients and their resources. Written by ``make generate``.

A client needs an API key: an argument, or the environment variable ``GENVIRAL_API_KEY``; see
``reelkit.client.SyncClient`` for the further arguments.

Example::

    with reelkit.Genviral() as genviral:
        for file in genviral.files.list():
            print(file)
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from genviral_api.resources import PROVIDER as PROVIDER
from genviral_api.resources import AsyncGenviralClient, GenviralClient

from reelkit._lazy import attributes

if TYPE_CHECKING:
    from ._async.files import AsyncFiles as AsyncFiles
    from ._async.folders import AsyncFolders as AsyncFolders
    from ._async.posts import AsyncPosts as AsyncPosts
    from ._folders import FolderPath as FolderPath
    from ._folders import WalkedFolder as WalkedFolder
    from ._sync.files import Files as Files
    from ._sync.folders import Folders as Folders
    from ._sync.posts import Posts as Posts

__getattr__, __dir__ = attributes(
    __name__,
    {"Files": "files", "Folders": "folders", "Posts": "posts"},
    {"FolderPath": "_folders", "WalkedFolder": "_folders"},
)


class Genviral(GenviralClient):
    """A client of Genviral."""

    @cached_property
    def files(self) -> Files:
        """Files in the scope of the key."""
        from ._sync.files import Files

        return Files(self._http)

    @cached_property
    def folders(self) -> Folders:
        """Folders and what is in them."""
        from ._sync.folders import Folders

        return Folders(self._http)

    @cached_property
    def posts(self) -> Posts:
        """Posts to social media accounts, published at once or at a time."""
        from ._sync.posts import Posts

        return Posts(self._http)


class AsyncGenviral(AsyncGenviralClient):
    """A client of Genviral, for asyncio."""

    @cached_property
    def files(self) -> AsyncFiles:
        """Files in the scope of the key."""
        from ._async.files import AsyncFiles

        return AsyncFiles(self._http)

    @cached_property
    def folders(self) -> AsyncFolders:
        """Folders and what is in them."""
        from ._async.folders import AsyncFolders

        return AsyncFolders(self._http)

    @cached_property
    def posts(self) -> AsyncPosts:
        """Posts to social media accounts, published at once or at a time."""
        from ._async.posts import AsyncPosts

        return AsyncPosts(self._http)
