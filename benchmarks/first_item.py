"""Python calls of reelkit that ``files.list().first()`` passes through, counted with ``sys.setprofile``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from types import FrameType

from _table import Result, measure
from reelkit._console import guarded
from reelkit.mock import GenviralMock, connect

MOST = 214  # half of what the surface written by hand passed through


def main() -> int:
    return measure("first_item", __doc__, first_item)


def first_item(runs: int) -> Iterator[Result]:
    genviral = connect(GenviralMock(files=250)).client
    calls: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_filename
        if event == "call" and ("/reelkit/" in name or "_api/" in name) and "/mock/" not in name:
            calls[name] += 1

    genviral.files.list().first()
    sys.setprofile(count)
    genviral.files.list().first()
    sys.setprofile(None)
    yield Result("files.list().first(): Python calls", sum(calls.values()), "calls", MOST, f"in {len(calls)} modules")


if __name__ == "__main__":
    sys.exit(guarded(main))
