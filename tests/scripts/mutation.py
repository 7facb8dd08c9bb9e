"""Mutants of a package: one condition, comparison, severity or filter of one module is another.

Each is loaded as a package of its own, so that nothing of it stays behind in the process.
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import pkgutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any

PACKAGE = "scripts.spec_diff"
SWAPPED = {"BREAKING": "ADDITIVE", "ADDITIVE": "BREAKING", "DOCUMENTATION": "BREAKING"}
COMPARED: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
# Seconds of CPU time, so that no load decides: a mutant that takes longer goes on for ever.
ENDLESS = 20


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of a module."""

    module: str
    line: int
    last: int
    what: str
    code: CodeType

    @property
    def where(self) -> str:
        """Module and line, in words that stay true when lines are added."""
        return f"{self.module}.py: {sources()[self.module][self.line - 1].strip()}"

    def __str__(self) -> str:
        return f"{self.where} (line {self.line}, {self.what})"


@cache
def modules() -> Mapping[str, Path]:
    """Every module of the package by its last name."""
    package = importlib.import_module(PACKAGE)
    folder = Path(str(package.__file__)).parent
    return {one.name: folder / f"{one.name}.py" for one in pkgutil.iter_modules([str(folder)])}


@cache
def sources() -> Mapping[str, list[str]]:
    return {name: path.read_text(encoding="utf-8").splitlines() for name, path in modules().items()}


@cache
def _compiled() -> Mapping[str, CodeType]:
    return {name: compile("\n".join(sources()[name]), str(path), "exec") for name, path in modules().items()}


class _Mutation(ast.NodeTransformer):
    """Apply the change with this number, if there are as many."""

    def __init__(self, number: int) -> None:
        self.left = number
        self.at: ast.AST | None = None
        self.what = ""

    def _is_it(self, node: ast.AST, what: str) -> bool:
        self.left -= 1
        if self.left == -1:
            self.at, self.what = node, what
        return self.left == -1

    def _negated(self, test: ast.expr, what: str) -> ast.expr:
        if self._is_it(test, what):
            return ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
        return test

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in SWAPPED and isinstance(node.ctx, ast.Load) and self._is_it(node, f"{SWAPPED[node.id]}"):
            return ast.copy_location(ast.Name(SWAPPED[node.id], ast.Load()), node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        node.test = self._negated(node.test, "if not")
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        # What chooses between words alone is not judged here.
        if not all(isinstance(part, ast.Constant | ast.JoinedStr) for part in (node.body, node.orelse)):
            node.test = self._negated(node.test, "if not")
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.ifs = [self._negated(test, "if not") for test in node.ifs]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        other, word = (ast.Or, "or") if isinstance(node.op, ast.And) else (ast.And, "and")
        if self._is_it(node, word):
            node.op = other()
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        other = COMPARED.get(type(node.ops[0]))
        if other is not None and len(node.ops) == 1 and self._is_it(node, other.__name__):
            node.ops = [other()]
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node


def mutants(module: str) -> Iterator[Mutant]:
    """Everything that can be changed in a module, one at a time."""
    text = "\n".join(sources()[module])
    seen: set[str] = set()
    for number in range(10_000):
        mutation = _Mutation(number)
        tree = ast.fix_missing_locations(mutation.visit(ast.parse(text)))
        if mutation.at is None:
            return
        # A negated comparison is the opposite comparison.
        form = ast.unparse(tree).replace("not (", "(")
        if form in seen:
            continue
        seen.add(form)
        line = int(getattr(mutation.at, "lineno", 0))
        last = int(getattr(mutation.at, "end_lineno", line))
        yield Mutant(module, line, last, mutation.what, compile(tree, str(modules()[module]), "exec"))


class _Loader(importlib.abc.Loader):
    def __init__(self, code: CodeType) -> None:
        self.code = code

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)


class _Finder(importlib.abc.MetaPathFinder):
    """The modules of the package from memory, one of them mutated."""

    def __init__(self, mutant: Mutant | None) -> None:
        self.codes = {**_compiled(), **({mutant.module: mutant.code} if mutant else {})}

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        package, _, last = name.rpartition(".")
        if package != PACKAGE or last not in self.codes:
            return None
        spec = spec_from_loader(name, _Loader(self.codes[last]))
        if spec is not None:
            spec.origin, spec.has_location = str(modules()[last]), True
        return spec


@contextmanager
def loaded(mutant: Mutant | None) -> Iterator[None]:
    """Within it, what is imported of the package is the mutant."""
    finder = _Finder(mutant)
    kept = {
        name: sys.modules.pop(name) for name in list(sys.modules) if name == PACKAGE or name.startswith(f"{PACKAGE}.")
    }
    holder, last = PACKAGE.split(".")
    parent = sys.modules[holder]
    before = getattr(parent, last)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]:
            del sys.modules[name]
        sys.modules.update(kept)
        setattr(parent, last, before)


@contextmanager
def _bounded() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    previous = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)


Check = Callable[[], bool]
Checks = Callable[[], Mapping[str, Check]]


def lines_of(checks: Checks) -> Mapping[str, set[tuple[str, int]]]:
    """The lines that each check runs."""
    names = {str(path): name for name, path in modules().items()}
    found: dict[str, set[tuple[str, int]]] = {}
    with loaded(None):
        for title, check in checks().items():
            ran = found.setdefault(title, set())

            def line(frame: FrameType, event: str, _argument: object, ran: set[tuple[str, int]] = ran) -> Any:
                if event == "line":
                    ran.add((names[frame.f_code.co_filename], frame.f_lineno))
                return line

            def call(frame: FrameType, _event: str, _argument: object, line: Any = line) -> Any:
                return line if frame.f_code.co_filename in names else None

            sys.settrace(call)
            try:
                passed = check()
            finally:
                sys.settrace(None)
            assert passed, f"{title} fails without a mutant"
    return found


def noticed(mutant: Mutant, checks: Checks, titles: Iterable[str]) -> str:
    """The first check that notices a mutant, nothing if none does."""
    with loaded(mutant), _bounded():
        try:
            known = checks()
        except Exception:  # noqa: BLE001
            return "it cannot be loaded"
        for title in titles:
            try:
                if not known[title]():
                    return title
            except Exception:  # noqa: BLE001  # a mutant that fails is noticed
                return title
    return ""
