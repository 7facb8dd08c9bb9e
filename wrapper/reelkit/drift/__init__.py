"""Does what a provider sends match its specification? Real responses are compared with it.

As an observer of a client, which costs nothing where it is not used::

    from reelkit import VideoGen, drift

    with VideoGen() as videogen, drift.observe(videogen) as report:
        videogen.files.list().collect(max_items=200)
    print(report.table())
    print(report.yaml())

As a command, for recorded responses, or for read-only calls with the keys in the environment::

    python -m reelkit.drift responses.har more.json
    python -m reelkit.drift --live
"""

from __future__ import annotations

from ._description import Description, describe
from ._finding import Finding, Kind
from ._observer import observe
from ._report import Report

__all__ = ["Description", "Finding", "Kind", "Report", "describe", "observe"]
