"""Names that modules import for type checkers only, made known to autodoc, which evaluates annotations."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType


def resolve_annotations(package: ModuleType, *parts: str) -> None:
    """Carry out what stands under ``if TYPE_CHECKING`` in these parts of a package, once all of it is loaded."""
    modules: list[ModuleType] = []
    for part in parts:
        root = import_module(f"{package.__name__}.{part}")
        modules.append(root)
        modules += [import_module(found.name) for found in walk_packages(root.__path__, root.__name__ + ".")]
    for module in modules:
        tree = ast.parse(inspect.getsource(module))
        for node in tree.body:
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                exec(compile(ast.Module(node.body, []), str(module.__file__), "exec"), vars(module))  # noqa: S102
