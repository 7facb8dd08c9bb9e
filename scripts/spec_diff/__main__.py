"""``make spec-diff BASE=<git ref>``: what changed since then, and whether the changelog says so."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reelkit._console import guarded, write

from scripts.codegen.problem import SpecError
from scripts.spec_diff.changelog import changelog_of, untold
from scripts.spec_diff.snapshot import Snapshot, compare
from scripts.spec_diff.versions import RELEASED, WORKTREE, declared_version, last_version, ordered

ROOT = Path(__file__).resolve().parents[2]
WRONG_INPUT = 2


def snapshot(root: Path, revision: str) -> Snapshot:
    """``released`` is what was recorded at the last release, ``worktree`` what is on disk, all else a git ref."""
    if revision == WORKTREE:
        return Snapshot.of_folder(root)
    if revision == RELEASED:
        return Snapshot.of_folder(root / RELEASED)
    return Snapshot.of_git(root, revision)


def main(arguments: list[str] | None = None) -> int:
    """Compare, print, and fail when something breaking is not in the changelog."""
    parser = argparse.ArgumentParser(prog="make spec-diff", description=__doc__)
    parser.add_argument("--base", default=RELEASED, help="git ref to compare with; default: the last release")
    parser.add_argument("--head", default="worktree", help="git ref to look at; default: what is on disk")
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    try:
        # A release counts from the last one, whatever is compared, so both commands name the same.
        last, version = last_version(options.root, options.head), declared_version(options.root, options.head)
        raised = ordered(version) > ordered(last)
        report = compare(snapshot(options.root, options.base), snapshot(options.root, options.head))
        changelog = changelog_of(options.root)
    except SpecError as error:
        write(f"{error}\n", error=True)
        return WRONG_INPUT
    except LookupError as error:
        parser.error(str(error))
    write(report.to_json(last, version) if options.format == "json" else report.to_markdown(last, version))
    # Once its version is raised, what is about to be released is no longer called "Unreleased".
    missing = untold(report.breaking, changelog, "Unreleased", *([version] if raised else []))
    for change in missing:
        write(f'CHANGELOG.md, Unreleased, {change.provider}, Breaking lacks: "- {change.sentence}"\n', error=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
