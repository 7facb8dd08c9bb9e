"""Which bytes of an open file are fetched before they are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from fsspec.caching import BaseCache, register_cache

_MOST_GROWTH = 4


class ReadAhead(BaseCache):
    """Keeps one block, in the parts in which it arrived, so that bytes are copied only once.

    While a file is read in sequence each block is twice as long as the one before, up to four times ``blocksize``:
    every block costs a request, in which nothing arrives for a while.
    """

    name = "reelkit"

    def __init__(self, blocksize: int, fetcher: Callable[[int, int], list[bytes]], size: int) -> None:
        super().__init__(blocksize, fetcher, size)
        self._ahead = blocksize
        self._keep(0, [])

    def _fetch(self, start: int | None, stop: int | None) -> bytes:
        begin, end = start or 0, self.size if stop is None else min(stop, self.size)
        found: list[bytes] = []
        if self._starts[0] <= begin < self._starts[-1]:
            found += self._between(begin, end)
            begin = self._starts[-1]
        if begin < end:
            is_next = 0 < begin == self._starts[-1]
            self._ahead = min(2 * self._ahead, _MOST_GROWTH * self.blocksize) if is_next else self.blocksize
            # The last block is forgotten before the next one arrives.
            self._keep(0, [])
            self._keep(begin, self.fetcher(begin, min(end + self._ahead, self.size)))
            found += self._between(begin, end)
        return b"".join(found)

    def _keep(self, start: int, parts: list[bytes]) -> None:
        self._parts = parts
        self._starts = list(accumulate(map(len, parts), initial=start))

    def _between(self, start: int, stop: int) -> Iterator[bytes]:
        """The bytes from ``start``, which is there, to before ``stop``, or as far as they are there."""
        for index in range(bisect_right(self._starts, start) - 1, len(self._parts)):
            if self._starts[index] >= stop:
                break
            yield self._parts[index][max(0, start - self._starts[index]) : stop - self._starts[index]]


register_cache(ReadAhead, clobber=True)
