"""What a run of a mirror did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from reelkit.library._media_file import MediaFile

Action = Literal["new", "changed", "kept", "moved", "pending", "deleted", "failed"]


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What became of one file.

    Attributes:
        action: ``"new"`` or ``"changed"``: fetched; ``"kept"``: it was there; ``"moved"``: only its path has changed;
            ``"pending"``: the provider still works on it, and a later run fetches it; ``"deleted"``: no provider lists
            it any more; ``"failed"``: see ``error``.
        provider: Name of the provider.
        id: Its id there.
        path: Where it is, relative to the target; where it was if it is deleted.
        file: As the provider lists it; None if it does not.
        error: Why it failed.
    """

    action: Action
    provider: str
    id: str
    path: str
    file: MediaFile | None = None
    error: Exception | None = None


@dataclass(slots=True)
class MirrorReport:
    """What a run did."""

    counts: Counter[str] = field(default_factory=Counter[str])
    """How many files there were of each action."""
    failures: list[Mirrored] = field(default_factory=list[Mirrored])
    """Those that failed."""
    errors: Mapping[str, Exception] = field(default_factory=dict[str, Exception])
    """The error of each provider whose listing failed; its files were left as they are."""

    @property
    def ok(self) -> bool:
        """Whether everything is there."""
        return not self.failures and not self.errors

    def note(self, result: Mirrored) -> None:
        """Count a result."""
        self.counts[result.action] += 1
        if result.action == "failed":
            self.failures.append(result)
