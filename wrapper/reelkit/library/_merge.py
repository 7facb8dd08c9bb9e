"""Several listings into one: newest first, then those whose files have no time. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from ._media_file import MediaFile

MOST_PAGES_AHEAD = 8


class Feed:
    """What has been read of one provider's listing, and how far its reader may read ahead.

    The window grows as the consumer goes on, so one who stops early has cost few requests.
    """

    def __init__(self, *, dated: bool) -> None:
        self.dated = dated
        self.ended = False
        self._files: deque[MediaFile] = deque()
        self._pages: deque[int] = deque()
        self._ahead = 1

    @property
    def is_full(self) -> bool:
        """Whether the reader has to wait."""
        return len(self._pages) >= self._ahead

    def offer(self, files: Iterable[MediaFile]) -> None:
        """Another page."""
        before = len(self._files)
        self._files.extend(files)
        if len(self._files) > before:
            self._pages.append(len(self._files) - before)

    @property
    def head(self) -> MediaFile | None:
        """The next file, if there is one."""
        return self._files[0] if self._files else None

    @property
    def is_over(self) -> bool:
        """Whether everything was given out."""
        return self.ended and self.head is None

    def take(self) -> MediaFile:
        """Give the next file out."""
        self._pages[0] -= 1
        if not self._pages[0]:
            self._pages.popleft()
            self._ahead = min(self._ahead * 2, MOST_PAGES_AHEAD)
        return self._files.popleft()


class Merge:
    """Gives out the newest of the heads once every listing whose files have times has one, and the others after that.

    So the order depends on what is listed, and never on which provider responds first.
    """

    def __init__(self, feeds: Iterable[Feed]) -> None:
        feeds = list(feeds)
        self._dated = [feed for feed in feeds if feed.dated]
        self._undated = [feed for feed in feeds if not feed.dated]

    @property
    def is_over(self) -> bool:
        """Whether everything was given out."""
        return all(feed.is_over for feed in (*self._dated, *self._undated))

    def next(self) -> MediaFile | None:
        """The next file; None to wait for more, or at the end."""
        left = [feed for feed in self._dated if not feed.is_over]
        if left:
            return _newest(left)
        first = next((feed for feed in self._undated if not feed.is_over), None)
        return first.take() if first is not None and first.head is not None else None


def _newest(feeds: list[Feed]) -> MediaFile | None:
    """The newest head; of several as new that of the first feed; None while one has no head."""
    best: Feed | None = None
    for feed in feeds:
        if feed.head is None:
            return None
        if best is None or _is_newer(feed.head, best.head):
            best = feed
    return None if best is None else best.take()


def _is_newer(one: MediaFile, other: MediaFile | None) -> bool:
    if other is None or other.created_at is None:
        return False
    return one.created_at is None or one.created_at > other.created_at
