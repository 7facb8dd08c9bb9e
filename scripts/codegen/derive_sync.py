"""Derive synchronous code from code for asyncio: from every module of a folder ``_async``, one in ``_sync`` beside it.

The words that differ are replaced in code and docstrings alike, so that examples are right in both: that is why this
is a table of words, as httpcore has it, and not ``unasync``, which leaves strings alone.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from scripts.codegen.compare import text_difference
from scripts.codegen.swap import replace_text

HAND_WRITTEN = frozenset({"__init__.py", "effects.py", "many.py"})
"""Modules of ``_sync`` that are not derived: what they do differs between threads and tasks."""
_FORMATTED: dict[tuple[str, str], str] = {}
HEADER = "# Derived from ../_async/{0} by `make generate`; edit that one.\n"
WORDS = [
    (r"\bawait ", ""),
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\bAwaitable, |, Awaitable\b", ""),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\baclosing\b", "closing"),
    (r"\baclose\b", "close"),
    (r"\baiter\(", "iter("),
    (r"\b__a(iter|enter|exit)__\b", r"__\1__"),
    (r"\baiter_(bytes|raw)\b", r"iter_\1"),
    (r"\b(get_)?async_(?=[a-z])", r"\1"),
    (r"\bhttpx\.Async", "httpx."),
    (r"\b_async\b", "_sync"),
    (r"\bAbstractAsync", "Abstract"),
    (r"\bAsync(Http|Pool|Storage|Client|Resource)\b", r"Sync\1"),
    (r"\bAsync([A-Z]\w*)", r"\1"),
    (r"  # noqa: ASYNC109.*", ""),
]


@cache
def derive(source: str, name: str) -> str:
    """The synchronous version of a module, not yet formatted."""
    for word, other in WORDS:
        source = re.sub(word, other, source)
    return HEADER.format(name) + source


def derived(wrapper: Path) -> dict[Path, str]:
    """The text of every derived file."""
    sources = [path for path in sorted(wrapper.rglob("_async/*.py")) if path.name not in HAND_WRITTEN]
    return {(target := path.parents[1] / "_sync" / path.name): _derived(path, target, wrapper) for path in sources}


def _derived(path: Path, target: Path, wrapper: Path) -> str:
    source = derive(path.read_text(encoding="utf-8"), path.name)
    # `make generate WATCH=1` derives on every save, and most sources have not changed.
    key = (target.relative_to(wrapper).as_posix(), source)
    if key not in _FORMATTED:
        _FORMATTED[key] = formatted(source, target)
    return _FORMATTED[key]


def differences(wrapper: Path) -> Iterator[str]:
    """What is wrong with the derived files that are there."""
    wanted = derived(wrapper)
    for path, text in wanted.items():
        yield from (f"{path.parent.relative_to(wrapper).as_posix()}/{line}" for line in text_difference(text, path))
    for path in sorted(wrapper.rglob("_sync/*.py")):
        if path not in wanted and path.name not in HAND_WRITTEN:
            yield f"{path.relative_to(wrapper).as_posix()}: derived from nothing; delete it"


def refresh(wrapper: Path, say: Callable[[str], None]) -> None:
    """Write the derived files that differ."""
    for path, text in derived(wrapper).items():
        if list(text_difference(text, path)):
            path.parent.mkdir(exist_ok=True)
            replace_text(path, text)
            say(f"reelkit: derived {path.relative_to(wrapper).as_posix()}")


def formatted(source: str, path: Path) -> str:
    """The source of a module, formatted, without unused imports."""
    from ruff import find_ruff_bin  # noqa: PLC0415

    plain = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311"]
    for command in (["check", "--select", "F401,I", "--fix-only"], ["format"]):
        done = subprocess.run(
            [find_ruff_bin(), *command, *plain, "--stdin-filename", str(path), "-"],
            input=source,
            capture_output=True,
            text=True,
            check=True,
        )
        source = done.stdout
    return source
