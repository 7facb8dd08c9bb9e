"""All findings together, counted by operation and place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ._check import check_response
from ._description import Description
from ._finding import Finding, is_name
from ._suggest import schema_of, to_yaml

_Key = tuple[str, str, int, str, str, str]
_KEPT = 50


@dataclass(slots=True)
class Entry:
    """One finding, how often it was made, and some of the values."""

    finding: Finding
    count: int = 0
    values: list[Any] = field(default_factory=list[Any])


class Report:
    """What was found so far; ``bool(report)`` says whether anything was.

    Attributes:
        checked: How many responses were compared.
        ignored: How many were none of an operation in a specification.
    """

    def __init__(self) -> None:
        self.checked = 0
        self.ignored = 0
        self._entries: dict[_Key, Entry] = {}

    def __bool__(self) -> bool:
        return bool(self._entries)

    def add(
        self, description: Description, method: str, url: str, status: int, content_type: str, body: bytes | None
    ) -> None:
        """Compare one response with the specification; of a body that was not recorded, None, only the status."""
        operation = description.operation(method, url)
        if operation is None:
            self.ignored += 1
            return
        self.checked += 1
        for finding in check_response(description, operation, status, content_type, body):
            key = (description.provider, operation.id, status, finding.kind, finding.path, finding.detail)
            entry = self._entries.setdefault(key, Entry(finding))
            entry.count += 1
            if len(entry.values) < _KEPT:
                entry.values.append(finding.value)

    def rows(self) -> Iterator[dict[str, Any]]:
        """The findings as they are in the JSON."""
        for (provider, operation, status, kind, path, detail), entry in sorted(self._entries.items()):
            yield {
                "provider": provider,
                "operation": operation,
                "status": status,
                "kind": kind,
                "path": path,
                "count": entry.count,
                "specification": detail,
                "example": entry.finding.example,
            }

    def json(self) -> str:
        """For programs."""
        document = {"checked": self.checked, "ignored": self.ignored, "findings": list(self.rows())}
        return json.dumps(document, indent=2, ensure_ascii=False)

    def table(self) -> str:
        """For people: one line per finding."""
        columns = ("provider", "operation", "status", "kind", "path", "count", "specification", "example")
        lines = [columns, *(tuple(str(row[column]) for column in columns) for row in self.rows())]
        head = f"{self.checked} responses compared, {self.ignored} ignored, {len(lines) - 1} findings"
        if len(lines) == 1:
            return head
        widths = [max(len(line[place]) for line in lines) for place in range(len(columns))]
        return "\n".join([head, *(_row(line, widths) for line in lines)])

    def yaml(self) -> str:
        """The lines that would describe the unknown fields, with the schema in the specification they belong to."""
        blocks: list[str] = []
        for (provider, operation, _, kind, path, _), entry in sorted(self._entries.items()):
            if kind == "unknown-field" and is_name(entry.finding.name):
                place = entry.finding.owner or f"the response of {operation}"
                head = (
                    f"# specs/{provider}.yaml, {place}, properties: seen {entry.count} times in {operation} at {path}"
                )
                lines = to_yaml(entry.finding.name, schema_of(entry.values))
                blocks.append("\n".join([head, *(f"        {line}" for line in lines)]))
        return "\n".join(blocks)


def _row(line: Iterable[str], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
