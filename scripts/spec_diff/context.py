"""Where a comparison is, and how a finding becomes a ``Change``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.codegen.models import attribute_name
from scripts.codegen.spec import Path, snake_case
from scripts.spec_diff.change import DOCUMENTATION, Change, Direction, Severity, json_path


@dataclass(slots=True)
class Findings:
    """All changes of one provider, each once, however many operations share the schema."""

    provider: str
    before: Any
    after: Any
    changes: dict[tuple[str, str, str, str], Change] = field(default_factory=dict)
    compared: set[tuple[Direction, str, Path, Path]] = field(default_factory=set)

    def add(
        self,
        kind: str,
        direction: Direction,
        where: Path,
        subject: str,
        severities: tuple[Severity, Severity],
        reason: str,
        sentence: str,
    ) -> None:
        """Note a change; ``severities`` are those on the wire and in Python."""
        path = json_path(where)
        change = Change(kind, direction, path, *severities, subject, reason, sentence, self.provider)
        self.changes.setdefault((kind, direction, path, subject), change)

    def prose(self, direction: Direction, where: Path, subject: str, before: str, after: str) -> None:
        """Note a change of text."""
        if " ".join(before.split()) != " ".join(after.split()):
            self.add(
                "description-changed",
                direction,
                where,
                subject,
                (DOCUMENTATION, DOCUMENTATION),
                "only the text differs",
                f"`{subject}` is described in other words.",
            )


@dataclass(frozen=True, slots=True)
class Place:
    """The thing that is being compared, as users call it."""

    findings: Findings
    direction: Direction
    owner: str
    where: Path
    field: str = ""

    @property
    def subject(self) -> str:
        """Such as ``FileInfo.transcript``."""
        return f"{self.owner}.{self.field}" if self.field else self.owner

    def child(self, name: str, where: Path) -> Place:
        """A field of this object; a place that already is a field passes its own name on."""
        inner = attribute_name(snake_case(name))
        return Place(self.findings, self.direction, self.subject, where, inner)

    def named(self, component: str | None, where: Path) -> Place:
        """The same thing once its schema turned out to be a component."""
        if component is None:
            return Place(self.findings, self.direction, self.owner, where, self.field)
        return Place(self.findings, self.direction, component, where)

    def add(
        self, kind: str, severities: tuple[Severity, Severity], reason: str, sentence: str, where: Path | None = None
    ) -> None:
        """Note a change here."""
        self.findings.add(
            kind, self.direction, self.where if where is None else where, self.subject, severities, reason, sentence
        )


def pairs(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Values by key, None where one side has none, in the order of the old side."""
    for key in [*before, *(key for key in after if key not in before)]:
        yield key, before.get(key), after.get(key)
