"""What it costs to start: imports and the ``reelkit`` command beside ``import httpx``.

Whole processes are measured by their CPU time, each right after its unit: the machine may be faster or slower a second
later, and so the median of the ratios counts. ``import httpx`` also imports click and rich where they are installed, as
in a development environment. It is cheaper without them, and so each client is measured both ways.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from statistics import median

from _table import Result, compiled, measure
from reelkit._console import guarded
from reelkit._registry import CLIENTS

MOST_FOR_THE_IMPORT = 1.15
MOST_FOR_A_CLIENT = 1.3
MOST_FOR_THE_COMMAND = 2.0
BARE = "import sys; sys.modules['click'] = None; "
UNITS = {"import httpx": "import httpx", "import httpx, without click": BARE + "import httpx"}
PROGRAMS = {
    "import reelkit": ("import httpx", "import reelkit", MOST_FOR_THE_IMPORT),
    "reelkit --version": ("import httpx", "from reelkit.cli import main; main(['--version'])", MOST_FOR_THE_COMMAND),
} | {
    f"import reelkit; reelkit.{name}{suffix}": (
        f"import httpx{suffix}",
        f"{bare}import reelkit; reelkit.{name}",
        MOST_FOR_A_CLIENT,
    )
    for name in CLIENTS
    for suffix, bare in (("", ""), (", without click", BARE))
}


def main() -> int:
    return measure("start_up", __doc__, start_up)


def start_up(runs: int) -> Iterator[Result]:
    for name, (unit, program, most) in PROGRAMS.items():
        pairs = [(seconds(UNITS[unit]), seconds(program)) for _ in range(5 * runs + 1)]
        # The first pair compiles what it imports.
        ratios = [taken / httpx for httpx, taken in pairs[1:]]
        detail = f"{min(taken for _, taken in pairs) * 1000:.0f} ms at least"
        yield Result(f"{name} / import httpx", median(ratios), "ratio", most, detail)


def seconds(program: str) -> float:
    """CPU time of a process that runs a program."""
    null = os.open(os.devnull, os.O_WRONLY)
    actions = [(os.POSIX_SPAWN_DUP2, null, 1)]
    process = os.posix_spawn(sys.executable, [sys.executable, "-c", program], compiled(), file_actions=actions)
    os.close(null)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"status {status}: {program}")
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    sys.exit(guarded(main))
