"""A range of bytes as it arrives. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reelkit.errors import ContentChangedError

from .headers import Described
from .remote import Remote
from .storage import shown
from .version import Version

_UNSATISFIED = re.compile(r"bytes \*/(\d{1,18})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes of a range.

    Attributes:
        parts: They, as they arrived.
        version: Which content they are of; None where the storage host does not say.
        total: Bytes of the whole content, where something says.
    """

    parts: list[bytes]
    version: Version | None
    total: int | None

    @property
    def data(self) -> bytes:
        """All of them together."""
        return b"".join(self.parts)


class Wanted:
    """What of a range is there, and what is not.

    Attributes:
        position: The first byte that is missing.
    """

    def __init__(self, provider: str, start: int, stop: int | None, version: Version | None) -> None:
        self._provider = provider
        self._start = self.position = start
        self._stop = self._end = stop
        self._version = version
        self._data: list[bytes] = []
        self._total: int | None = None
        self._skip = 0

    @property
    def missing(self) -> int | None:
        """How many bytes are; None where nothing says how many there should be."""
        return None if self._end is None else max(0, self._end - self.position)

    def keep_what_can_be_continued(self) -> None:
        """Before another attempt: bytes of a content that has no version cannot be added to."""
        if self._version is None:
            self._data.clear()
            self.position = self._start

    def headers(self) -> dict[str, str]:
        """Of the request for what is missing."""
        headers = {"Accept-Encoding": "identity"}
        if self.position or self._stop is not None:
            headers["Range"] = f"bytes={self.position}-{'' if self._stop is None else self._stop - 1}"
            if self._version is not None:
                headers["If-Range"] = self._version.etag
        return headers

    def begin(self, described: Described, url: str) -> str | None:
        """Take note of what a response is; returns what is wrong with it, or None."""
        found = described
        if self._version is not None and not self._version.is_same(found.version):
            raise self._changed(url)
        if found.status == 206 and found.start != self.position:
            return "the response is for another range"
        # A 200 is the whole: of a host that has no ranges, as a changed content was refused above.
        self._skip = self.position if found.status != 206 else 0
        self._version = self._version or found.version
        self._total = found.total if found.total is not None else self._total
        end = found.stop if found.total is None else found.total
        self._end = end if self._stop is None else self._stop if end is None else min(end, self._stop)
        return None

    def take(self, part: bytes) -> bool:
        """Add bytes; True if there are more than are wanted.

        A response that ends with the range is read to its end, since only then its connection is used again.
        """
        skipped = min(self._skip, len(part))
        self._skip -= skipped
        part = part[skipped:]
        room = len(part) if self._stop is None else self._stop - self.position
        self._data.append(part[:room])
        self.position += len(self._data[-1])
        return room < len(part)

    def found_no_such_range(self, headers: Mapping[str, str], url: str) -> None:
        """The content ends before the range, which gives no bytes, unless some are there already."""
        total = _UNSATISFIED.fullmatch(headers.get("content-range", "").strip())
        self._total = int(total[1]) if total is not None else self._total
        if self.position > self._start or (
            self._version is not None and self._version.length not in (None, self._total)
        ):
            raise self._changed(url)
        self._end = self.position

    def fetched(self, remote: Remote) -> Fetched:
        """What arrived."""
        return Fetched(self._data, self._version, self._total if self._total is not None else remote.size)

    def _changed(self, url: str) -> ContentChangedError:
        return ContentChangedError(
            "the content changed while it was read; open it again",
            provider=self._provider,
            operation="read",
            method="GET",
            url=shown(url),
        )
