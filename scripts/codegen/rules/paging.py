"""Lists that come in pages, and requests that are cut into several."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import Any

from scripts.codegen.alternatives import EACH
from scripts.codegen.kinds import Finding
from scripts.codegen.problem import did_you_mean
from scripts.codegen.rules.extensions import SCALARS, STRING, in_response, leads, shown
from scripts.codegen.view import Argument, Operation
from scripts.codegen.vocabulary import Batch, Pagination, QueryNames, fields_of, word

ARRAY, BOOLEAN, INTEGER = (frozenset({kind}) for kind in ("array", "boolean", "integer"))
_POINTERS = {"total": INTEGER, "pages": INTEGER, "limit": INTEGER, "cursor": STRING, "has_more": BOOLEAN}
_LEAST_PAGE = 6
_FIELDS = {
    "offset": ("total", "limit", "has_more", "max_offset"),
    "page": ("total", "pages", "limit", "has_more", "first"),
    "cursor": ("cursor", "has_more"),
    "link": (),
}
_NEEDED = {"offset": ("limit", "offset"), "page": ("limit", "page")}


def pagination(operation: Operation) -> Iterator[Finding]:
    """Pointers into a page, and the query parameters that ask for one."""
    said = operation.fragments(Pagination, "pagination")
    if said is None:
        return
    where = (*operation.where, word("pagination"))
    node = operation.node[word("pagination")]
    style = said.get("style")
    for name in dict.fromkeys(name for names in _FIELDS.values() for name in names):
        if style and name not in _FIELDS[style] and name in node:
            others = " or ".join(other for other, names in _FIELDS.items() if name in names)
            yield (*where, name), f"{name} belongs to style {others}, and this is style {style}"
    if style == "offset" and "total" not in node:
        yield where, "style offset needs total: how many items there are"
    if style == "page" and not {"total", "pages", "has_more"} & set(node):
        yield where, "style page needs total, pages or has_more: where the list ends"
    if style == "page":
        yield from _first_page(operation, said)
    for name, kinds in _POINTERS.items():
        if said.get(name) is not None and (style is None or name in _FIELDS[style]):
            yield from in_response(operation, said[name], (*where, name), kinds)
    if "items" in said:
        yield from _items(operation, said)
    yield from _query(operation, said)


def _first_page(operation: Operation, said: dict[str, Any]) -> Iterator[Finding]:
    """What the schema of the page number says of the first page, and whether pages are long enough to overlap."""
    query, first = said.get("query") or QueryNames(), 1 if said.get("first") is None else said["first"]
    number, size = operation.parameter(query.page), operation.parameter(query.limit)
    if number is not None:
        for node in (node for one in operation.view.schemas.alternatives(number.schema) for node in one.nodes):
            if (least := node.get("minimum", first)) != first:
                said_so = f"minimum of {query.page} is {least}, and the first page is {first}: say first: {least}"
                yield number.where, said_so
    if size is not None:
        for one in operation.view.schemas.alternatives(size.schema):
            if any(1 <= node.get("maximum", _LEAST_PAGE) < _LEAST_PAGE for node in one.nodes):
                said_so = f"pages of fewer than {_LEAST_PAGE} items cannot overlap: style page needs a larger maximum"
                yield size.where, said_so


def _items(operation: Operation, said: dict[str, Any]) -> Iterator[Finding]:
    where = (*operation.where, word("pagination"))
    view = operation.view
    targets = yield from in_response(operation, said["items"], (*where, "items"), ARRAY)
    items = [schema for target in targets for one in target.alternatives for schema in one.part(EACH)]
    if targets and not items:
        yield (*where, "items"), f"{said['items']} is an array of anything: describe its items"
    key = said.get("key")
    for schema in items:
        if key is not None:
            yield from leads(view, [schema], key, (*where, "key"), SCALARS)
        elif "key" not in operation.node[word("pagination")]:
            alternatives = view.schemas.alternatives(schema)
            if view.id_property(schema) is None and not view.schemas.is_dangling(alternatives):
                yield where, f"the items have no property id: name it with key, or with {word('id')} on their schema"


def _query(operation: Operation, said: dict[str, Any]) -> Iterator[Finding]:
    where = (*operation.where, word("pagination"))
    query = said.get("query") or QueryNames()
    named = operation.node[word("pagination")].get("query", {})
    # A misspelled name leaves another one to its default, which is then missing.
    all_known = set(named) <= set(fields_of(QueryNames))
    needed = {**_NEEDED, "cursor": ("cursor",) if said.get("cursor") is not None else ()}
    for name in ("limit", "offset", "page", "cursor"):
        wire = getattr(query, name)
        parameter = operation.parameter(wire)
        if parameter is None:
            if (name in needed.get(str(said.get("style")), ()) and all_known) or name in named:
                known = [one.name for one in operation.parameters if one.place == "query"]
                place = (*where, "query", name) if name in named else where
                yield place, f"{operation.id} has no query parameter {wire}{did_you_mean(wire, known)}"
        elif name == "cursor" and said.get("style") == "cursor":
            yield from _of_kind(operation, parameter, STRING)
        elif name == "limit" or (name in ("offset", "page") and said.get("style") == name):
            yield from _of_kind(operation, parameter, INTEGER)
        if parameter is not None and name == "limit":
            alternatives = operation.view.schemas.alternatives(parameter.schema)
            for one in alternatives:
                most = [node["maximum"] for node in one.nodes if "maximum" in node]
                if not most:
                    yield parameter.where, f"{wire} needs a maximum, which is the largest page"
                elif min(most) < 1 or (isfinite(min(most)) and min(most) % 1):
                    yield parameter.where, f"{wire} has the maximum {min(most)}, and no page is as large"


def _of_kind(operation: Operation, parameter: Argument, kinds: frozenset[str]) -> Iterator[Finding]:
    alternatives = operation.view.schemas.alternatives(parameter.schema)
    found = frozenset[str]().union(*(one.kinds for one in alternatives)) - {"null"}
    if parameter.schema is not None and not found <= kinds:
        yield (*parameter.where, "schema"), f"{parameter.name} must be {shown(kinds)}, and is {shown(found)}"


def batches(operation: Operation) -> Iterator[Finding]:
    """Requests of many ids, which go out in chunks."""
    said = operation.fragments(Batch, "batch")
    if said is None:
        return
    where = (*operation.where, word("batch"))
    if "result" in said:
        yield from in_response(operation, said["result"], (*where, "result"), ARRAY | INTEGER)
    if "ids" not in said:
        return
    candidates = [one for one in operation.arguments if one.place in ("query", "body")]
    ids = next((one for one in candidates if one.name == said["ids"]), None)
    if ids is None:
        near = did_you_mean(said["ids"], [one.name for one in candidates])
        yield (*where, "ids"), f"neither body nor query has {said['ids']}{near}"
        return
    alternatives = [one for one in operation.view.schemas.alternatives(ids.schema) if one.kinds != {"null"}]
    found = frozenset[str]().union(*(one.kinds for one in alternatives)) - {"null"}
    if not found <= ARRAY:
        yield (*where, "ids"), f"{ids.name} must be an array, and is {shown(found)}"
    elif not all(any(node.get("maxItems", 0) > 0 for node in one.nodes) for one in alternatives):
        yield (*where, "ids"), f"{ids.name} needs maxItems, which is the size of a chunk"
