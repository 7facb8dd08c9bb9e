"""Python calls of reelkit that ``files.list().first()`` passes through, counted with ``sys.setprofile``."""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType

import reelkit
from reelkit.mock import GenviralMock, connect

MOST = 214  # half of what the surface written by hand passed through


def main() -> int:
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
    total = sum(calls.values())
    print(f"files.list().first(): {total} calls in {len(calls)} modules (limit {MOST}); reelkit {reelkit.__version__}")
    return int(total > MOST)


if __name__ == "__main__":
    sys.exit(main())
