"""The keywords of a schema, and what those that concern one type of value say, however they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

PROSE = frozenset({"$comment", "deprecated", "description", "example", "examples", "externalDocs", "summary", "title"})
ACCESS = ("readOnly", "writeOnly")
# The least and the greatest value of a number, and of a number of things.
LOWER = ("minimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
TYPES = ("null", "boolean", "integer", "fraction", "string", "array", "object")

_STRING = {"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType", "contentSchema"}
_NUMBER = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"}
_ARRAY = {"items", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "prefixItems"}
_OBJECT = {"properties", "required", "additionalProperties", "minProperties", "maxProperties", "patternProperties"}
_OBJECT_TOO = {"propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties"}
OF_TYPE: Mapping[str, set[str]] = {
    "string": _STRING,
    "integer": _NUMBER,
    "fraction": _NUMBER,
    "array": _ARRAY | {"unevaluatedItems"},
    "object": _OBJECT | _OBJECT_TOO,
}
_OF_SOME_TYPE = frozenset[str]().union(*OF_TYPE.values())
_ANYTHING = re.compile(r"\^?(\.\*|\[\\s\\S\]\*|)\$?")


def relevant(kind: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """What a schema says of values of one type, limits that limit nothing left out."""
    own = OF_TYPE.get(kind, set())
    found = {key: value for key, value in schema.items() if key in own or key not in _OF_SOME_TYPE}
    for key in ("minLength", "minItems", "minProperties"):
        if found.get(key) == 0:
            del found[key]
    if found.get("uniqueItems") is False:
        del found["uniqueItems"]
    if kind == "integer" and found.get("multipleOf") == 1:
        del found["multipleOf"]
    if "pattern" in found and _ANYTHING.fullmatch(found["pattern"]):
        del found["pattern"]
    for inclusive, exclusive, step in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        bound = _bound(found.pop(inclusive, None), found.pop(exclusive, None), step, whole=kind == "integer")
        if bound is not None:
            found[inclusive] = bound
    return found


def _bound(inclusive: Any, exclusive: Any, step: int, *, whole: bool) -> tuple[float, int] | None:
    """The value and how far beside it the first one is: ``(5, 0)`` is 5 itself, ``(5, 1)`` more, ``(5, -1)`` less."""
    bounds = []
    if inclusive is not None:
        bounds.append((inclusive, 0))
    if exclusive is not None:
        exact = whole and float(exclusive).is_integer()
        bounds.append((exclusive + step, 0) if exact else (exclusive, step))
    return (max(bounds) if step > 0 else min(bounds)) if bounds else None
