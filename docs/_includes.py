"""The sources that llms.txt leads to hold what they include: the changelog, the examples."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

_INCLUDE = re.compile(r"^```\{(include|literalinclude)\} (\S+)\n(?::language: (\w+)\n)?```$", re.MULTILINE)


def whole(text: str, folder: Path) -> str:
    """The text of a page with what it includes from ``folder`` on."""

    def included(found: re.Match[str]) -> str:
        content = (folder / found[2]).read_text(encoding="utf-8").rstrip()
        return content if found[1] == "include" else f"```{found[3] or 'text'}\n{content}\n```"

    return _INCLUDE.sub(included, text)


def setup(app: Sphinx) -> dict[str, Any]:
    """An extension of Sphinx."""

    def expand(app: Sphinx, _error: Exception | None) -> None:
        sources, docs = Path(app.outdir, "_sources"), Path(app.srcdir)
        for path in sources.rglob("*.md.txt"):
            text = path.read_text(encoding="utf-8")
            path.write_text(whole(text, docs / path.relative_to(sources).parent), encoding="utf-8")

    # Before llms-full.txt is made of them.
    app.connect("build-finished", expand, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
