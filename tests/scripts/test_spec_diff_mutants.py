"""The table of pairs must notice when a rule of spec-diff is disabled, inverted or judges by another severity."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest

import scripts.spec_diff
from scripts.spec_diff import Change, Severity, compare_specs
from tests.scripts.spec_pairs import CASES, Case, documents

# What reads, prints and matches a release has tests of its own.
NO_RULES = {"__main__", "change", "changelog", "context", "readable", "report", "snapshot", "surfaces", "versions"}
MODULES = sorted({module.name for module in pkgutil.iter_modules(scripts.spec_diff.__path__)} - NO_RULES)
SWAPPED = {"BREAKING": "ADDITIVE", "ADDITIVE": "BREAKING", "DOCUMENTATION": "BREAKING"}
Pair = tuple[Case, tuple[dict[str, Any], dict[str, Any]]]
PAIRS: list[Pair] = [(case, documents(case)) for case in CASES]


def verdict(found: list[Change]) -> tuple[str, str]:
    """What a comparison says as a whole."""
    if not found:
        return "", ""
    return str(max(one.wire for one in found)), str(max(one.python for one in found))


def fits(case: Case, found: list[Change]) -> bool:
    """Whether the comparison says of a pair what it has to."""
    if not case.kind:
        return found == []
    same = (case.kind, case.direction, case.wire, case.python)
    return same in {(one.kind, one.direction, str(one.wire), str(one.python)) for one in found} and [
        part == "breaking" for part in verdict(found)
    ] == [case.wire == "breaking", case.python == "breaking"]


@cache
def baseline() -> dict[str, list[Change]]:
    return {case.name: compare_specs("things", *pair) for case, pair in PAIRS}


def kinds_in_source() -> set[str]:
    """Every kind that a rule can report: whatever looks like one in the modules that have rules, or in the names."""
    found = set()
    for name in [*MODULES, "context"]:
        source = inspect.getsource(importlib.import_module(f"scripts.spec_diff.{name}"))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith(ENDINGS):
                found.add(node.value)
    return {kind for kind in found if "-" in kind and " " not in kind and not kind.startswith(("x-", "-"))}


ENDINGS = (
    *("-added", "-allowed", "-changed", "-closed", "-forbidden", "-loosened", "-moved", "-narrowed", "-nullable"),
    *("-opened", "-optional", "-removed", "-renamed", "-reordered", "-replaced", "-required", "-tightened"),
    *("-widened",),
)


def test_every_kind_of_change_is_expected_of_a_pair() -> None:
    kinds = kinds_in_source()
    assert len(kinds) > 60
    assert kinds - {case.kind for case in CASES} == set()
    assert {one.kind for found in baseline().values() for one in found} - kinds <= {"nullable"}


@pytest.mark.parametrize("kind", sorted({case.kind for case in CASES} - {""}))
def test_a_rule_that_is_disabled_or_inverted_is_noticed(kind: str) -> None:
    told = [(case, found) for case, found in ((c, baseline()[c.name]) for c in CASES) if case.kind == kind]
    assert not any(fits(case, [one for one in found if one.kind != kind]) for case, found in told)
    for case, found in told:
        assert fits(case, found)
        worse = {Severity.BREAKING: Severity.DOCUMENTATION}
        inverted = [
            replace(
                one,
                wire=worse.get(one.wire, Severity.BREAKING),
                python=worse.get(one.python, Severity.BREAKING),
            )
            for one in found
            if one.kind == kind
        ]
        assert not fits(case, inverted)


class Mutation(ast.NodeTransformer):
    """Change one severity, or negate one condition, the one with this number."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.line = 0
        self.mutated = ""

    function = ""

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.FunctionDef) and node.col_offset == 0 and not self.line:
            self.function = node.name
        done: ast.AST = super().visit(node)
        return done

    def _is_it(self, node: ast.AST) -> bool:
        self.number -= 1
        if self.number == -1:
            self.line = getattr(node, "lineno", 0)
            self.mutated = self.function
        return self.number == -1

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in SWAPPED and self._is_it(node):
            return ast.copy_location(ast.Name(SWAPPED[node.id], ast.Load()), node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        if self._is_it(node):
            node.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        # Words alone are not judged here.
        if not isinstance(node.body, ast.Constant) and self._is_it(node):
            node.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node


def functions(module: ModuleType) -> Iterator[FunctionType]:
    for _, value in inspect.getmembers(module, inspect.isfunction):
        if value.__module__ == module.__name__:
            yield value


@cache
def callers(name: str) -> dict[str, list[Pair]]:
    """The pairs that call each function of a module: no other can notice its mutants."""
    module = importlib.import_module(f"scripts.spec_diff.{name}")
    found: dict[str, list[Pair]] = {}
    for pair in PAIRS:
        called: set[str] = set()

        def note(frame: FrameType, event: str, _argument: object, called: set[str] = called) -> None:
            if event == "call" and frame.f_code.co_filename == module.__file__:
                called.add(frame.f_code.co_name)

        sys.setprofile(note)
        try:
            compare_specs("things", *pair[1])
        finally:
            sys.setprofile(None)
        for function in called:
            found.setdefault(function, []).append(pair)
    return found


def mutants(module: ModuleType) -> Iterator[tuple[int, str, dict[str, CodeType]]]:
    """Line, function, and the code of the functions of a module, once for everything that can be changed in it."""
    source = inspect.getsource(module)
    number = 0
    while True:
        mutation = Mutation(number)
        tree = ast.parse(source)
        mutation.visit(tree)
        ast.fix_missing_locations(tree)
        if not mutation.line:
            return
        code = compile(tree, "mutant", "exec")
        yield mutation.line, mutation.mutated, {one.co_name: one for one in code.co_consts if isinstance(one, CodeType)}
        number += 1


def survives(module: ModuleType, mutated: str, codes: dict[str, CodeType]) -> bool:
    kept = {function: function.__code__ for function in functions(module)}
    try:
        for function in kept:
            code = codes.get(function.__name__)
            if code is not None and len(code.co_freevars) == len(function.__code__.co_freevars):
                function.__code__ = code
        for case, pair in callers(module.__name__.rpartition(".")[2]).get(mutated, PAIRS):
            try:
                if not fits(case, compare_specs("things", *pair)):
                    return False
            except Exception:  # noqa: BLE001  # a mutant that fails is noticed
                return False
        return True
    finally:
        for function, code in kept.items():
            function.__code__ = code


# What decides about words alone, or about how much is searched.
HARMLESS = ("words =", "sentence =", "reason =", "return f", "if depth >", "word =")


# Modules all of whose mutants are noticed; the others are held by the test of kinds above.
NOTICED = ("arguments", "document", "servers", "unions")


@pytest.mark.slow
@pytest.mark.parametrize("name", NOTICED)
def test_a_mutant_is_noticed(name: str) -> None:
    module = importlib.import_module(f"scripts.spec_diff.{name}")
    lines = inspect.getsource(module).splitlines()
    alive = [
        f"{name}.py:{line}: {lines[line - 1].strip()}"
        for line, mutated, codes in mutants(module)
        if survives(module, mutated, codes)
    ]
    assert [one for one in alive if not one.partition(": ")[2].startswith(HARMLESS)] == []
