"""Refuse a specification that cannot be compared, with file, line and rule, before anything is compared.

``make generate`` judges a specification as a whole; here is only what the comparison relies on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from scripts.codegen.document import Document
from scripts.codegen.files import decoded
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.spec import METHODS, Path, look_up, steps_of

DEEPEST = 150
Finding = tuple[Path, str, str]
Rule = Callable[[Any], bool]


def _is(*types: type) -> Rule:
    return lambda value: isinstance(value, types)


def _schema_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(part, dict | bool) for part in value)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def _type(value: Any) -> bool:
    names = value if isinstance(value, list) else [value]
    known = ("null", "boolean", "integer", "number", "string", "array", "object")
    return bool(names) and all(name in known for name in names)


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


NUMBERS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
    *("minItems", "maxItems", "minProperties", "maxProperties"),
)
SCHEMA: Mapping[str, tuple[str, Rule]] = {
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), ("a list of schemas, not empty", _schema_list)),
    **dict.fromkeys(("items", "additionalProperties", "not"), ("a schema", _is(dict, bool))),
    **dict.fromkeys(NUMBERS, ("a number", _number)),
    **dict.fromkeys(("format", "pattern"), ("a text", _is(str))),
    **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), ("true or false", _is(bool))),
    "type": ("the name of a JSON type, or a list of such", _type),
    "enum": ("a list", _is(list)),
    "required": ("a list of names", _texts),
    "properties": ("a mapping of schemas", _is(dict)),
    "discriminator": ("a mapping", _is(dict)),
}
# What holds what: the kind of a node, its keys, and the kind of each key's value.
KINDS: Mapping[str, Mapping[str, str]] = {
    "document": {
        "paths": "paths",
        "webhooks": "{path item",
        "components": "components",
        "servers": "[server",
        "security": "[{[text",
        "info": "mapping",
        "tags": "list",
        "x-reelkit-provider": "provider",
    },
    "components": {
        "schemas": "{schema",
        "parameters": "{parameter",
        "responses": "{response",
        "requestBodies": "{body",
        "headers": "{header",
        "securitySchemes": "{security scheme",
        "callbacks": "{callback",
        "pathItems": "{path item",
    },
    "path item": {"parameters": "[parameter", "servers": "[server", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "operationId": "text",
        "tags": "[text",
        "parameters": "[parameter",
        "requestBody": "body",
        "responses": "responses",
        "security": "[{[text",
        "servers": "[server",
        "callbacks": "{callback",
        "x-reelkit-method": "text",
        "x-reelkit-result": "text",
        "x-reelkit-retry": "text",
        "x-reelkit-pagination": "pagination",
        "x-reelkit-batch": "{text",
        "x-reelkit-job": "job",
        "x-reelkit-poll": "polling",
    },
    "callback": {"*": "path item"},
    "paths": {"*": "path item"},
    "responses": {"*": "response"},
    "parameter": {"name": "text", "in": "text", "x-reelkit-name": "text", "schema": "schema", "content": "{media type"},
    "body": {"content": "{media type"},
    "response": {"content": "{media type", "headers": "{header"},
    "media type": {"schema": "schema", "encoding": "{encoding"},
    "header": {"schema": "schema", "content": "{media type"},
    "server": {"url": "text", "variables": "{variable"},
    "security scheme": {"flows": "{mapping"},
    "encoding": {"contentType": "text"},
    "variable": {"default": "text", "enum": "[text"},
    "discriminator": {"propertyName": "text", "mapping": "{text"},
    "pagination": {"style": "text", "items": "text", "max_offset": "number", "query": "{text"},
    "job": {"poll": "text"},
    "polling": dict.fromkeys(("pending", "succeeded", "failed", "cancelled", "blocked"), "[text"),
    "provider": {"name": "text", "errors": "rules"},
    "rules": dict.fromkeys(("code", "message", "details", "retry_after", "credits", "payment"), "[text"),
    "schema": {
        "properties": "{schema",
        "items": "schema",
        "additionalProperties": "schema",
        "allOf": "[schema",
        "anyOf": "[schema",
        "oneOf": "[schema",
        "not": "schema",
        "discriminator": "discriminator",
        "x-reelkit-id": "text",
        "x-reelkit-name": "text",
    },
    "mapping": {},
}
MAPPING = ("a mapping", _is(dict))
SCHEMA_ITSELF = ("a mapping, true or false", _is(dict, bool))
VALUES: Mapping[str, tuple[str, Rule]] = {
    "list": ("a list", _is(list)),
    "number": ("a number", _number),
    "text": ("a text", _is(str)),
}
_NEEDED = {"parameter": ("name", "in"), "server": ("url",)}  # a server is never referred to


def read(name: str, content: bytes) -> dict[str, Any]:
    """A specification from a file; SpecError with every finding."""
    document = Document(name, decoded(name, content))
    found = [*document.repeated_keys(), *(document.problem(*finding) for finding in findings(document.value))]
    if found:
        raise SpecError(found)
    return dict(document.value)


def check(name: str, spec: Any) -> None:
    """The same for a specification that is no file; messages name the place, as there is no line but the first."""
    if found := [Problem(name, 1, rule, message) for _, rule, message in findings(spec)]:
        raise SpecError(found)


def findings(spec: Any) -> Iterator[Finding]:
    """Everything that the comparison would stumble over, as path, rule and message."""
    waiting: list[tuple[str, Any, Path]] = [("document", spec, ())]
    followed: set[tuple[str, str]] = set()
    while waiting:
        kind, node, where = waiting.pop()
        if len(where) > DEEPEST:
            yield where, "depth", f"{_show(where[:8])}... is nested too deeply"
            continue
        if kind[0] in "[{":
            if not isinstance(node, list if kind[0] == "[" else dict):
                yield where, "form", f"{_show(where)} must be a {'list' if kind[0] == '[' else 'mapping'}{_not(node)}"
                continue
            yield from _keys(node, where)
            steps: Iterable[tuple[Any, Any]] = enumerate(node) if isinstance(node, list) else node.items()
            waiting += [(kind[1:], value, (*where, step)) for step, value in steps]
            continue
        yield from _node(spec, kind, node, where)
        if isinstance(node, dict) and kind in KINDS:
            yield from _keys(node, where)
            known = KINDS[kind]
            pointer = str(node.get("$ref"))
            if pointer.startswith("#/") and (kind, pointer) not in followed:
                # What is referred to is what is compared, wherever it stands; what leads nowhere has been told.
                followed.add((kind, pointer))
                with suppress(LookupError, TypeError, ValueError):
                    waiting.append((kind, look_up(spec, pointer), steps_of(pointer)))
            if "*" in known:
                waiting += [(known["*"], value, (*where, key)) for key, value in node.items() if not _extension(key)]
            else:
                waiting += [(known[key], value, (*where, key)) for key, value in node.items() if key in known]


def _node(spec: Any, kind: str, node: Any, where: Path) -> Iterator[Finding]:
    form, fits = VALUES.get(kind, MAPPING if kind != "schema" else SCHEMA_ITSELF)
    if not fits(node):
        yield where, "form", f"{_show(where)} must be {form}{_not(node)}"
    elif isinstance(node, dict):
        if "$ref" in node:
            yield from _reference(spec, node["$ref"], (*where, "$ref"))
        if missing := [
            key for key in _NEEDED.get(kind, ()) if key not in node and ("$ref" not in node or kind == "server")
        ]:
            yield where, "missing", f"{_show(where)} lacks {missing[0]!r}"
        if kind == "schema":
            yield from _keywords(node, where)


def _keywords(schema: Mapping[str, Any], where: Path) -> Iterator[Finding]:
    for key, (form, fits) in SCHEMA.items():
        if key in schema and not fits(schema[key]):
            yield (*where, key), "form", f"{_show((*where, key))} must be {form}{_not(schema[key])}"


def _reference(spec: Any, pointer: Any, where: Path) -> Iterator[Finding]:
    seen: list[Any] = []
    while True:
        if not isinstance(pointer, str) or not pointer.startswith("#/"):
            yield where, "reference", f"{_show(where)} must begin with '#/', not be {pointer!r}"
            return
        seen.append(pointer)
        try:
            target = look_up(spec, pointer)
        except (LookupError, TypeError, ValueError):
            yield where, "reference", f"{_show(where)}: {pointer} leads nowhere"
            return
        if not isinstance(target, dict | bool):
            yield where, "reference", f"{_show(where)}: {pointer} leads to {target!r:.40}, which is no mapping"
            return
        if not isinstance(target, dict) or "$ref" not in target:
            return
        pointer = target["$ref"]
        if pointer in seen:
            yield where, "reference", f"{_show(where)}: {pointer} leads back to itself"
            return


def _keys(node: Any, where: Path) -> Iterator[Finding]:
    if isinstance(node, dict):
        for key in node:
            if not isinstance(key, str):
                yield (*where, str(key)), "key", f"{_show(where)}: the key {key!r} must be quoted"


def _extension(key: Any) -> bool:
    return isinstance(key, str) and key.startswith("x-")


def _not(node: Any) -> str:
    return f", not {'null' if node is None else f'{node!r:.40}'}"


def _show(where: Path) -> str:
    return "/".join(map(str, where)) or "the document"
