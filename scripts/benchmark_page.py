"""Write ``docs/benchmarks.md`` from what ``make bench`` measured last: ``build/benchmarks.json``."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MEASURED = ROOT / "build" / "benchmarks.json"
PAGE = ROOT / "docs" / "benchmarks.md"
HEAD = """\
<!-- Written by scripts/benchmark_page.py from build/benchmarks.json: run `make bench`, then that script. -->

# Benchmarks

Measured on one machine ({machine}, Python {python}) against mocks on loopback. Figures are medians, and mostly ratios
against what you would use instead, so they carry over better than seconds would. *At most* is the limit that the
project sets itself; a figure without one only informs.

<!-- not run: takes minutes -->
```sh
make bench
python scripts/benchmark_page.py   # writes this page from the result
```

| What | Figure | Unit | At most | |
|---|---|---|---|---|
"""


def page(measured: Mapping[str, Any]) -> str:
    """The whole page."""
    return HEAD.format(**measured) + "".join(row(result) for result in measured["results"])


def row(result: Mapping[str, Any]) -> str:
    """One line of the table; a figure above its limit is set in bold."""
    value, most = result["value"], result.get("most")
    figure = f"**{number(value)}**" if most is not None and value > most else number(value)
    limit = "" if most is None else number(most)
    return f"| {result['name']} | {figure} | {result.get('unit', '')} | {limit} | {result.get('detail', '')} |\n"


def number(value: float) -> str:
    """Three significant digits, and no more zeros than needed."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def main() -> int:
    """Write the page."""
    if not MEASURED.is_file():
        print(f"{MEASURED.relative_to(ROOT)} is missing; run make bench", file=sys.stderr)
        return 1
    PAGE.write_text(page(json.loads(MEASURED.read_text(encoding="utf-8"))), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
