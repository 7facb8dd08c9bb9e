"""What is wrong with a specification, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

_MOST_NAMES = 10
_OBJECT = re.compile(r"<(?:[\w.]*\.)?(\w+) object at 0x[0-9a-fA-F]+>")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding; ``line`` counts from 1."""

    file: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: [{self.rule}] {self.message}"


class SpecError(Exception):
    """A specification cannot be turned into a client."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, sorted(set(problems)))))
        self.problems = tuple(sorted(set(problems)))


def plain(message: str) -> str:
    """A message on one line, the same in every run: without the memory addresses of the objects it mentions."""
    return " ".join(_OBJECT.sub(r"\1", message).split())


def did_you_mean(name: object, known: Sequence[str]) -> str:
    """``: did you mean x?`` where a known name is near, else the known names."""
    near = get_close_matches(str(name), known, n=1, cutoff=0.7)
    if near:
        return f": did you mean {near[0]}?"
    more = ", ..." if len(known) > _MOST_NAMES else ""
    return f": known are {', '.join(known[:_MOST_NAMES])}{more}" if known else ""
