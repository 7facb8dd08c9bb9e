"""Where pointers lead: through references, combinations, arrays, and what may be missing or null."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.alternatives import Schemas
from scripts.codegen.pointers import DanglingError, PointerError, PointerStep, Target, resolve, split

COMPONENTS: dict[str, Any] = {
    "File": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "size": {"type": "integer"}},
    },
    "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": ["string", "null"]}}},
    "NamedFile": {"allOf": [{"$ref": "#/components/schemas/File"}, {"$ref": "#/components/schemas/Named"}]},
    "Tree": {
        "type": "object",
        "required": ["children"],
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    },
    "Alias": {"$ref": "#/components/schemas/File"},
    "Wrapped": {"allOf": [{"$ref": "#/components/schemas/File"}], "description": "A file."},
    "Self": {"$ref": "#/components/schemas/Self"},
}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def wrap(schema: Any, *, required: bool = True) -> dict[str, Any]:
    return {"type": "object", "properties": {"data": schema}, "required": ["data"] if required else []}


def follow(schema: Any, pointer: str) -> Target:
    return resolve(Schemas({"components": {"schemas": COMPONENTS}}), schema, pointer)


@pytest.mark.parametrize(
    ("schema", "pointer", "kinds", "optional", "component"),
    [
        (ref("File"), "", {"object"}, False, "File"),
        (ref("File"), "/id", {"string"}, False, None),
        (ref("File"), "/size", {"integer"}, True, None),
        (ref("Alias"), "/id", {"string"}, False, None),
        (wrap(ref("Alias")), "/data", {"object"}, False, "File"),
        (wrap(ref("Wrapped")), "/data", {"object"}, False, "File"),
        (wrap(ref("NamedFile")), "/data", {"object"}, False, "NamedFile"),
        (wrap(ref("NamedFile")), "/data/id", {"string"}, False, None),
        (wrap(ref("NamedFile")), "/data/name", {"string"}, True, None),
        (wrap(ref("File"), required=False), "/data/id", {"string"}, True, None),
        (wrap({"anyOf": [ref("File"), {"type": "null"}]}), "/data", {"object"}, True, "File"),
        (wrap({"oneOf": [{"type": "null"}, ref("File")]}), "/data/id", {"string"}, True, None),
        (wrap({"anyOf": [ref("File"), ref("Named")]}), "/data/id", {"string"}, True, None),
        (wrap({"anyOf": [ref("File"), ref("File")]}), "/data/id", {"string"}, False, None),
        (wrap({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}), "/data", {"string"}, False, None),
        (wrap({"anyOf": [{"type": "integer"}, {"type": "string"}]}), "/data", {"integer", "string"}, False, None),
        (wrap({"type": "array", "items": ref("File")}), "/data", {"array"}, False, None),
        (wrap({"type": "array", "items": ref("File")}), "/data/-", {"object"}, False, "File"),
        (wrap({"type": "array", "items": ref("File")}), "/data/-/id", {"string"}, False, None),
        (wrap({"type": "array", "items": ref("File")}), "/data/0/id", {"string"}, True, None),
        (wrap({"type": ["array", "null"], "items": ref("File")}), "/data/-/id", {"string"}, True, None),
        (ref("Tree"), "/children/-/children/-/children", {"array"}, False, None),
        ({"type": "object", "additionalProperties": ref("File")}, "/any", {"object"}, True, "File"),
        ({"properties": {"a/b~c": {"const": 5}}, "required": ["a/b~c"]}, "/a~1b~0c", {"integer"}, False, None),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, "", {"integer"}, False, None),
        ({}, "", {"array", "boolean", "number", "object", "string"}, True, None),
    ],
)
def test_a_pointer_leads_to_types(
    schema: Any, pointer: str, kinds: set[str], optional: bool, component: str | None
) -> None:
    target = follow(schema, pointer)
    assert (set(target.kinds), target.optional, target.component) == (kinds, optional, component)


@pytest.mark.parametrize(
    ("schema", "pointer", "says"),
    [
        (ref("File"), "/idd", "/idd leads nowhere: the schema has no idd: did you mean id?"),
        (ref("File"), "/id/x", "/id/x leads nowhere: /id is of type string, and has no properties"),
        (wrap({"type": "array", "items": ref("File")}), "/data/id", "/data is an array, whose elements are /-"),
        (wrap({}), "/data/id", "/data is anything, and has no properties"),
        (ref("Self"), "/id", "the schema is anything, and has no properties"),
        ({"allOf": [{"type": "string"}, {"type": "object"}]}, "/id", "no value fits the schema"),
        (ref("File"), "id", "id is no JSON pointer: it must begin with /"),
        (ref("File"), "/~2", "~ must be written ~0"),
        ({"type": "object", "additionalProperties": True}, "/any", "the schema has no any"),
    ],
)
def test_a_pointer_that_leads_nowhere_says_why(schema: Any, pointer: str, says: str) -> None:
    with pytest.raises(PointerError) as caught:
        follow(schema, pointer)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "schema", [ref("Absent"), {"properties": 5}, {"type": "objekt"}, 5, {"anyOf": [ref("Absent")]}]
)
def test_what_is_wrong_with_a_schema_is_not_said_of_a_pointer_as_well(schema: Any) -> None:
    with pytest.raises(DanglingError):
        follow(wrap(schema), "/data/id")


def test_steps_tell_what_a_program_has_to_check_on_the_way() -> None:
    schema = wrap({"anyOf": [{"type": "array", "items": ref("NamedFile")}, {"type": "null"}]}, required=False)
    target = follow(schema, "/data/-/name")
    assert target.steps == (
        PointerStep("data", each=False, optional=True, nullable=True),
        PointerStep("-", each=True, optional=False, nullable=False),
        PointerStep("name", each=False, optional=False, nullable=True),
    )
    assert target.nullable


def test_values_and_whether_there_may_be_others() -> None:
    closed = follow({"enum": ["a", "b"]}, "")
    assert (closed.values, closed.is_open) == (("a", "b"), False)
    opened = follow({"anyOf": [{"const": "a"}, {"type": "string"}]}, "")
    assert (opened.values, opened.is_open) == (("a",), True)


def test_combinations_that_multiply_end() -> None:
    wide = {"anyOf": [{"type": "object", "properties": {f"p{n}": {}}} for n in range(10)]}
    assert follow({"allOf": [wide] * 8, "properties": {"id": {"type": "string"}}}, "/id").kinds == {"string"}


def test_steps_are_unescaped() -> None:
    assert split("") == []
    assert split("/a~1b/~0/-") == ["a/b", "~", "-"]
