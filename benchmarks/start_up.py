"""What it costs to start: ``import reelkit`` and the ``reelkit`` command beside ``import httpx``.

Whole processes are timed, one after the other in turn, and the fastest of each is taken: that is the one which nothing
else disturbed.
"""

from __future__ import annotations

import subprocess
import sys
import time

ROUNDS = 15
MOST_FOR_THE_IMPORT = 1.15
MOST_FOR_THE_COMMAND = 2.0
PROGRAMS = {
    "import httpx": "import httpx",
    "import reelkit": "import reelkit",
    "import reelkit; reelkit.Genviral": "import reelkit; reelkit.Genviral",
    "reelkit --version": "from reelkit.cli import main; main(['--version'])",
}


def seconds(program: str) -> float:
    """How long a process takes that runs a program."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> int:
    """Measure, print, and say whether anything is over its limit."""
    fastest = dict.fromkeys(PROGRAMS, float("inf"))
    for _ in range(ROUNDS):
        for name, program in PROGRAMS.items():
            fastest[name] = min(fastest[name], seconds(program))
    unit = fastest["import httpx"]
    for name, found in fastest.items():
        print(f"{name:<36} {1000 * found:7.0f} ms  {found / unit:5.2f} times import httpx")
    within = (
        fastest["import reelkit"] <= MOST_FOR_THE_IMPORT * unit
        and fastest["reelkit --version"] <= MOST_FOR_THE_COMMAND * unit
    )
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
