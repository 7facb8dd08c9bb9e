# Derived from ../_async/readers.py by `make generate`; edit that one.
"""Reads the listings of several providers at the same time."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

from reelkit.library._media_file import Filters, MediaFile, Walk
from reelkit.library._merge import Feed
from reelkit.library._readers import BaseReaders
from reelkit.library._sources import Listing
from reelkit.library._sync.effects import Reading

if TYPE_CHECKING:
    from reelkit.pagination._sync.pager import Pager

T = TypeVar("T")


class Readers(BaseReaders):
    """Reads each listing beside the others."""

    def __init__(self, listings: Sequence[Listing[Any]], filters: Filters) -> None:
        super().__init__(listings, filters)
        self._reading = Reading()
        self._changed = self._reading.changed
        for listing, feed in zip(listings, self._feeds, strict=True):
            self._reading.start(self._read, listing, feed)

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
                if self._ending is not None:
                    raise self._ending
                if self._merge.is_over:
                    return None
                self._changed.wait()

    def stop(self) -> None:
        """End what reads."""
        self._reading.stop()

    def _read(self, listing: Listing[T], feed: Feed) -> None:
        pager = cast("Pager[T]", listing.pager)
        walk = Walk(self._filters)
        try:
            with closing(pager.pages()) as pages:
                for page in pages:
                    files = walk.wanted(map(listing.read, page.items))
                    with self._changed:
                        feed.offer(files)
                        self._changed.notify_all()
                        self._changed.wait_for(lambda: self._reading.stopped or not feed.is_full)
                        if self._reading.stopped:
                            return  # pragma: no cover - in threads only; tasks are cancelled
                    if walk.is_over:
                        return
        except Exception as error:  # noqa: BLE001  the consumer raises or reports it
            self.failures[listing.provider] = error
        except BaseException as error:  # noqa: BLE001  a SystemExit, which a hook may raise, is no end of the list
            self._ending = error
        finally:
            feed.ended = True
            self._reading.wake()
