"""A compact memory of ids."""

from __future__ import annotations

_BUCKETS = 1 << 16
# Up to so many, a plain set takes less than two megabytes.
_FEW = 10_000
# No UTF-8 text holds this byte, so no id can look like two.
_END = 0xFF
_SEPARATOR = bytes([_END])


class SeenIds:
    """A set of texts; where it is large, in some 45 bytes for an id of 36 characters, where a ``set`` takes 130 to 180.

    Looking up takes eight times as long then. The texts themselves are kept, one after the other in hashed buckets: a
    shorter hash in their place could collide, and then an item would be lost. Buckets are bytes rather than
    bytearrays, which would over-allocate.
    """

    __slots__ = ("_buckets", "_few")

    def __init__(self) -> None:
        self._few: set[str] | None = set()
        self._buckets: dict[int, bytes] = {}

    def __contains__(self, text: str) -> bool:
        if self._few is not None:
            return text in self._few
        return _holds(self._buckets.get(hash(text) % _BUCKETS, b""), _entry(text))

    def add(self, text: str) -> bool:
        """Remember a text; False if it was there already."""
        few = self._few
        if few is None:
            return self._keep(text)
        if text in few:
            return False
        few.add(text)
        if len(few) > _FEW:
            self._few = None
            for each in few:
                self._keep(each)
        return True

    def _keep(self, text: str) -> bool:
        number, entry = hash(text) % _BUCKETS, _entry(text)
        bucket = self._buckets.get(number)
        if bucket is None:
            self._buckets[number] = entry
        elif _holds(bucket, entry):
            return False
        else:
            self._buckets[number] = bucket + entry
        return True


def _entry(text: str) -> bytes:
    # JSON can spell lone surrogates, which plain UTF-8 refuses.
    return text.encode("utf-8", "surrogatepass") + _SEPARATOR


def _holds(bucket: bytes, entry: bytes) -> bool:
    found = bucket.find(entry)
    # The end of a longer id is not that id.
    while found > 0 and bucket[found - 1] != _END:
        found = bucket.find(entry, found + 1)
    return found >= 0
