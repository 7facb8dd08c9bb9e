"""Run every benchmark of this folder, one after the other; fail when one of them says that something costs too much.

Usage: python benchmarks/run.py [NAME ...]

A benchmark is a module that prints its figures, and ends with status 1 when one is worse than its limit.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    """Run those that are named, or all."""
    found = sorted(path.stem for path in HERE.glob("[!_]*.py") if path != Path(__file__))
    unknown = sorted(set(names) - set(found))
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(found)}", file=sys.stderr)
        return 2
    failed: list[str] = []
    for name in names or found:
        print(f"== {name}", flush=True)
        # A process for each, so that what one imports or leaves behind costs no other anything.
        if subprocess.run([sys.executable, str(HERE / f"{name}.py")], check=False).returncode:
            failed.append(name)
    if failed:
        print(f"worse than the limit: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
