"""When a walk gets nowhere."""

from __future__ import annotations

import pytest
from reelkit.errors import PaginationError
from reelkit.pagination._end import End
from reelkit.pagination._plan import PageContent, Window


def pages(end: End, offsets: range, total: int, fresh: int) -> None:
    for offset in offsets:
        window, page = Window(1, offset), PageContent([str(offset)], raw=None, total=total)
        assert not end.reached(window, page, 1, fresh)
        end.progress(window, page, 1, fresh, restarts=False)


def test_pages_that_only_catch_up_are_no_detours() -> None:
    # 40 items were inserted in front, then nothing: every page is nearer to the end, none brings an item.
    end = End()
    pages(end, range(30), 100, fresh=1)
    pages(end, range(20, 60), 140, fresh=0)
    pages(end, range(60, 139), 140, fresh=1)


def test_pages_that_only_catch_up_are_no_progress() -> None:
    # To and fro over what is known: every second page is nearer to the end, and the list has none.
    end = End()
    pages(end, range(2), 100, fresh=1)
    for _ in range(24):
        pages(end, range(2), 100, fresh=0)
    with pytest.raises(PaginationError):
        pages(end, range(2), 100, fresh=0)
