"""What one operation does, and on which collection."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from os.path import commonprefix
from typing import Any, Literal

from ._document import Pointer, is_object
from ._operation import Operation, is_parameter

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


ANY = "deleted|removed|archived|cancell?ed"
SAID = {"delete": "deleted|removed", "archive": "archived", "cancel": "cancell?ed", "act": ANY, "plain": ANY}


def says(kind: Kind, name: str) -> bool:
    """Whether a property such as ``isArchived`` says that an operation of that kind is done."""
    words = f"(is_?)?({SAID.get(kind, 'done')}|done|ok|success|succeeded)"
    return re.fullmatch(words, name, re.IGNORECASE) is not None


def confirmed(kind: Kind, value: Any) -> Any:
    """The sample of a response, or an item in it, now that it was done: ``deleted`` is true there."""
    if not is_object(value):
        return value
    return {name: says(kind, name) if part is False else confirmed(kind, part) for name, part in value.items()}


@dataclass(frozen=True, slots=True)
class Shape:
    """What the document says about a collection."""

    name: str
    param: str | None
    scoped_by: tuple[str, ...]


def common_prefix(templates: Iterable[tuple[str, ...]]) -> Sequence[str]:
    """The literal segments that all paths begin with; at least one is left to each."""
    heads = [[*takewhile(lambda name: not is_parameter(name), template)][:-1] for template in templates]
    return commonprefix(heads)  # noqa: RUF071  these are lists
