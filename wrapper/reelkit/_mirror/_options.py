"""What a run of a mirror was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reelkit._transfers.progress import OnProgressOf
from reelkit.library._media_file import MediaFile

from ._plan import Plan
from ._report import Mirrored
from ._target import Entry, Key, MirrorTarget


@dataclass(frozen=True, slots=True)
class Options:
    """See ``mirror``; ``plan`` makes a plan of what the manifest says."""

    target: MirrorTarget
    plan: Callable[[dict[Key, Entry]], Plan]
    delete: bool
    dry_run: bool
    verify: bool
    concurrency: int
    on_result: Callable[[Mirrored], object] | None
    progress: OnProgressOf[MediaFile] | None
