"""Run every benchmark of this folder, one after the other; fail when one of them says that something costs too much.

Usage: python benchmarks/run.py [NAME ...]

A benchmark is a module that prints its figures, and ends with status 1 when one is worse than its limit. What each
prints is kept in ``build/``, with a few words on the machine: ``scripts/benchmark_page.py`` makes a page of it. All
figures are printed once more at the end, in one table.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

from _table import read, saved
from reelkit._console import guarded

HERE = Path(__file__).parent
BUILD = HERE.parent / "build"


def main(names: list[str]) -> int:
    """Run those that are named, or all."""
    found = sorted(path.stem for path in HERE.glob("[!_]*.py") if path != Path(__file__))
    unknown = sorted(set(names) - set(found))
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(found)}", file=sys.stderr)
        return 2
    BUILD.mkdir(exist_ok=True)
    machine = {
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
    }
    (BUILD / "benchmark-machine.txt").write_text(json.dumps(machine), encoding="utf-8")
    failed: list[str] = []
    for name in names or found:
        print(f"== {name}", flush=True)
        saved(name).unlink(missing_ok=True)
        # A process for each, so that what one imports or leaves behind costs no other anything.
        with (BUILD / f"benchmark-{name}.txt").open("w", encoding="utf-8") as kept:
            process = subprocess.Popen([sys.executable, str(HERE / f"{name}.py")], stdout=subprocess.PIPE, text=True)
            for line in process.stdout or ():
                print(line, end="", flush=True)
                kept.write(line)
        if process.wait():
            failed.append(name)
    print("== all")
    for name in names or found:
        for result in read(name):
            print(result)
    if failed:
        print(f"worse than the limit: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
