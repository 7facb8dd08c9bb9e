"""Kill ``make generate`` again and again, and look at what it leaves: run as a program of its own, because it forks.

Arguments: a checkout, how often, a seed, and ``rename`` to do without the system call that exchanges two folders.
Prints JSON: how often the package was the old one, the new one, absent until the next run mended it, or anything else.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Set
from pathlib import Path
from typing import Any

# Loaded before forking, so that a run takes half a second.
import openapi_python_client  # noqa: F401
import openapi_spec_validator  # noqa: F401

from scripts.codegen import swap
from scripts.generate import main
from tests.scripts.checkouts import edit_spec, snapshot
from tests.support.runtime import guarded

EVENTS = frozenset({"open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "shutil.rmtree"})
PROVIDER = "swiftia"


def toggle(spec: dict[str, Any]) -> None:
    properties = spec["components"]["schemas"]["File"]["properties"]
    if properties.pop("added", None) is None:
        properties["added"] = {"type": "string", "description": "Here every other time."}


def run(checkout: Path) -> int:
    return main([PROVIDER, "--root", str(checkout)])


def fork(checkout: Path, counted: Set[str] = EVENTS, kill_at: int | None = None, count_to: Path | None = None) -> int:
    """A run in a child process, which ends itself at its n-th file operation."""
    child = os.fork()
    if child:
        return child
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    events = 0

    def hook(event: str, _: Any) -> None:
        nonlocal events
        if event in counted:
            events += 1
            if events == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    code = run(checkout)
    if count_to:
        total = events
        count_to.write_text(str(total), encoding="utf-8")
    os._exit(code)


def states(checkout: Path, package: Path) -> list[dict[str, bytes]]:
    """The package for either state of the specification."""
    found = []
    for _ in range(2):
        edit_spec(checkout, PROVIDER, toggle)
        run(checkout)
        found.append(snapshot(package))
    return found


def classify(checkout: Path, package: Path, known: list[dict[str, bytes]], before: dict[str, bytes]) -> str:
    absent = "" if package.exists() else "absent, then "
    with swap.alone(checkout / "generated"):
        swap.recover(checkout / "generated")
    after = snapshot(package) if package.exists() else {}
    if after not in known:
        return f"{absent}broken: {sorted(after)}"
    return absent + ("old" if after == before else "new")


def kill_many(checkout: Path, times: int, seed: int) -> Counter[str]:
    package = checkout / "generated" / f"{PROVIDER}_api"
    chance = random.Random(seed)
    known = states(checkout, package)
    edit_spec(checkout, PROVIDER, toggle)
    events = checkout / "events"
    started = time.monotonic()
    os.waitpid(fork(checkout, count_to=events), 0)
    usual = time.monotonic() - started
    total = int(events.read_text(encoding="utf-8"))
    found: Counter[str] = Counter()
    for number in range(times):
        edit_spec(checkout, PROVIDER, toggle)
        before = snapshot(package)
        # Anywhere in time, at a renaming, near the end where the swap is, or at any file operation.
        match number % 4:
            case 0:
                child = fork(checkout, {"os.rename"}, chance.randint(1, 3))
            case 1:
                child = fork(checkout, EVENTS, total - chance.randrange(60))
            case 2:
                child = fork(checkout)
                time.sleep(chance.uniform(0, usual))
                os.kill(child, signal.SIGKILL)
            case _:
                child = fork(checkout, EVENTS, chance.randrange(total))
        os.waitpid(child, 0)
        found[classify(checkout, package, known, before)] += 1
    run(checkout)
    found["leftovers"] = len(list((checkout / "generated").glob(".*")))
    return found


def report() -> int:
    if "rename" in sys.argv:
        swap.exchange = lambda one, other: False
    output, sys.stdout = sys.stdout, sys.stderr
    print(json.dumps(kill_many(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))), file=output, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(guarded(report))
