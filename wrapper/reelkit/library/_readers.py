"""What reading the listings of several providers keeps: their files in order, and which of them failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from reelkit.pagination._seen import SeenIds

from ._media_file import Filters, MediaFile
from ._merge import Feed, Merge
from ._sources import Listing

_BATCH = 50


class BaseReaders:
    """Feeds, their merge, and which of them failed."""

    def __init__(self, listings: Sequence[Listing[Any]], filters: Filters) -> None:
        self._filters = filters
        self._feeds = [Feed(dated=listing.dated) for listing in listings]
        self._merge = Merge(self._feeds)
        self.failures: dict[str, Exception] = {}
        self._ending: BaseException | None = None
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
