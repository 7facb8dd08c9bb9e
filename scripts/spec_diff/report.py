"""All changes together: as Markdown, as JSON, and what they mean for the version."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from reelkit._registry import PROVIDERS as ENTRIES

from scripts.spec_diff.change import BREAKING, Change, Severity, worst
from scripts.spec_diff.versions import ordered

TITLES = {"reelkit": "reelkit", **{entry.name: entry.title for entry in ENTRIES.values()}}


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a comparison."""

    changes: tuple[Change, ...]

    @property
    def severity(self) -> Severity | None:
        """What the change as a whole means for users of the Python package, None if nothing changed."""
        return worst(change.python for change in self.changes)

    @property
    def breaking(self) -> list[Change]:
        """Changes that break something, on the wire or in Python."""
        return [change for change in self.changes if change.severity is BREAKING]

    def next_version(self, version: str) -> str:
        """The least version that says what changed: before 1.0 a breaking change raises the second number."""
        major, minor, patch = ordered(version)
        match self.severity:
            case None:
                return version
            case Severity.BREAKING:
                return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
            case Severity.ADDITIVE if major:
                return f"{major}.{minor + 1}.0"
            case _:
                return f"{major}.{minor}.{patch + 1}"

    def suggested_version(self, base: str, version: str) -> str:
        """The version to release: the declared one, if it already says what changed since ``base``."""
        return max(self.next_version(base), version, key=ordered)

    def to_json(self, base: str, version: str) -> str:
        """For programs; ``base`` is the version of the last release, ``version`` the declared one."""
        document: dict[str, Any] = {
            "severity": None if self.severity is None else str(self.severity),
            "last_release": base,
            "version": version,
            "suggested_version": self.suggested_version(base, version),
            "changes": [
                {**asdict(change), "wire": str(change.wire), "python": str(change.python)} for change in self.changes
            ],
        }
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"

    def to_markdown(self, base: str, version: str) -> str:
        """For a pull request; the versions are those of ``to_json``."""
        return "\n".join(self._lines(base, version)) + "\n"

    def _lines(self, base: str, version: str) -> Iterator[str]:
        if not self.changes:
            yield "No changes."
            return
        yield f"Suggested version: {self.suggested_version(base, version)} (after {base})"
        for provider in sorted({change.provider for change in self.changes}):
            yield ""
            yield f"### {TITLES.get(provider, provider)}"
            yield ""
            yield "| wire | Python | in | what | why | where |"
            yield "| --- | --- | --- | --- | --- | --- |"
            for change in self.changes:
                if change.provider == provider:
                    cells = (change.sentence, change.reason, f"`{change.path}`")
                    text = " | ".join(cell.replace("|", "\\|") for cell in cells)
                    yield f"| {change.wire} | {change.python} | {change.direction} | {text} |"
