"""Pages of a list: windows by offset or by cursor, with totals and caps, as ``x-reelkit-pagination`` says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ._cursors import Cursors
from ._document import Pointer, pointer
from ._library import View
from ._operation import Operation
from ._words import PAGING

USUAL_SIZE = 50
ARGUMENTS = ("limit", "offset", "page", "cursor", "before")
FACTS = ("total", "pages", "limit", "cursor", "has_more")
_DEFAULT = re.compile(r"default\D{0,20}(\d+)|(\d+) by default", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Window:
    """One page."""

    items: Sequence[Any]
    facts: Mapping[Pointer, Any]
    """Total, limit, cursor and the like, by their place in the response."""
    limit: int | None
    offset: int | None
    follow: Mapping[str, Any]
    """What the query of the next page has, where a link leads there."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation is paged."""

    operation_id: str
    style: str
    names: Mapping[str, str]
    """What the parameters are called."""
    first: int
    places: Mapping[str, Pointer]
    usual: int

    @classmethod
    def of(cls, operation: Operation, declared: Mapping[str, Any], parameters: Mapping[str, Any]) -> Paging:
        """What the document says about a list."""
        names = {name: declared.get("query", {}).get(name, name) for name in ARGUMENTS}
        known = {name: wire for name, wire in names.items() if wire in parameters}
        if declared["style"] not in ("page", "link"):
            known.pop("page", None)
        places = {name: pointer(declared[name]) for name in FACTS if name in declared}
        usual = _usual_size(parameters.get(known.get("limit", "")))
        return cls(operation.id, declared["style"], known, declared.get("first", 1), places, usual)

    def window(self, view: Sequence[Any], query: Mapping[str, Any], cap: int | None, cursors: Cursors) -> Window:
        """The page that a query asks for. Raises ``ValueError`` for a cursor that is not valid."""
        asked = {name: query.get(wire) for name, wire in self.names.items()}
        limit = query.get(self.names["limit"], self.usual) if "limit" in self.names else len(view)
        limit = limit if cap is None else min(limit, cap)
        start = offset = asked.get("offset") or 0
        if "page" in self.names:
            start = max(0, query.get(self.names["page"], self.first) - self.first) * limit
        if (cursor := asked.get("cursor")) is not None:
            start = self._start(view, str(cursor), cursors)
        stop, before = start + limit, asked.get("before")
        if before is not None:
            stop = self._start(view, str(before), cursors, ahead=1)
            start = max(0, stop - limit)
        items, total = view[start:stop], len(view)
        end = start + len(items)
        more = end < total if before is None else start > 0
        facts: dict[str, Any] = {"total": total, "limit": limit, "has_more": more, "cursor": None}
        facts["pages"] = -(-total // max(limit, 1))
        if more and ("cursor" in self.places or self.style == "link"):
            facts["cursor"] = cursors.write(self.operation_id, self._key(view, end - 1))
        placed = {place: facts[name] for name, place in self.places.items()}
        told_limit = limit if "limit" in self.names else None
        told_offset = offset if "offset" in self.names else None
        return Window(items, placed, told_limit, told_offset, self._follow(end, limit, facts))

    def _follow(self, end: int, limit: int, facts: Mapping[str, Any]) -> dict[str, Any]:
        values = {"offset": end, "page": end // max(limit, 1) + self.first, "cursor": facts["cursor"]}
        named = [(self.names[name], value) for name, value in values.items() if name in self.names]
        return dict(named[:1] if facts["has_more"] and self.style == "link" else ())

    def _start(self, view: Sequence[Any], cursor: str, cursors: Cursors, ahead: int = 0) -> int:
        """The position behind what a cursor marks, or of that itself with ``ahead``."""
        if "cursor" in self.places or self.style == "link":
            key = cursors.read(self.operation_id, cursor)
        elif cursor in ("", "0"):
            return 0
        else:
            # No response tells a cursor: it is the id of an item.
            known = view.key_of(cursor) if isinstance(view, View) else None
            if known is None:
                raise ValueError(f"{cursor} is not in the list")
            key = known[0], known[1] + ahead
        return view.position_after(key) if isinstance(view, View) else key[0]

    def _key(self, view: Sequence[Any], position: int) -> tuple[int, int]:
        return view.key_at(position) if isinstance(view, View) else (position + 1, 0)


def guessed(operation: Operation, place: Pointer, beside: Iterable[Pointer]) -> Mapping[str, Any]:
    """What ``x-reelkit-pagination`` would say of a list whose items are in that place, beside other properties."""

    def called(name: str, known: Iterable[Pointer]) -> Pointer:
        return next((wire for wire in known if re.sub("[_-]", "", wire[-1].lower()) in PAGING[name].split()), ())

    # A time is no place in a list.
    asked = [(name,) for name, node in operation.query.items() if "date" not in str(node.get("schema"))]
    query = {name: (called(name, asked) or (name,))[0] for name in ARGUMENTS}
    facts = {name: "/".join(("", *place[:-1], *wire)) for name in FACTS if (wire := called(name, beside))}
    style = next((style for style in ("page", "cursor") if query[style] in operation.query), "offset")
    headers = operation.response(int(operation.success())).get("headers", {})
    style = "link" if style != "cursor" and any(name.lower() == "link" for name in headers) else style
    return {"style": style, "items": "".join(f"/{step}" for step in place), "query": query, **facts}


def _usual_size(parameter: Mapping[str, Any] | None) -> int:
    """Items per page when none are asked for."""
    if parameter is None:
        return USUAL_SIZE
    schema = cast("dict[str, Any]", parameter.get("schema", {}))
    if "default" in schema:
        return int(schema["default"])
    found = _DEFAULT.search(f"{parameter.get('description', '')} {schema.get('description', '')}")
    usual = int(found[1] or found[2]) if found else USUAL_SIZE
    return min(usual, int(schema.get("maximum", usual)))
