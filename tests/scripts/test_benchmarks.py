"""The test suite measures nothing, so what would keep a benchmark from running must show here."""

from __future__ import annotations

import subprocess
import sys

from tests.scripts.checkouts import ROOT

NAMES = sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py"))
IMPORT = """
import sys
sys.path[:0] = sys.argv[1:3]
for name in sys.argv[3:]:
    __import__(name)
"""


def test_benchmarks_can_be_imported() -> None:
    paths = [str(ROOT / "benchmarks"), str(ROOT)]
    done = subprocess.run([sys.executable, "-c", IMPORT, *paths, *NAMES], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
