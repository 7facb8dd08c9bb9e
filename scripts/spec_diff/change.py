"""What a change is, and how bad: documentation, additive or breaking. Each kind is classified where it is compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

Direction = Literal["request", "response", "operation"]


class Severity(IntEnum):
    """How bad a change is; a greater one outweighs a smaller one."""

    DOCUMENTATION = 0
    ADDITIVE = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


DOCUMENTATION, ADDITIVE, BREAKING = Severity.DOCUMENTATION, Severity.ADDITIVE, Severity.BREAKING


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        kind: What happened, such as ``field-removed``.
        direction: In what clients send, in what they receive, or in the operation itself.
        path: Where in the specification, as a JSON path; of the old one if it is no longer in the new one.
        wire: What it means for requests and responses.
        python: What it means for programs that use the Python package.
        subject: What users call it, such as ``FileInfo.transcript``; an entry of the changelog has to name it.
        reason: Why it is classified as it is.
        sentence: For the changelog.
        provider: Whose specification; ``reelkit`` for the hand-written layer.
    """

    kind: str
    direction: Direction
    path: str
    wire: Severity
    python: Severity
    subject: str
    reason: str
    sentence: str
    provider: str = ""

    @property
    def severity(self) -> Severity:
        """The worse of wire and Python."""
        return max(self.wire, self.python)


def worst(severities: Iterable[Severity]) -> Severity | None:
    """The greatest severity, or None of none."""
    return max(severities, default=None)


def json_path(steps: Iterable[str | int]) -> str:
    """``$.paths['/v1/files'].get.parameters[0]``."""
    text = "$"
    for step in steps:
        if isinstance(step, int):
            text += f"[{step}]"
        elif step.replace("_", "").replace("-", "").isalnum() and not step[0].isdigit() and "-" not in step:
            text += f".{step}"
        else:
            text += f"['{step}']"
    return text
