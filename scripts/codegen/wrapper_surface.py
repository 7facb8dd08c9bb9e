"""The public surface of the hand-written layer, read from its source like that of a generated package.

Public is what a public module exports: what it defines, what it lists in ``__all__``, and what it imports ``X as X``.
What a public class inherits from a private module of the package is shown as its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen.fingerprint import of_files
from scripts.codegen.surface import Function, signature

PACKAGE = "reelkit"
_RENDERED: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Module:
    """One module: what it defines, and what it imports under which name."""

    name: str
    definitions: dict[str, ast.stmt]
    imports: dict[str, tuple[str, str]]
    exported: set[str]

    @property
    def public(self) -> bool:
        """Whether users may import it."""
        return is_public(self.name)


def is_public(module: str) -> bool:
    """Whether users may import a module of that name."""
    return not any(part.startswith("_") for part in module.split("."))


class Modules:
    """The modules of the package, read when they are first asked for: most private ones never are."""

    def __init__(self, folder: Path) -> None:
        self._paths: dict[str, Path] = {}
        for path in sorted((folder / PACKAGE).rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            self._paths[".".join(parts[:-1] if path.stem == "__init__" else parts)] = path
        self._read: dict[str, Module] = {}

    def get(self, name: str) -> Module | None:
        """A module, or None for one of another package."""
        path = self._paths.get(name)
        if path is not None and name not in self._read:
            parent = name if path.stem == "__init__" else name.rpartition(".")[0]
            found = _module(name, parent, ast.parse(path.read_text(encoding="utf-8")))
            self._read[name] = found
            source, _ = found.imports.pop("*", ("", ""))
            # What another package exports is described by its own surface.
            if (star := self.get(source)) is not None:
                found.imports.update({public: star.imports.get(public, (source, public)) for public in star.exported})
                found.exported.update(star.exported)
        return self._read.get(name)

    def public(self) -> Iterator[Module]:
        """Those that users may import."""
        for name in filter(is_public, self._paths):
            module = self.get(name)
            if module is not None:
                yield module


def render_wrapper(folder: Path) -> str:
    """Every exported name with its signature, members and types."""
    # Watching generates again and again, mostly with the same modules.
    state = of_files(folder, (folder / PACKAGE).rglob("*.py"))
    if state not in _RENDERED:
        _RENDERED.clear()
        _RENDERED[state] = _render(Modules(folder))
    return _RENDERED[state]


def _render(modules: Modules) -> str:
    blocks: dict[str, list[str]] = {}
    for module in modules.public():
        for name in sorted(module.exported):
            found = _find(modules, module.name, name)
            if found is None:
                continue
            home, definition = found
            here = f"{module.name}.{name}"
            if home.public and home.name != module.name:
                blocks[f"export {here}"] = [f"is {home.name}.{name}"]
            else:
                title, lines = _describe(modules, home, definition)
                blocks[f"{title} {here}"] = lines
    head = f"# What users of {PACKAGE} see. Written by `make generate`.\n"
    texts = (f"{title}\n" + "".join(f"    {line}\n" for line in lines) for title, lines in sorted(blocks.items()))
    return "\n".join([head, *texts])


def _module(name: str, parent: str, tree: ast.Module) -> Module:
    definitions: dict[str, ast.stmt] = {}
    imports: dict[str, tuple[str, str]] = {}
    exported: set[str] = set()
    listed: set[str] | None = None
    for node in _statements(tree.body):
        if isinstance(node, ast.ClassDef | Function):
            definitions[node.name] = node
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(parent, node)
            for alias in node.names:
                imports[alias.asname or alias.name] = (source, alias.name)
                if alias.asname == alias.name:
                    exported.add(alias.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name) and target.id == "__all__":
                    listed = _names(node.value)
                elif isinstance(target, ast.Name):
                    definitions[target.id] = node
    own = {known for known in definitions if not known.startswith("_")}
    return Module(name, definitions, imports, exported | (own if listed is None else listed))


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Those of a module, and those that only type checkers see."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _statements(node.body)


def _absolute(parent: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    steps = parent.split(".")
    base = steps[: len(steps) - node.level + 1]
    return ".".join([*base, *([node.module] if node.module else [])])


def _names(value: ast.expr | None) -> set[str] | None:
    if isinstance(value, ast.List | ast.Tuple) and all(isinstance(item, ast.Constant) for item in value.elts):
        return {str(item.value) for item in value.elts if isinstance(item, ast.Constant)}
    return None


def _find(modules: Modules, module: str, name: str) -> tuple[Module, ast.stmt] | None:
    """Where a name is defined, following imports inside the package."""
    for _ in range(10):
        home = modules.get(module)
        if home is None:
            return None
        if name in home.definitions:
            return home, home.definitions[name]
        if name not in home.imports:
            return None
        module, name = home.imports[name]
    return None


def _describe(modules: Modules, home: Module, node: ast.stmt) -> tuple[str, list[str]]:
    if isinstance(node, Function):
        return ("async def" if isinstance(node, ast.AsyncFunctionDef) else "def"), signature(node)
    if isinstance(node, ast.ClassDef):
        bases = [f"bases: {', '.join(map(ast.unparse, node.bases))}"] if node.bases else []
        members = _members(modules, home, node)
        return "class", [*bases, *(line for name in sorted(members) for line in members[name])]
    if isinstance(node, ast.AnnAssign):
        return "value", [f"of {ast.unparse(node.annotation)}"]
    value = node.value if isinstance(node, ast.Assign) else None
    return "value", [f"= {ast.unparse(value)}"[:300]] if value else []


def _members(modules: Modules, home: Module, node: ast.ClassDef) -> dict[str, list[str]]:
    """Lines by member; what private bases of the package have, unless it is defined anew."""
    members: dict[str, list[str]] = {}
    for base in node.bases:
        name = ast.unparse(base).split("[")[0]
        found = _find(modules, home.name, name)
        if found is not None and isinstance(found[1], ast.ClassDef) and not found[0].public:
            members.update(_members(modules, found[0], found[1]))
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            default = f" = {ast.unparse(item.value)}" if item.value else ""
            members[item.target.id] = [f"{item.target.id}: {ast.unparse(item.annotation)}{default}"]
        elif isinstance(item, ast.Assign):
            members.update({one.id: [f"{one.id} = ..."] for one in item.targets if isinstance(one, ast.Name)})
        elif isinstance(item, Function):
            members[item.name] = _method(item)
            if item.name == "__init__":
                members.update(_attributes(item))
    return {name: lines for name, lines in members.items() if not name.startswith("_") or name.endswith("__")}


def _method(function: Function) -> list[str]:
    decorators = {ast.unparse(decorator).rpartition(".")[2] for decorator in function.decorator_list}
    lines = signature(function)
    if decorators & {"property", "cached_property"}:
        return [f"{function.name} (property) {lines[-1]}"]
    name = f"await {function.name}" if isinstance(function, ast.AsyncFunctionDef) else function.name
    return [*(f"{name}({line})" for line in lines[:-1]), f"{name} {lines[-1]}"]


def _attributes(function: Function) -> dict[str, list[str]]:
    """Public attributes that are set when an object is made."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(function):
        target = node.target if isinstance(node, ast.AnnAssign) else None
        targets = node.targets if isinstance(node, ast.Assign) else [target] if target else []
        for one in targets:
            if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name) and one.value.id == "self":
                found[one.attr] = [f"{one.attr} (attribute)"]
    return found
