"""Progress as fsspec's callbacks take it."""

from __future__ import annotations

from fsspec.callbacks import Callback

from reelkit._transfers.progress import OnProgress, Progress


def reporting(callback: Callback | None) -> OnProgress | None:
    """What tells a callback of every step."""
    if callback is None:
        return None

    def report(progress: Progress) -> None:
        callback.set_size(progress.total)
        callback.absolute_update(progress.done)

    return report
