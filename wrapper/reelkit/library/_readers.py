"""Reads the listings of several providers at the same time: a thread for each, or a task."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing, closing

from reelkit._http.pool import running_loop
from reelkit.pagination._seen import SeenIds

from ._media_file import Filters, MediaFile, Walk
from ._merge import Feed, Merge
from ._sources import Listing

_BATCH = 50
_PATIENCE = 1.0


class _Shared:
    """Feeds, their merge, and which of them failed."""

    def __init__(self, listings: Sequence[Listing], filters: Filters) -> None:
        self._filters = filters
        self._feeds = [Feed(dated=listing.dated) for listing in listings]
        self._merge = Merge(self._feeds)
        self.failures: dict[str, Exception] = {}
        self._told = 0
        counts = Counter(listing.provider for listing in listings)
        self._given = {provider: SeenIds() for provider, count in counts.items() if count > 1}

    def _batch(self) -> list[MediaFile]:
        files: list[MediaFile] = []
        while len(files) < _BATCH and (file := self._merge.next()) is not None:
            # What two listings of a provider have is given out once.
            given = self._given.get(file.provider)
            if given is None or given.add(file.id):
                files.append(file)
        return files


class Readers(_Shared):
    """A thread for each provider. A thread waits while its feed is full."""

    def __init__(self, listings: Sequence[Listing], filters: Filters) -> None:
        super().__init__(listings, filters)
        self._changed = threading.Condition()
        self._stopped = False
        self._threads = [
            threading.Thread(target=self._read, args=pair, name=f"reelkit-{pair[0].provider}", daemon=True)
            for pair in zip(listings, self._feeds, strict=True)
        ]
        for thread in self._threads:
            thread.start()

    def more(self) -> list[MediaFile] | None:
        """Files that are there, or none where only a failure is new; None at the end."""
        with self._changed:
            while True:
                files = self._batch()
                # What was taken leaves room, even if all of it was given out before.
                self._changed.notify_all()
                if files:
                    return files
                if len(self.failures) > self._told:
                    self._told = len(self.failures)
                    return []
                if self._merge.is_over:
                    return None
                self._changed.wait()

    def stop(self) -> None:
        """Let the threads end; one that waits for a response ends with it."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _read(self, listing: Listing, feed: Feed) -> None:
        walk = Walk(self._filters)
        try:
            with closing(listing.pager.pages()) as pages:
                for page in pages:
                    files = walk.wanted(map(listing.read, page.items))
                    with self._changed:
                        feed.offer(files)
                        self._changed.notify_all()
                        self._changed.wait_for(lambda: self._stopped or not feed.is_full)
                        if self._stopped:
                            return
                    if walk.is_over:
                        return
        except Exception as error:  # noqa: BLE001  the consumer raises or reports it
            self.failures[listing.provider] = error
        finally:
            with self._changed:
                feed.ended = True
                self._changed.notify_all()


class AsyncReaders(_Shared):
    """A task for each provider."""

    def __init__(self, listings: Sequence[Listing], filters: Filters) -> None:
        super().__init__(listings, filters)
        running_loop()
        self._changed = asyncio.Condition()
        self._tasks = [
            asyncio.create_task(self._read(listing, feed)) for listing, feed in zip(listings, self._feeds, strict=True)
        ]

    async def more(self) -> list[MediaFile] | None:
        """Files that are there, or none where only a failure is new; None at the end."""
        async with self._changed:
            while True:
                files = self._batch()
                # What was taken leaves room, even if all of it was given out before.
                self._changed.notify_all()
                if files:
                    return files
                if len(self.failures) > self._told:
                    self._told = len(self.failures)
                    return []
                if self._merge.is_over:
                    return None
                await self._changed.wait()

    async def stop(self) -> None:
        """End the tasks."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _read(self, listing: Listing, feed: Feed) -> None:
        walk = Walk(self._filters)
        try:
            async with aclosing(listing.pager.pages()) as pages:
                async for page in pages:
                    files = walk.wanted(map(listing.read, page.items))
                    async with self._changed:
                        feed.offer(files)
                        self._changed.notify_all()
                        await self._changed.wait_for(lambda: not feed.is_full)
                    if walk.is_over:
                        return
        except Exception as error:  # noqa: BLE001  the consumer raises or reports it
            self.failures[listing.provider] = error
        finally:
            feed.ended = True
            # A cancelled task must not wait for the lock.
            if not asyncio.current_task().cancelling():  # type: ignore[union-attr]
                async with self._changed:
                    self._changed.notify_all()
