"""Read CHANGELOG.md, and say which breaking changes it does not tell users about.

Its form: ``## <version>`` or ``## Unreleased``, in it ``### <provider>``, in it ``#### Breaking`` and others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.codegen.files import content_of, decoded
from scripts.spec_diff.change import Change
from scripts.spec_diff.report import TITLES

Sections = Mapping[str, str]
CHANGELOG = "CHANGELOG.md"


def changelog_of(root: Path) -> str:
    """The changelog of a checkout, empty if there is none; SpecError if it cannot be read."""
    path = root / CHANGELOG
    return decoded(CHANGELOG, content_of(path, CHANGELOG)) if path.exists() else ""


def releases(text: str) -> list[str]:
    """The versions in the changelog, as they stand."""
    return [line.removeprefix("## ").split()[0] for line in text.splitlines() if line.startswith("## ")]


def sections(text: str, release: str) -> Sections:
    """The text under each ``provider/section`` of a release."""
    found: dict[str, str] = {}
    heading = ["", "", ""]
    for line in text.splitlines():
        level = len(line) - len(line.lstrip("#"))
        if 2 <= level <= 4 and line[level : level + 1] == " ":
            heading[level - 2 :] = [line[level:].split(" - ")[0].strip(), *[""] * (4 - level)]
        elif heading[0].split()[:1] == [release]:
            key = f"{heading[1]}/{heading[2]}"
            found[key] = f"{found.get(key, '')}{line}\n"
    return found


def untold(changes: Sequence[Change], text: str, *told_in: str) -> list[Change]:
    """Breaking changes whose subject is named in no entry under the provider's "Breaking" of these releases."""
    found = [sections(text, release) for release in told_in]

    def told(change: Change) -> bool:
        key = f"{TITLES.get(change.provider, change.provider)}/Breaking"
        return any(f"`{change.subject}`" in one.get(key, "") for one in found)

    return [change for change in changes if not told(change)]
