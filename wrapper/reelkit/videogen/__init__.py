"""VideoGen: its clients and their resources. Written by ``make generate``.

A client needs an API key: an argument, or the environment variable ``VIDEOGEN_API_KEY``; see
``reelkit.client.SyncClient`` for the further arguments.

Example::

    with reelkit.VideoGen() as videogen:
        for file in videogen.files.list():
            print(file)
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from videogen_api.resources import PROVIDER as PROVIDER
from videogen_api.resources import AsyncVideoGenClient, VideoGenClient

from reelkit._lazy import attributes

if TYPE_CHECKING:
    from reelkit._resource.uploads import AsyncUploader, Uploader

    from ._async.files import AsyncFiles as AsyncFiles
    from ._sync.files import Files as Files

__getattr__, __dir__ = attributes(__name__, {"Files": "files"}, {})


class VideoGen(VideoGenClient):
    """A client of VideoGen."""

    @property
    def _uploader(self) -> Uploader:
        from ._sync.files import Files

        return Files

    @cached_property
    def files(self) -> Files:
        """Files of the team: uploads and generated media."""
        from ._sync.files import Files

        return Files(self._http)


class AsyncVideoGen(AsyncVideoGenClient):
    """A client of VideoGen, for asyncio."""

    @property
    def _uploader(self) -> AsyncUploader:
        from ._async.files import AsyncFiles

        return AsyncFiles

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of the team: uploads and generated media."""
        from ._async.files import AsyncFiles

        return AsyncFiles(self._http)
