"""Write ``docs/benchmark-results.md`` from what ``make bench`` measured last and kept in ``build/``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reelkit._console import guarded

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
PAGE = ROOT / "docs" / "benchmark-results.md"
HEAD = """\
<!-- Written by scripts/benchmark_page.py from what `make bench` kept in build/: run both to write it anew. -->

# Benchmark results

Measured against mocks on loopback, on a machine with {cores} cores ({machine}, Python {python}; load average {load}
when it began: other programs shared these cores, which makes ratios of wall time worse). Most figures are
ratios against what you would use instead, so they carry over better than seconds would. *At most* is the limit that the
project sets itself: a figure above it is in bold. A figure without a limit only informs.
[What is measured, and why.](benchmarks.md)

<!-- not run: takes minutes -->
```sh
make bench
python scripts/benchmark_page.py   # writes this page anew
```
"""


def page(build: Path) -> str:
    """The whole page."""
    machine = json.loads((build / "benchmark-machine.txt").read_text(encoding="utf-8"))
    names = sorted(path.stem.removeprefix("benchmark-") for path in build.glob("benchmark-*.txt"))
    sections = (section(build, name) for name in names if name != "machine")
    return HEAD.format(**machine) + "".join(sections)


def section(build: Path, name: str) -> str:
    """A table where a benchmark keeps its figures as JSON, else what it printed."""
    figures = build / f"benchmark-{name}.json"
    if figures.is_file():
        body = "\n".join(table(json.loads(figures.read_text(encoding="utf-8"))["results"]))
    else:
        printed = (build / f"benchmark-{name}.txt").read_text(encoding="utf-8")
        body = f"```text\n{printed.strip()}\n```"
    return f"\n## {name.replace('_', ' ').capitalize()}\n\n{body}\n"


def table(results: list[Mapping[str, Any]]) -> Iterator[str]:
    """One line per figure; one above its limit is set in bold."""
    yield "| What | Figure | Unit | At most | |"
    yield "|---|---|---|---|---|"
    for result in results:
        value, most = result["value"], result.get("most")
        figure = f"**{number(value)}**" if most is not None and value > most else number(value)
        limit = "" if most is None else number(most)
        yield f"| {result['name']} | {figure} | {result.get('unit', '')} | {limit} | {result.get('detail', '')} |"


def number(value: float) -> str:
    """Three significant digits, and no more zeros than needed."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def main() -> int:
    """Write the page."""
    if not (BUILD / "benchmark-machine.txt").is_file():
        print("nothing was measured yet; run make bench", file=sys.stderr)
        return 1
    PAGE.write_text(page(BUILD), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(guarded(main))
