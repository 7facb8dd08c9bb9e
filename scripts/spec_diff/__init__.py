"""What changed between two revisions of the specifications, and for whom it breaks something.

>>> from scripts.spec_diff import compare_specs
>>> compare_specs("swiftia", {"paths": {}}, {"paths": {}})
[]

Two questions are answered for every change:

- *On the wire*: could a client that relies on everything the old specification promised stop working?
- *In Python*: could a program that type-checked and ran against the old release stop doing so with the new one?
"""

from __future__ import annotations

from scripts.spec_diff.change import Change, Severity
from scripts.spec_diff.operations import compare_specs
from scripts.spec_diff.report import Report
from scripts.spec_diff.snapshot import Snapshot, compare

__all__ = ("Change", "Report", "Severity", "Snapshot", "compare", "compare_specs")
