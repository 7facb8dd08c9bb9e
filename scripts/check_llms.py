"""Check that ``llms.txt`` and ``llms-full.txt`` of a built site hold every page: ``check_llms.py docs build/docs``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from reelkit._console import guarded


def missing(source: Path, site: Path) -> Iterator[str]:
    """Each page that the index does not name, or whose text the whole does not hold."""
    index, full = ((site / name).read_text(encoding="utf-8") for name in ("llms.txt", "llms-full.txt"))
    for path in sorted(source.rglob("*.md")):
        page = path.relative_to(source).as_posix()
        if f"(/_sources/{page}.txt)" not in index:
            yield f"llms.txt does not name {page}"
        text = (site / "_sources" / f"{page}.txt").read_text(encoding="utf-8")
        if "{include}" in text or "{literalinclude}" in text:
            yield f"{page} names in llms-full.txt what it includes, and does not hold it"
        lines = [line for line in text.splitlines() if line and not line.startswith(("```", ":::", "<!--"))]
        if lines[-1] not in full:
            yield f"llms-full.txt does not hold {page} to its end"


def main(arguments: list[str] | None = None) -> int:
    """Print what is missing."""
    source, site = map(Path, sys.argv[1:] if arguments is None else arguments)
    problems = list(missing(source, site))
    print(*problems or [f"{site}: llms.txt and llms-full.txt hold every page"], sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
