"""``make spec-diff BASE=<git ref>``: what changed since then, and whether the changelog says so."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from scripts.spec_diff.changelog import untold
from scripts.spec_diff.snapshot import Snapshot, compare

ROOT = Path(__file__).resolve().parents[2]
RELEASED = "released"


def snapshot(root: Path, revision: str) -> Snapshot:
    """``released`` is what was recorded at the last release, ``worktree`` what is on disk, all else a git ref."""
    if revision == "worktree":
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
        report = compare(snapshot(options.root, options.base), snapshot(options.root, options.head))
    except LookupError as error:
        parser.error(str(error))
    version = tomllib.loads((options.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    print(report.to_json(version) if options.format == "json" else report.to_markdown(version), end="")
    changelog = options.root / "CHANGELOG.md"
    missing = untold(report.breaking, changelog.read_text(encoding="utf-8") if changelog.exists() else "")
    for change in missing:
        print(f'CHANGELOG.md, Unreleased, {change.provider}, Breaking lacks: "- {change.sentence}"', file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
