"""What one operation does, and on which collection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal

from ._document import Operation, Pointer, is_parameter

Kind = Literal[
    "list", "get", "create", "update", "delete", "archive", "act", "copy", "search", "start", "poll", "cancel", "plain"
]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """How one operation is served."""

    operation: Operation
    kind: Kind
    collection: str | None
    owners: tuple[tuple[str, str], ...]
    """Path parameters that name an item of another collection, which must exist; the scope is made of the first."""
    item: str | None
    """The path parameter that names an item of its own collection."""
    status: int
    skeleton: Any
    """A success response: the document's first example, or a sample."""
    place: Pointer | None
    """Where the item stands in the response; None if it is not there."""
    schema: Any
    """The schema of the item, or of the items of a list, in this response."""
    key: str
    """The property that holds the item's id in this response."""
    flags: tuple[str, ...]
    """Arguments such as ``includeDrafts`` and ``ownOnly``, that widen or narrow what is shown."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the document says about a collection."""

    name: str
    param: str | None
    scoped_by: tuple[str, ...]


def common_prefix(templates: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The literal segments that all paths begin with; at least one is left to each."""
    heads = [tuple(takewhile(lambda segment: not is_parameter(segment), template))[:-1] for template in templates]
    # What the first and the last in order have in common, all have.
    pairs = zip(min(heads, default=()), max(heads, default=()), strict=False)
    return tuple(first for first, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
