"""A table of measured figures, printed line by line and saved as JSON."""

from __future__ import annotations

import argparse
import json
import os
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

    def __str__(self) -> str:
        most = "" if self.most is None else f"<= {self.most:.3f}"
        label, verdict = f"{self.name} [{self.unit}]", "OVER" if self.over else ""
        return f"{label:<76} {self.value:>8.3f} {most:<10} {verdict:<5}{self.detail}"


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
            print(result, flush=True)
    target = saved(name)
    target.parent.mkdir(exist_ok=True)
    content = {"python": platform.python_version(), "results": [asdict(result) for result in results]}
    target.write_text(json.dumps(content, indent=2) + "\n")
    print(f"saved {target.relative_to(ROOT)}")
    return int(any(result.over for result in results))


def saved(name: str) -> Path:
    """Where the results of a benchmark are."""
    return ROOT / "build" / f"benchmark-{name}.json"


def read(name: str) -> list[Result]:
    """Results that were saved; none where there are none."""
    try:
        content = json.loads(saved(name).read_text())
    except FileNotFoundError:
        return []
    return [Result(**result) for result in content["results"]]


def compiled() -> dict[str, str]:
    """The environment for a process whose imports are compiled once, as those of an installed package are."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": str(ROOT / "build" / "compiled")}
