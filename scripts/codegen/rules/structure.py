"""What the generator drops or gets wrong, and what makes no sense to any reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from regress import Regex, RegressError

from scripts.codegen.alternatives import ANYTHING, kind_of
from scripts.codegen.kinds import Finding
from scripts.codegen.problem import did_you_mean
from scripts.codegen.spec import Path, look_up, snake_case
from scripts.codegen.view import Operation, View

_WORDS = """
    $anchor $comment $defs $dynamicAnchor $dynamicRef $id $ref $schema $vocabulary additionalProperties allOf anyOf
    const contains contentEncoding contentMediaType contentSchema default dependentRequired dependentSchemas deprecated
    description discriminator else enum example examples exclusiveMaximum exclusiveMinimum externalDocs format if items
    maxContains maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf
    not oneOf pattern patternProperties prefixItems properties propertyNames readOnly required then title type
    unevaluatedItems unevaluatedProperties uniqueItems writeOnly xml
"""
KEYWORDS = tuple(_WORDS.split())
"""Keywords of JSON Schema 2020-12, and those that OpenAPI 3.1 adds."""
_LIMITS = (("minimum", "maximum"), *((f"min{what}", f"max{what}") for what in ("Length", "Items", "Properties")))


def references(view: View) -> Iterator[Finding]:
    """The generator drops operations with references to elsewhere; one finding for each target, not for each use."""
    places: dict[str, list[Path]] = {}
    for part in view.parts:
        if isinstance(part.node.get("$ref"), str):
            places.setdefault(part.node["$ref"], []).append((*part.where, "$ref"))
    for reference, paths in places.items():
        times = f" ({len(paths)} references)" if len(paths) > 1 else ""
        if not reference.startswith("#/components/"):
            yield paths[0], f"{reference}{times} must point into #/components/, or the generator drops the operation"
            continue
        try:
            look_up(view.value, reference)
        except (KeyError, TypeError):
            section, _, name = reference.removeprefix("#/components/").partition("/")
            known = view.value["components"].get(section)
            near = did_you_mean(name, list(known)) if isinstance(known, dict) else ""
            yield paths[0], f"{reference} does not exist{times}{near if 'mean' in near else ''}"


def endless_references(view: View) -> Iterator[Finding]:
    """A schema that is nothing but itself; one that holds itself in a field or list is fine."""
    leads_to = {name: set(_directly(schema)) for name, schema in view.components.items()}
    for name in leads_to:
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


def path_parameters(operation: Operation) -> Iterator[Finding]:
    """What stands in braces in a path, and what is declared for it."""
    declared = {one.name for one in operation.parameters if one.place == "path"}
    named = set(re.findall(r"\{([^}]*)\}", operation.path))
    if len(named - declared) == len(declared - named) == 1:
        (wanted,), (name,) = named - declared, declared - named
        yield operation.where, f"the path has {{{wanted}}}, and the parameter for it is called {name}"
        return
    for name in sorted(named ^ declared):
        what = "is not in the path" if name in declared else "is not declared: it needs a parameter with in: path"
        yield operation.where, f"{{{name}}} {what}"


def repeated_parameters(operation: Operation) -> Iterator[Finding]:
    """Two parameters of one name in one place."""
    seen: set[tuple[Any, Any]] = set()
    for index, node in enumerate(operation.node.get("parameters", ())):
        _, parameter = operation.view.target(node, ())
        key = parameter.get("in"), parameter.get("name")
        if key in seen and None not in key:
            yield (*operation.where, "parameters", index), f"{key[1]} is in the {key[0]} a second time"
        seen.add(key)


def success_statuses(operation: Operation) -> Iterator[Finding]:
    """The wrapper knows the successes of an operation one by one."""
    if not operation.node.get("responses"):
        yield operation.where, "an operation needs responses"
    for status in operation.node.get("responses") or ():
        if str(status).startswith("2") and not str(status).isdigit():
            yield (*operation.where, "responses", status), f"{status} must be a single status, such as 200"


def operation_ids(view: View) -> Iterator[Finding]:
    """Of two operations with one name the generator keeps one."""
    seen: dict[str, str] = {}
    for operation in view.operations:
        identifier = operation.node.get("operationId")
        if not isinstance(identifier, str) or not identifier:
            yield operation.where, "an operation needs an operationId"
        elif (name := snake_case(identifier)) in seen:
            yield (*operation.where, "operationId"), f"{identifier} is taken by {seen[name]}"
        else:
            seen[name] = f"{operation.method.upper()} {operation.path}"


def parameters(view: View) -> Iterator[Finding]:
    """Parameters that the generator drops, flattens, or sends although nobody asked."""
    for path, node, kind in view.parts:
        if kind != "parameter" or "name" not in node:
            continue
        schema = node.get("schema", {})
        if "content" in node:
            yield (*path, "content"), "the generator drops parameters with content: declare a string"
        if node.get("explode") is False or node.get("style") == "deepObject":
            yield path, "the generator ignores explode: false and deepObject: declare a string"
        if "default" in schema and not node.get("required"):
            yield (*path, "schema", "default"), "the generator sends defaults: say it in the description"
        if node.get("in") == "header" and schema.get("type") == "array":
            yield (*path, "schema"), "the generator drops operations with a list in a header: declare a string"


def servers(view: View) -> Iterator[Finding]:
    """The client calls the first server, wherever its document was read."""
    found = view.value.get("servers")
    if not found:
        yield ("servers",), "servers must be there: the first is the base URL of the client"
    elif isinstance(found, list) and isinstance(found[0], dict) and isinstance(url := found[0].get("url"), str):
        where = ("servers", 0, "url")
        if "{" in url:
            yield where, f"{url} has variables, and the client fills in none: write one URL out"
        elif not re.match(r"https?://[^/]", url):
            yield where, f"{url} must begin with https:// and a host"


def nullable_enums(view: View) -> Iterator[Finding]:
    """The generator makes three enums of a nullable one."""
    for part in view.parts:
        if part.is_schema and "enum" in part.node and isinstance(part.node.get("type"), list):
            yield part.where, "use anyOf with a $ref to the enum and {type: 'null'}"


def enum_values(view: View) -> Iterator[Finding]:
    """Values of another type than the schema's, and values that are there twice."""
    for part in view.parts:
        if not part.is_schema:
            continue
        declared = part.node.get("type")
        listed = part.node.get("enum")
        values: list[Any] = listed if isinstance(listed, list) else []
        if listed == []:
            yield (*part.where, "enum"), "an enum of nothing, which no value fits"
        for index, value in enumerate(values):
            where = (*part.where, "enum", index)
            if _is_of_another_type(value, declared):
                yield where, f"{value!r} is of type {kind_of(value)}, and the schema says {declared}: quote it, or not"
            elif any(type(value) is type(one) and value == one for one in values[:index]):
                yield where, f"{value} is here a second time"
        for key in ("const", "default"):
            if key in part.node and _is_of_another_type(value := part.node[key], declared):
                yield (*part.where, key), f"{value!r} is of type {kind_of(value)}, and the schema says {declared}"


