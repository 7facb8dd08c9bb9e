"""For providers whose code is still made of steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from ._async import downloads as _async_downloads
from ._sync import downloads as _sync_downloads
from .download import Remote
from .steps import Steps, run, run_async

F = TypeVar("F")


def _bridged(locate: Callable[[Any], Steps[Remote]], file: Any, fresh: bool) -> Steps[Remote]:
    found = yield from locate(file)
    if fresh and found.renew is not None:
        found = yield from found.renew()
    return replace(found, renewable=found.renew is not None)


class Downloads(_sync_downloads.Downloads[F]):
    """Downloads of files."""

    def _locate(self, file: F) -> Steps[Remote]:
        raise NotImplementedError

    def _located(self, file: F, *, fresh: bool) -> Remote:
        return run(_bridged(self._locate, file, fresh), self._storage.times)


class AsyncDownloads(_async_downloads.AsyncDownloads[F]):
    """Downloads of files."""

    def _locate(self, file: F) -> Steps[Remote]:
        raise NotImplementedError

    async def _located(self, file: F, *, fresh: bool) -> Remote:
        return await run_async(_bridged(self._locate, file, fresh), self._storage.times)
