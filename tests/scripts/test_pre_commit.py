"""Before a commit runs what ``make lint`` runs, and what is derived is compared wherever it may have changed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
HOOKS: dict[str, dict[str, Any]] = {
    hook["id"]: hook
    for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    for hook in repo["hooks"]
}


def test_each_hook_is_a_verb_of_make() -> None:
    verbs = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    found = [hook["entry"].split() for hook in HOOKS.values()]
    assert [words[0] for words in found] == ["make"] * len(found)
    assert [words[-1] for words in found] == ["lint", "check-generated"]
    assert {words[-1] for words in found} <= {*verbs}


def test_lint_runs_for_every_commit() -> None:
    assert "files" not in HOOKS["lint"]


@pytest.mark.parametrize(
    "pattern",
    [
        "CONTRIBUTING.md",
        "docs/reference/*.md",
        "generated/*.surface.txt",
        "pyproject.toml",
        "redocly.yaml",
        "requirements-dev.lock",
        "scripts/import_graph.py",
        "scripts/templates/*.jinja",
        "specs/*.yaml",
        "wrapper/*.surface.txt",
        "wrapper/reelkit/_*/_[as]*sync/*.py",
        "wrapper/reelkit/errors.py",
        "wrapper/reelkit/_registry.py",
    ],
)
def test_what_is_derived_or_derived_from_is_compared(pattern: str) -> None:
    paths = [path.relative_to(ROOT).as_posix() for path in ROOT.glob(pattern)]
    assert paths
    assert [path for path in paths if not re.search(HOOKS["generated"]["files"].strip(), path)] == []


def test_tests_and_guides_alone_are_not_compared() -> None:
    files = HOOKS["generated"]["files"].strip()
    assert [path for path in ("tests/conftest.py", "docs/guides/list.md", "README.md") if re.search(files, path)] == []
