"""``make spec-diff BASE=<git ref>``: what changed since then, and whether the changelog says so."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

import yaml

from scripts.spec_diff.changelog import untold
from scripts.spec_diff.report import ordered
from scripts.spec_diff.snapshot import Snapshot, compare, git

ROOT = Path(__file__).resolve().parents[2]
RELEASED = "released"


def snapshot(root: Path, revision: str) -> Snapshot:
    """``released`` is what was recorded at the last release, ``worktree`` what is on disk, all else a git ref."""
    if revision == "worktree":
        return Snapshot.of_folder(root)
    if revision == RELEASED:
        return Snapshot.of_folder(root / RELEASED)
    return Snapshot.of_git(root, revision)


def version_at(root: Path, revision: str) -> str:
    """The version that was declared, or released, at a revision."""
    if revision == RELEASED:
        return (root / RELEASED / "VERSION").read_text(encoding="utf-8").strip()
    if revision == "worktree":
        text = (root / "pyproject.toml").read_text(encoding="utf-8")
    else:
        text = git(root, "show", f"{revision}:pyproject.toml")
    return str(tomllib.loads(text)["project"]["version"])


def main(arguments: list[str] | None = None) -> int:
    """Compare, print, and fail when something breaking is not in the changelog."""
    parser = argparse.ArgumentParser(prog="make spec-diff", description=__doc__)
    parser.add_argument("--base", default=RELEASED, help="git ref to compare with; default: the last release")
    parser.add_argument("--head", default="worktree", help="git ref to look at; default: what is on disk")
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    try:
        versions = version_at(options.root, options.base), version_at(options.root, options.head)
        report = compare(snapshot(options.root, options.base), snapshot(options.root, options.head))
    except yaml.YAMLError as error:
        parser.error(f"a specification is no YAML: {error}")
    except LookupError as error:
        parser.error(str(error))
    print(report.to_json(*versions) if options.format == "json" else report.to_markdown(*versions), end="")
    changelog = options.root / "CHANGELOG.md"
    text = changelog.read_text(encoding="utf-8") if changelog.exists() else ""
    # Once its version is raised, what is about to be released is no longer called "Unreleased".
    raised = versions[1:] if ordered(versions[1]) > ordered(versions[0]) else ()
    missing = untold(report.breaking, text, "Unreleased", *raised)
    for change in missing:
        print(f'CHANGELOG.md, Unreleased, {change.provider}, Breaking lacks: "- {change.sentence}"', file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
