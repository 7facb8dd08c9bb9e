"""Fail, and name them, if there are lines that no test ran: ``check_coverage.py build/coverage.json``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reelkit._console import guarded, write


def main(report: str) -> int:
    """0 if every line that is not marked with a reason was run."""
    files = json.loads(Path(report).read_bytes())["files"]
    missed = {name: found["missing_lines"] for name, found in files.items() if found["missing_lines"]}
    for name, lines in missed.items():
        write(f"{name}: not run: {', '.join(map(str, lines))}\n")
    write(f"{sum(map(len, missed.values()))} lines are not run\n")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(*sys.argv[1:])))
