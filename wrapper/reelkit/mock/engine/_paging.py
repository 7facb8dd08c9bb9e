"""Pages of a list: windows by offset or by cursor, with totals and caps, as ``x-reelkit-pagination`` says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ._cursors import Cursors
from ._document import Pointer, pointer
from ._library import View
from ._operation import Operation

USUAL_SIZE = 50
FACTS = ("total", "pages", "limit", "cursor", "has_more")
CALLED = {
    "limit": "limit perpage pagesize size count take maxresults",
    "offset": "offset skip start from",
    "page": "page pagenumber",
    "cursor": "cursor after startingafter pagetoken nextcursor nextpagetoken",
    "total": "total totalcount count",
    "pages": "pages totalpages",
    "has_more": "hasmore",
}
"""What parameters and properties are called where a document does not say how a list is paged."""
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
    limit_name: str | None
    offset_name: str | None
    page_name: str | None
    first: int
    cursor_name: str | None
    places: Mapping[str, Pointer]
    usual: int

    @classmethod
    def of(cls, operation: Operation, declared: Mapping[str, Any], parameters: Mapping[str, Any]) -> Paging:
        """What the document says about a list."""
        names = {name: declared.get("query", {}).get(name, name) for name in ("limit", "offset", "page", "cursor")}
        known = {name: wire if wire in parameters else None for name, wire in names.items()}
        places = {name: pointer(declared[name]) for name in FACTS if name in declared}
        return cls(
            operation.id,
            declared["style"],
            known["limit"],
            known["offset"],
            known["page"] if declared["style"] in ("page", "link") else None,
            declared.get("first", 1),
            known["cursor"],
            places,
            _usual_size(parameters.get(known["limit"] or "")),
        )

    def window(self, view: Sequence[Any], query: Mapping[str, Any], cap: int | None, cursors: Cursors) -> Window:
        """The page that a query asks for. Raises ``ValueError`` for a cursor that is not valid."""
        limit = query.get(self.limit_name or "", self.usual) if self.limit_name else len(view)
        limit = limit if cap is None else min(limit, cap)
        start = offset = query.get(self.offset_name or "", 0) if self.offset_name else 0
        if self.page_name:
            start = max(0, query.get(self.page_name, self.first) - self.first) * limit
        if self.cursor_name and (cursor := query.get(self.cursor_name)) is not None:
            start = self._start(view, str(cursor), cursors)
        items, total = view[start : start + limit], len(view)
        end = start + len(items)
        more = end < total
        pages = -(-total // max(limit, 1))
        facts: dict[str, Any] = {"total": total, "pages": pages, "limit": limit, "has_more": more, "cursor": None}
        if more and ("cursor" in self.places or self.style == "link"):
            facts["cursor"] = cursors.write(self.operation_id, self._key(view, end - 1))
        placed = {place: facts[name] for name, place in self.places.items()}
        return Window(
            items,
            placed,
            limit if self.limit_name else None,
            offset if self.offset_name else None,
            self._follow(end, limit, facts),
        )

    def _follow(self, end: int, limit: int, facts: Mapping[str, Any]) -> dict[str, Any]:
        values = (end, end // max(limit, 1) + self.first, facts["cursor"])
        named = zip((self.offset_name, self.page_name, self.cursor_name), values, strict=True)
        linked = facts["has_more"] and self.style == "link"
        return dict([(name, value) for name, value in named if name][:1] if linked else ())

    def _start(self, view: Sequence[Any], cursor: str, cursors: Cursors) -> int:
        key = cursors.read(self.operation_id, cursor)
        return view.position_after(key) if isinstance(view, View) else key[0]

    def _key(self, view: Sequence[Any], position: int) -> tuple[int, int]:
        return view.key_at(position) if isinstance(view, View) else (position + 1, 0)


def guessed(operation: Operation, place: Pointer, beside: Mapping[str, Any]) -> Mapping[str, Any]:
    """What ``x-reelkit-pagination`` would say of a list whose items are in that place, beside other properties."""

    def called(name: str, known: Mapping[str, Any]) -> str | None:
        return next((wire for wire in known if wire.lower().replace("_", "") in CALLED[name].split()), None)

    query = {name: called(name, operation.query) or name for name in ("limit", "offset", "page", "cursor")}
    facts = {name: "/".join(("", *place[:-1], wire)) for name in FACTS if (wire := called(name, beside))}
    style = next((style for style in ("page", "cursor") if query[style] in operation.query), "offset")
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
