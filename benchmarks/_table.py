"""A table of measured ratios, printed line by line and saved as JSON."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; ``most`` is the value that it must not exceed, or None for a value that only informs."""

    name: str
    value: float
    unit: str
    most: float | None = None
    detail: str = ""

    @property
    def over(self) -> bool:
        return self.most is not None and self.value > self.most


def measure(name: str, description: str | None, *benchmarks: Callable[[int], Iterator[Result]]) -> int:
    """Run benchmarks as the command line says, and return 1 if one is over its limit, else 0.

    Each is given the number of runs whose median counts. The results are saved as ``build/benchmark-NAME.json``.
    """
    known = {benchmark.__name__: benchmark for benchmark in benchmarks}
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--only", nargs="+", choices=known, default=list(known))
    parser.add_argument("--runs", type=int, default=3, help="runs whose median counts (default: %(default)s)")
    options = parser.parse_args()
    results: list[Result] = []
    for chosen in options.only:
        for result in known[chosen](options.runs):
            results.append(result)
            most = "" if result.most is None else f"<= {result.most:.3f}"
            label, verdict = f"{result.name} [{result.unit}]", "OVER" if result.over else ""
            print(f"{label:<76} {result.value:>8.3f} {most:<10} {verdict:<5}{result.detail}", flush=True)
    target = ROOT / "build" / f"benchmark-{name}.json"
    target.parent.mkdir(exist_ok=True)
    content = {"python": platform.python_version(), "results": [asdict(result) for result in results]}
    target.write_text(json.dumps(content, indent=2) + "\n")
    print(f"saved {target.relative_to(ROOT)}")
    return int(any(result.over for result in results))
