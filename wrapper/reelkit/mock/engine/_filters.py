"""Which items a query shows, by one rule: equality on the property of that name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import ge, gt, le, lt
from typing import Any, cast

from ._collections import Resource
from ._document import Document, is_list, is_object
from ._plan import Plan

WORDS = ("query", "q", "search")
"""Names of arguments whose words may occur anywhere in an item."""

Filter = tuple[Hashable, Callable[[Resource], bool]]
"""A filter's identity, and the test that it stands for."""

BOUNDS = {"gt": gt, "gte": ge, "lt": lt, "lte": le}
EVERYTHING: Filter = ("all", lambda _: True)


def filter_of(document: Document, plan: Plan, query: Mapping[str, Any]) -> Filter:
    """Which items a query shows.

    A value is compared with the property of its name, any of a list with any of a list; words occur anywhere. What the
    document's objects do not show may be a fact of an item, by the name of the parameter. A flag of that sort narrows
    if its name ends in ``Only``, and widens if it begins with ``include``.
    """
    known = document.properties(plan.schema)
    asked: list[tuple[str, tuple[Any, ...]]] = []
    words: list[str] = []
    for name, value in {**plan.operation.usual, **query}.items():
        if name in WORDS and name not in known:
            words.append(str(value).lower())
        elif name in known:
            listed = plan.operation.query.get(name, {}).get("x-reelkit-list") == "comma"
            listed = listed or document.items(known[name]) is not True
            values = str(value).split(",") if listed else value if is_list(value) else [value]
            # ``all`` is no state of an item.
            alls = {"all"} - {*map(str, document.choices(known[name]))}
            wanted = tuple(one for one in cast("list[Any]", values) if str(one) not in alls)
            asked += [(name, wanted)] if wanted else []
    flags = tuple((name, bool(query.get(name))) for name in plan.flags if name not in known)

    def accepts(item: Resource) -> bool:
        shown = all(_shows(name, given, item.facts.get(name)) for name, given in flags)
        equal = shown and all(matches(item.data.get(name), values) for name, values in asked)
        return equal and all(word in str(item.data).lower() for word in words)

    return (plan.operation.id, repr(asked), tuple(words), flags), accepts


def _shows(name: str, given: bool, fact: bool | None) -> bool:
    if name.startswith("include"):
        return given or not fact
    return fact is not False or not given


def matches(found: Any, wanted: Sequence[Any]) -> bool:
    """Whether a property is, or has, one of the values."""
    if is_list(found):
        return any(value in found for value in wanted)
    return any(_is(found, value) for value in wanted)


def _is(found: Any, value: Any) -> bool:
    if is_object(value) and value.keys() <= BOUNDS.keys():
        alike = isinstance(found, str | float | int) and all(type(found) is type(bound) for bound in value.values())
        return alike and all(BOUNDS[name](found, bound) for name, bound in value.items())
    return bool(found == value) and isinstance(found, bool) == isinstance(value, bool)
