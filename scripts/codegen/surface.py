"""The public surface of a generated package, as sorted text whose diff a reviewer reads.

Read from the source, so nothing is imported and unfinished packages can be looked at, too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.spec import Operation

Function = ast.FunctionDef | ast.AsyncFunctionDef


def render(package: Path, operations: list[Operation]) -> str:
    """Methods and operations with their signatures, models with their fields, enums with their values."""
    blocks = [*_methods(package, operations), *_operations(package, operations), *_models(package)]
    head = f"# What users of {package.name} see. Written by `make generate`.\n"
    return "\n".join([head, *(f"{title}\n" + "".join(f"    {line}\n" for line in lines) for title, lines in blocks)])


def parse(text: str) -> dict[str, list[str]]:
    """A surface as lines by title, such as ``model File``."""
    blocks: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("    "):
            lines.append(line.strip())
        elif line and not line.startswith("#"):
            lines = blocks.setdefault(line, [])
    return blocks


def signature(function: Function) -> list[str]:
    """Parameters, one to a line, and the result."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    lines = [_argument(*pair) for pair in zip(positional, defaults, strict=True) if pair[0].arg not in ("self", "cls")]
    if arguments.vararg:
        lines.append("*" + _argument(arguments.vararg, None))
    named = [_argument(*pair) for pair in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    lines += [f"{line} (by name)" for line in sorted(named)]
    if arguments.kwarg:
        lines.append("**" + _argument(arguments.kwarg, None))
    return [*lines, f"-> {ast.unparse(function.returns) if function.returns else 'unknown'}"]


def _argument(argument: ast.arg, default: ast.expr | None) -> str:
    annotation = f": {ast.unparse(argument.annotation)}" if argument.annotation else ""
    return f"{argument.arg}{annotation}{f' = {ast.unparse(default)}' if default else ''}"


def _operations(package: Path, operations: list[Operation]) -> Iterator[tuple[str, list[str]]]:
    for operation in sorted(operations, key=lambda operation: (operation.tag, operation.name)):
        tree = _tree(package / "api" / operation.tag / "__init__.py")
        versions = [
            signature(function)
            for owner in tree.body
            if isinstance(owner, ast.ClassDef)
            for function in owner.body
            if isinstance(function, Function) and function.name == operation.name
        ]
        statuses = ", ".join(map(str, operation.success))
        lines = [f"{operation.method} {operation.path}", f"retry: {operation.retry}", f"success: {statuses}"]
        same = len(versions) == 2 and versions[0] == versions[1]
        lines += (
            versions[0] if same else [f"{index}: {line}" for index, version in enumerate(versions) for line in version]
        )
        yield f"operation {operation.tag}.{operation.name}", lines


def _methods(package: Path, operations: list[Operation]) -> Iterator[tuple[str, list[str]]]:
    """The methods of resources, which is what most users call."""
    found: dict[str, list[str]] = {}
    for tag in sorted({operation.tag for operation in operations}):
        versions: dict[str, list[list[str]]] = {}
        for owner in _tree(package / "resources" / f"{tag}.py").body:
            if isinstance(owner, ast.ClassDef):
                for function in owner.body:
                    if isinstance(function, Function):
                        versions.setdefault(function.name, []).append(signature(function))
        for name, pair in versions.items():
            found[f"method {tag}.{name}"] = pair[0]
    yield from sorted(found.items())


def _models(package: Path) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for module in sorted((package / "models").glob("[!_]*.py")):
        for node in _tree(module).body:
            if isinstance(node, ast.ClassDef):
                found[f"model {node.name}"] = sorted(_fields(node))
            elif (values := _literal(node)) is not None:
                found[f"enum {values[0]}"] = sorted(values[1])
    yield from sorted(found.items())


def _fields(model: ast.ClassDef) -> Iterator[str]:
    makes = [node.args for node in model.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    optional = {
        argument.arg
        for arguments in makes
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is not None
    }
    for node in model.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            need = "optional" if node.target.id in optional else "required"
            yield f"{node.target.id}: {ast.unparse(node.annotation)} ({need})"


def _literal(node: ast.stmt) -> tuple[str, list[str]] | None:
    """Name and values of ``Name = Literal[...]``."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript(value=ast.Name(id="Literal"), slice=content)):
            values = content.elts if isinstance(content, ast.Tuple) else [content]
            return name, [ast.unparse(value) for value in values]
    return None


def _tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))