def _is_of_another_type(value: Any, declared: Any) -> bool:
    if not isinstance(declared, str) or declared not in ANYTHING:
        return False
    kind = kind_of(value)
    return kind != declared and (kind, declared) != ("integer", "number")


def keywords(view: View) -> Iterator[Finding]:
    """Keywords of schemas that nobody reads: JSON Schema allows them, and they forbid nothing."""
    for part in view.parts:
        for name in part.node if part.is_schema else ():
            if name == "nullable":
                yield (*part.where, name), "nullable is no keyword any more: say type: [..., 'null']"
            elif str(name) not in KEYWORDS and not str(name).startswith("x-"):
                near = did_you_mean(str(name), KEYWORDS)
                yield (*part.where, name), f"{name} is no keyword of schemas{near if 'mean' in near else ''}"


def limits(view: View) -> Iterator[Finding]:
    """Limits between which there is nothing."""
    for part in view.parts:
        for low, high in _LIMITS if part.is_schema else ():
            least, most = part.node.get(low), part.node.get(high)
            if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
                yield (*part.where, low), f"{low} {least} is more than {high} {most}: no value fits"


def patterns(view: View) -> Iterator[Finding]:
    """JSON Schema's patterns are ECMA-262's, with Unicode."""
    for part in view.parts:
        pattern = part.node.get("pattern") if part.is_schema else None
        if isinstance(pattern, str):
            try:
                Regex(pattern, "u")
            except RegressError as error:
                yield (*part.where, "pattern"), f"{pattern} is no regular expression of ECMA-262: {error}"


def _dict(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}
