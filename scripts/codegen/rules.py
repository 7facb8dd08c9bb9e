"""The project's own rules for a specification: mostly what the generator drops or gets wrong without a word.

Each rule is a function that yields the path of what is wrong and why; its name, with hyphens, is the rule's.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator
from datetime import date
from math import isfinite
from typing import Any

from scripts.codegen.document import Document
from scripts.codegen.problem import Problem
from scripts.codegen.spec import RETRY_CLASSES, Path, iterate_operations, look_up, snake_case, walk

Finding = tuple[Path, str]


def json_values(spec: Any) -> Iterator[Finding]:
    """The specification is shipped as JSON, where every key is text and there are no dates."""
    for path, node in walk(spec):
        if isinstance(node, dict):
            for key in node:
                if not isinstance(key, str):
                    yield (*path, key), f"the key {key} must be quoted"
        elif isinstance(node, date):
            yield path, f"{node} must be quoted, or YAML makes a date of it"
        elif isinstance(node, bytes | set) or (isinstance(node, float) and not isfinite(node)):
            yield path, f"JSON has nothing for {node!r}"


def references(spec: Any) -> Iterator[Finding]:
    """The generator drops operations with references to elsewhere, and validators stop at broken ones."""
    for path, node in walk(spec):
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str) or "properties" in path[-1:]:
            continue
        if not reference.startswith("#/components/"):
            yield (*path, "$ref"), f"{reference} must point into #/components/, or the generator drops the operation"
            continue
        try:
            look_up(spec, reference)
        except (KeyError, TypeError):
            yield (*path, "$ref"), f"{reference} does not exist"


def endless_references(spec: Any) -> Iterator[Finding]:
    """A schema that is nothing but itself; one that holds itself in a field or list is fine."""
    schemas = spec.get("components", {}).get("schemas", {})
    leads_to = {name: set(_directly(schema)) for name, schema in schemas.items()}
    for name in schemas:
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            found = leads_to.get(waiting.pop(), set()) - seen
            seen |= found
            waiting += found
        if name in seen:
            yield ("components", "schemas", name), f"{name} refers to itself without end"


def _directly(schema: Any) -> Iterator[str]:
    """Names of the components that a schema is, or that are alternatives or parts of it."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix("#/components/schemas/")
        for combination in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(combination, ()):
                yield from _directly(part)


def path_parameters(spec: Any) -> Iterator[Finding]:
    """What stands in braces in a path, and what is declared for it."""
    for path, method, operation in iterate_operations(spec):
        listed = [*spec["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
        nodes = [look_up(spec, node["$ref"]) if "$ref" in node else node for node in listed]
        declared = {node.get("name") for node in nodes if node.get("in") == "path"}
        for name in sorted(set(re.findall(r"\{([^}]*)\}", path)) ^ declared):
            what = "is not in the path" if name in declared else "is not declared: it needs a parameter with in: path"
            yield ("paths", path, method), f"{{{name}}} {what}"


def repeated_parameters(spec: Any) -> Iterator[Finding]:
    """Two parameters of one name in one place."""
    for path, method, operation in iterate_operations(spec):
        seen: set[tuple[Any, Any]] = set()
        for index, node in enumerate(operation.get("parameters", ())):
            parameter = look_up(spec, node["$ref"]) if "$ref" in node else node
            key = parameter.get("in"), parameter.get("name")
            if key in seen:
                yield ("paths", path, method, "parameters", index), f"{key[1]} is in the {key[0]} a second time"
            seen.add(key)


def success_statuses(spec: Any) -> Iterator[Finding]:
    """The wrapper knows the successes of an operation one by one."""
    for path, method, operation in iterate_operations(spec):
        for status in operation.get("responses", {}):
            if str(status).startswith("2") and not str(status).isdigit():
                where = ("paths", path, method, "responses", status)
                yield where, f"{status} must be a single status, such as 200"


def operation_ids(spec: Any) -> Iterator[Finding]:
    """Of two operations with one name the generator keeps one."""
    seen: dict[str, str] = {}
    for path, method, operation in iterate_operations(spec):
        identifier = operation.get("operationId")
        if not identifier:
            yield ("paths", path, method), "an operation needs an operationId"
        elif (name := snake_case(identifier)) in seen:
            yield ("paths", path, method, "operationId"), f"{identifier} is taken by {seen[name]}"
        else:
            seen[name] = f"{method.upper()} {path}"


def one_tag(spec: Any) -> Iterator[Finding]:
    """The tag becomes the attribute of the client."""
    for path, method, operation in iterate_operations(spec):
        tags = operation.get("tags", ())
        if len(tags) != 1 or keyword.iskeyword(tags[0]):
            yield ("paths", path, method, "tags"), "an operation needs exactly one tag, and no Python keyword"


def own_security(spec: Any) -> Iterator[Finding]:
    """The generator ignores top-level security."""
    for path, method, operation in iterate_operations(spec):
        if not operation.get("security"):
            yield ("paths", path, method, "security"), "the generator ignores top-level security: state it here"


def retry_class(spec: Any) -> Iterator[Finding]:
    """The wrapper repeats a request as the specification says."""
    for path, method, operation in iterate_operations(spec):
        if operation.get("x-reelkit-retry") not in RETRY_CLASSES:
            where = ("paths", path, method, "x-reelkit-retry")
            yield where, f"x-reelkit-retry must be one of {', '.join(RETRY_CLASSES)}"


def parameters(spec: Any) -> Iterator[Finding]:
    """Parameters that the generator drops, flattens, or sends although nobody asked."""
    for path, node in walk(spec):
        if not (isinstance(node, dict) and "in" in node and "name" in node):
            continue
        schema = node.get("schema", {})
        if "content" in node:
            yield (*path, "content"), "the generator drops parameters with content: declare a string"
        if node.get("explode") is False or node.get("style") == "deepObject":
            yield path, "the generator ignores explode: false and deepObject: declare a string"
        if "default" in schema and not node.get("required"):
            yield (*path, "schema", "default"), "the generator sends defaults: say it in the description"
        if node["in"] == "header" and schema.get("type") == "array":
            yield (*path, "schema"), "the generator drops operations with a list in a header: declare a string"


def nullable_enums(spec: Any) -> Iterator[Finding]:
    """The generator makes three enums of a nullable one."""
    for path, node in walk(spec):
        if isinstance(node, dict) and "enum" in node and isinstance(node.get("type"), list):
            yield path, "use anyOf with a $ref to the enum and {type: 'null'}"


def pagination(spec: Any) -> Iterator[Finding]:
    """Mock, documentation and comparison read how an operation is paged."""
    for path, method, operation in iterate_operations(spec):
        paging = operation.get("x-reelkit-pagination")
        if paging is not None and (paging.get("style") not in ("offset", "cursor") or "items" not in paging):
            yield ("paths", path, method, "x-reelkit-pagination"), "needs a style, offset or cursor, and items"


RULES: tuple[Callable[[Any], Iterator[Finding]], ...] = (
    json_values,
    references,
    endless_references,
    path_parameters,
    repeated_parameters,
    success_statuses,
    operation_ids,
    one_tag,
    own_security,
    retry_class,
    parameters,
    nullable_enums,
    pagination,
)


def house_problems(document: Document) -> Iterator[Problem]:
    """Everything that breaks a rule of ours."""
    for rule in RULES:
        for path, message in rule(document.value):
            yield document.problem(path, rule.__name__.replace("_", "-"), message)
