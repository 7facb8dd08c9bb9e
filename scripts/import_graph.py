"""Which component of the package imports which, read from the sources, and the code map of CONTRIBUTING.md.

    python scripts/import_graph.py    # name the imports against the order; make generate writes the map

A component is a folder or a module directly in ``wrapper/reelkit``. The folders of providers count as one component,
and so do the generated resources. ``from reelkit import Pager`` counts as an import of what defines ``Pager``.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import reelkit
from reelkit._console import guarded
from reelkit._registry import PROVIDERS

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- written by make generate from scripts/import_graph.py -->\n", "<!-- end -->\n"
TOP = "__init__"
"""``reelkit/__init__.py``, which loads a name when it is first used, and so imports nothing."""
RESOURCES, RAW, PROVIDER = "generated resources", "generated clients, models, api", "providers"
ORDER: tuple[tuple[str, ...], ...] = (
    ("errors", "_registry", "_console", "_lazy", "_record", RAW),
    ("_http",),
    ("pagination", "_transfers"),
    ("_resource",),
    ("client",),
    (RESOURCES,),
    (PROVIDER,),
    ("library", "fs"),
    ("_mirror", "mock", "drift"),
    ("cli", "pytest_plugin"),
    ("__main__",),
)
"""A component imports components of the lines above its own only."""
PACKAGES = {entry.package for entry in PROVIDERS.values()}


@dataclass(frozen=True, slots=True)
class Import:
    """One module that imports another; ``typing`` if only type checkers see it."""

    module: str
    target: str
    typing: bool = False

    @property
    def components(self) -> tuple[str, str]:
        """The component that imports, and the one that is imported."""
        return component_of(self.module), component_of(self.target)


def component_of(module: str) -> str:
    """The component of a module, given by its full name."""
    package, _, rest = module.partition(".")
    first = rest.partition(".")[0]
    if package in PACKAGES:
        return RESOURCES if first == "resources" else RAW
    return PROVIDER if first in PROVIDERS else first or TOP


def sources() -> dict[str, Path]:
    """The file of every module of the package, by full name."""
    found: dict[str, Path] = {}
    folders = {"reelkit": ROOT / "wrapper" / "reelkit", **{name: ROOT / "generated" / name for name in PACKAGES}}
    for package, folder in folders.items():
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            found[".".join((package, *(parts[:-1] if parts[-1] == "__init__" else parts)))] = path
    return found


_BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")


def imports(module: str, path: Path) -> Iterator[Import]:
    """What a module imports of the package, wherever in it."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]

    def visit(node: ast.AST, *, typing: bool) -> Iterator[Import]:
        # Imports are statements, and most nodes are parts of expressions.
        for child in (part for field in _BLOCKS for part in getattr(node, field, ())):
            match child:
                case ast.Import(names=names):
                    targets = [alias.name for alias in names]
                case ast.ImportFrom(module=name, names=names, level=level):
                    targets = _targets(_base(package, name, level), names)
                case _:
                    targets = []
                    hidden = isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"
                    yield from visit(child, typing=typing or hidden)
            for target in targets:
                if target.partition(".")[0] in {"reelkit", *PACKAGES}:
                    yield Import(module, target, typing)

    yield from visit(ast.parse(path.read_text(encoding="utf-8")), typing=False)


def _base(package: str, name: str | None, level: int) -> str:
    if not level:
        return name or ""
    above = package.split(".")[: len(package.split(".")) - level + 1]
    return ".".join([*above, *([name] if name else [])])


def _targets(base: str, names: list[ast.alias]) -> list[str]:
    if base != "reelkit":
        return [f"{base}.{alias.name}" for alias in names]
    public = reelkit._MODULE_OF  # noqa: SLF001 - where public names come from
    return [public[alias.name][0] if alias.name in public else f"reelkit.{alias.name}" for alias in names]


@cache
def graph() -> list[Import]:
    """Every import from one component into another."""
    found = [one for module, path in sources().items() for one in imports(module, path)]
    return [one for one in found if one.components[0] != one.components[1]]


def wrong(found: list[Import]) -> list[str]:
    """The imports against the order."""
    level = {component: number for number, components in enumerate(ORDER) for component in components}
    problems: list[str] = []
    for one in found:
        component, target = one.components
        if TOP in (component, target) or (component == "_registry" and one.typing):
            # Both name the public classes for type checkers, and load them when they are used.
            continue
        if missing := {component, target} - level.keys():
            problems.append(f"{one.module} imports {one.target}: {', '.join(sorted(missing))} is not in ORDER")
        elif level[component] <= level[target]:
            problems.append(f"{one.module} imports {one.target}: {component} must not import {target}")
    return problems


def modules(files: dict[str, Path]) -> dict[str, set[str]]:
    """Which module imports which; models, which import each other as their schemas do, are left out."""
    found: dict[str, set[str]] = {module: set() for module in files if component_of(module) != RAW}
    for module, targets in found.items():
        for one in imports(module, files[module]):
            target = one.target
            while target and target not in files:
                target = target.rpartition(".")[0]
            if target in found and target != module:
                targets.add(target)
    return found


def cycle(found: dict[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle, the first one again at the end; empty if there are none."""
    try:
        TopologicalSorter(found).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle
    return []


def table(found: list[Import]) -> str:
    """The map as a Markdown table: the components in order, what is in them, and which they import."""
    used = {one.components for one in found}
    files = sources()
    rows = ["| component | what is in it | imports |", "| --- | --- | --- |"]
    for component in (
        component for components in ORDER for component in components if component not in (PROVIDER, RESOURCES, RAW)
    ):
        docstring = ast.get_docstring(ast.parse(files[f"reelkit.{component}"].read_text(encoding="utf-8"))) or ""
        rows.append(f"| `{component}` | {docstring.splitlines()[0]} | {_listed(component, used)} |")
    for component, text in (
        (RAW, "The generator's own client, models and operations."),
        (RESOURCES, "The public methods, `generated/<provider>_api/resources/`."),
        (PROVIDER, "What a specification cannot say, `wrapper/reelkit/<provider>/`."),
    ):
        rows.append(f"| {component} | {text} | {_listed(component, used)} |")
    return "\n".join(rows) + "\n"


def _listed(component: str, used: set[tuple[str, str]]) -> str:
    order = [component for components in ORDER for component in components]
    names = [name for name in order if (component, name) in used and (component, name) != ("_registry", PROVIDER)]
    return ", ".join(name if " " in name or name == PROVIDER else f"`{name}`" for name in names) or "nothing"


def page(text: str) -> str:
    """CONTRIBUTING.md with the map of today in it."""
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE.name}: the marks {BEGIN.strip()} and {END.strip()} are missing")
    return f"{head}{BEGIN}\n{table(graph())}\n{END}{tail}"


def main() -> int:
    """Name the imports against the order."""
    problems = wrong(graph())
    if circle := cycle(modules(sources())):
        problems.append(f"imports in a circle: {' -> '.join(circle)}")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
