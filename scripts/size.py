"""How large each component of the package is, and whether it is within its limit: ``make size``.

Lines of code are those that are neither blank, nor a comment, nor a docstring. Code that is generated or derived
(``generated/``, ``_sync`` modules, the clients of each provider, ``_registry.py``) is left out: nobody edits it.
"""

from __future__ import annotations

import ast
import io
import sys
import tokenize
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reelkit._console import guarded, write
from reelkit._registry import PROVIDERS

from scripts.codegen.derive_sync import HAND_WRITTEN
from scripts.codegen.provider_packages import FILES as PROVIDER_FILES

WRAPPER = Path(__file__).resolve().parent.parent / "wrapper" / "reelkit"
CORE = ("errors", "client", "__init__", "_http", "pagination", "_transfers", "_resource", "library")
LIMITS = {
    "cli": 1750,
    "core": 7770,
    "drift": 650,
    "fs": 941,
    "genviral": 395,
    # 165 of them for what other specifications may have: forms and multipart, cursors that are ids, parts of queries
    # (``created[gte]``), jobs that are not declared, errors whose kinds are listed.
    "mock": 4080,
    "mock/genviral": 195,
    "mock/swiftia": 120,
    "mock/videogen": 340,
    "swiftia": 75,
    "videogen": 180,
}
"""Lines of code, at most. They are to fall: 4,000 for the core are wanted."""
NEW_PROVIDER = 60
PROVIDER_MOCKS = 890
"""Lines that the mocks of all providers have together, at most, docstrings and blank ones included."""
_LAYOUT = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


@dataclass(frozen=True, slots=True)
class Size:
    """Lines of a component."""

    physical: int = 0
    code: int = 0

    def __add__(self, other: Size) -> Size:
        return Size(self.physical + other.physical, self.code + other.code)


def size_of(source: str) -> Size:
    """Lines of one module."""
    described: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        # A text that is a statement of its own is a docstring, also below an attribute.
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            described.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    code: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _LAYOUT:
            code.update(range(token.start[0], token.end[0] + 1))
    return Size(len(source.splitlines()), len(code - described))


def is_written(path: Path) -> bool:
    """Whether people write this module."""
    derived = path.parent.name == "_sync" and path.name not in HAND_WRITTEN
    provider = path.parent.parent == WRAPPER and path.parent.name in PROVIDERS and path.name in PROVIDER_FILES
    return not derived and not provider and path.name != "_registry.py"


def component_of(path: Path) -> str:
    """The component that a module is counted in."""
    parts = path.relative_to(WRAPPER).with_suffix("").parts
    first = parts[0]
    if first == "mock":
        return f"mock/{parts[1]}" if len(parts) > 1 and parts[1] in PROVIDERS else "mock"
    return f"core/{first}" if first in CORE else first


def sizes() -> dict[str, Size]:
    """The size of every component."""
    found: dict[str, Size] = {}
    for path in sorted(WRAPPER.rglob("*.py")):
        if is_written(path):
            component = component_of(path)
            found[component] = found.get(component, Size()) + size_of(path.read_text(encoding="utf-8"))
    core = [size for component, size in found.items() if component.startswith("core/")]
    return dict(sorted({**found, "core": sum(core, Size())}.items()))


def limit_of(component: str) -> int | None:
    """The most lines of code that a component may have."""
    of_provider = component.removeprefix("mock/") in PROVIDERS
    return LIMITS.get(component, NEW_PROVIDER if of_provider else None)


def too_large(found: dict[str, Size]) -> list[str]:
    """The components beyond their limits."""
    problems = [
        f"{component} has {size.code} lines of code, and {limit} is the limit (scripts/size.py)"
        for component, size in found.items()
        if (limit := limit_of(component)) is not None and size.code > limit
    ]
    mocks = sum(size.physical for component, size in found.items() if component.startswith("mock/"))
    if mocks > PROVIDER_MOCKS:
        problems.append(
            f"the mocks of providers have {mocks} lines, and {PROVIDER_MOCKS} is the limit (scripts/size.py)"
        )
    return problems


def main() -> int:
    """Print the sizes; fail for a component that is too large."""
    found = sizes()
    write(f"{'component':20}{'lines':>8}{'code':>8}{'limit':>8}    without generated and derived code\n")
    for component, size in found.items():
        write(f"{component:20}{size.physical:8}{size.code:8}{limit_of(component) or '':>8}\n")
    problems = too_large(found)
    for problem in problems:
        write(f"{problem}\n", error=True)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
