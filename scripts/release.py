"""``make release-check`` and ``make release``: is this a release, and if so, which one is the last from now on."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from reelkit._console import guarded, write

from scripts.codegen.problem import SpecError
from scripts.spec_diff.changelog import changelog_of, releases, sections, untold
from scripts.spec_diff.snapshot import Snapshot, compare
from scripts.spec_diff.versions import RELEASED, declared_version, git, last_version, ordered

ROOT = Path(__file__).resolve().parent.parent
RECORDED = ("specs/*.yaml", "generated/*.surface.txt", "wrapper/*.surface.txt")


def problems(root: Path) -> Iterator[str]:
    """Why this is no release yet."""
    version, last = declared_version(root), last_version(root)
    if changed := git(root, "status", "--porcelain").decode("utf-8", "replace"):
        yield f"the tree is not clean: commit or remove\n{changed.rstrip()}"
    changelog = changelog_of(root)
    if version not in releases(changelog):
        yield f'CHANGELOG.md has no section "## {version}"'
    if any("\n- " in f"\n{text}" for text in sections(changelog, "Unreleased").values()):
        yield f'CHANGELOG.md: move the entries of "Unreleased" to "## {version}"'
    report = compare(Snapshot.of_folder(root / RELEASED), Snapshot.of_folder(root))
    if version == last:
        if report.changes:
            yield f"{version} is recorded in {RELEASED}/, and {len(report.changes)} changes came after it"
        return
    least = report.next_version(last)
    if ordered(version) < ordered(least):
        yield f"the changes since {last} are {report.severity}: the version must be {least} or more, not {version}"
    for change in untold(report.breaking, changelog, version):
        yield f'CHANGELOG.md, {version}, {change.provider}, Breaking lacks: "- {change.sentence}"'


def record(root: Path) -> None:
    """Make what is here the last release."""
    target = root / RELEASED
    for pattern in RECORDED:
        for path in target.glob(pattern):
            path.unlink()
        for path in root.glob(pattern):
            copy = target / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    (target / "VERSION").write_text(f"{declared_version(root)}\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Check, or record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("verb", choices=("check", "record"))
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    try:
        found = list(problems(options.root))
    except SpecError as error:
        found = [str(error)]
    except LookupError as error:
        parser.error(str(error))
    if found:
        write("\n".join([*found, ""]), error=True)
        return 1
    version = declared_version(options.root)
    if options.verb == "check":
        write(f"{version} can be released after {last_version(options.root)}\n")
    else:
        record(options.root)
        write(f"{RELEASED}/ is {version} now. Commit it: git add {RELEASED} && git commit -m 'Release {version}'\n")
    return 0


if __name__ == "__main__":
    sys.exit(guarded(main))
