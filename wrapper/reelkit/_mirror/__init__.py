"""A copy of a media library that is brought up to date by every run."""

from __future__ import annotations

from ._mirror import mirror as mirror
from ._report import Mirrored as Mirrored
from ._report import MirrorReport as MirrorReport
from ._target import Entry as Entry
from ._target import MirrorTarget as MirrorTarget
