"""The tests of spec-diff must notice when a rule is disabled, inverted, or judges by another severity."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from scripts.spec_diff import Change, Severity, compare_specs
from tests.scripts.mutation import Checks, Mutant, lines_of, modules, mutants, noticed, sources
from tests.scripts.mutation_checks import PAIRS, fits, inputs, pairs, releases
from tests.scripts.spec_pairs import CASES

# What reads, prints and matches a release reports no kind of change of a specification.
NO_RULES = {"__main__", "change", "changelog", "readable", "report", "snapshot", "surfaces", "versions"}


@cache
def baseline() -> dict[str, list[Change]]:
    return {case.name: compare_specs("things", *pair) for case, pair in PAIRS.values()}


def kinds_in_source() -> set[str]:
    """Every kind that a rule can report: whatever looks like one in the modules that have rules, or in the names."""
    found = set()
    for name in modules().keys() - NO_RULES:
        for node in ast.walk(ast.parse("\n".join(sources()[name]))):
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


CHECKS: Mapping[str, Checks] = {
    **dict.fromkeys(modules(), pairs),
    **dict.fromkeys(("__main__", "changelog", "report", "snapshot", "surfaces", "versions"), releases),
    "readable": inputs,
}
EQUAL = "what is compared there is never equal"
WORDS = "words for the reader alone"
DEPTH = "how deep is looked before it is given up"
ONCE = "what is found a second time is noted once"
# What no test notices, as part of the line, and why.
ALIVE: Mapping[str, str] = {
    "content.py: receiving =": WORDS,
    "content.py: loosened =": EQUAL,
    "document.py: now = new.get": WORDS,
    "document.py: name = ": WORDS,
    "extensions.py: words =": WORDS,
    "extensions.py: tighter = was is None": EQUAL,
    "keywords.py: return (max(bounds) if step > 0": "a step is 1 or -1",
    "limits.py: reason =": WORDS,
    "limits.py: if {before, after} <=": "two formats are never five",
    "limits.py: return after > before": EQUAL,
    "limits.py: return after < before": EQUAL,
    'limits.py: return "none"': WORDS,
    'limits.py: if "default" not in old': WORDS,
    "limits.py: words =": WORDS,
    "objects.py: return name.endswith": "how alike two names are is a matter of degree",
    "objects.py: receiving =": WORDS,
    "objects.py: reason =": WORDS,
    "readable.py: if len(where) > DEEPEST": DEPTH,
    "schemas.py: if key in findings.compared": DEPTH,
    "schemas.py: name = ": WORDS,
    "security.py: texts =": WORDS,
    "security.py: return f": WORDS,
    "shape.py: if schema is False or depth": DEPTH,
    "shape.py: merged = {key: value": WORDS,
    "shape.py: kinds -= ": ONCE,
    'shape.py: if kind == "array" and depth': DEPTH,
    'shape.py: if kind != "object" or depth': DEPTH,
    "shape.py: if depth > 6": DEPTH,
    "shape.py: return shape.name or": DEPTH,
    "types.py: names = ": WORDS,
    'types.py: if "number" in names': WORDS,
    "types.py: return": WORDS,
    "unions.py: tighter =": EQUAL,
    "unknown.py: if depth > 12": DEPTH,
    "unknown.py: return target if target is value": DEPTH,
}


@cache
def lines(checks: Checks) -> Mapping[str, set[tuple[str, int]]]:
    return lines_of(checks)


@pytest.mark.slow
@pytest.mark.parametrize("module", sorted(modules()))
def test_a_mutant_is_noticed(module: str) -> None:
    checks = CHECKS[module]
    alive: list[Mutant] = []
    noticing: dict[str, int] = {}
    for mutant in mutants(module):
        reached = {(module, line) for line in range(mutant.line, mutant.last + 1)}
        # What has noticed most is asked first.
        titles = sorted(
            (one for one, ran in lines(checks).items() if ran & reached), key=lambda one: -noticing.get(one, 0)
        )
        by = noticed(mutant, checks, titles)
        if by:
            noticing[by] = noticing.get(by, 0) + 1
        else:
            alive.append(mutant)
    known = [one.where for one in alive if any(one.where.startswith(part) for part in ALIVE)]
    assert [str(one) for one in alive if one.where not in known] == []
    stale = [
        part for part in ALIVE if part.startswith(f"{module}.py") and not any(one.startswith(part) for one in known)
    ]
    assert stale == [], "these are noticed now"
