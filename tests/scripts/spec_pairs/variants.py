"""Variants of the kinds that the other tables hold: arrays among alternatives, ``oneOf``, meaning and not text."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, reference
from tests.scripts.spec_pairs.unions import BOOLEAN, INTEGER, array, form

NUMBER: Spec = {"type": "number"}
NULL: Spec = {"type": "null"}
T, AT, AI, AB, AN = TEXT, array(TEXT), array(INTEGER), array(BOOLEAN), array(NUMBER)


def any_(*forms: Spec) -> Spec:
    return {"anyOf": list(forms)}


def one(*forms: Spec) -> Spec:
    return {"oneOf": list(forms)}


def kind(value: str, **fields: Spec) -> Spec:
    return form(kind={"const": value}, **fields)


def sent(name: str, before: Spec, after: Spec, change: str, wire: str, python: str) -> Case:
    """A field of a request body that had one schema, and has another."""

    def edit(d: Draft, schema: Spec) -> None:
        d.input["value"] = copy.deepcopy(schema)

    direction = "request" if change else ""
    name = f"variant, sent: {name}"
    return Case(name, lambda d: edit(d, after), change, direction, wire, python, given=lambda d: edit(d, before))


def received(name: str, before: Spec, after: Spec, change: str, wire: str, python: str) -> Case:
    """The same of a response."""

    def edit(d: Draft, schema: Spec) -> None:
        d.thing["value"] = copy.deepcopy(schema)

    direction = "response" if change else ""
    name = f"variant, received: {name}"
    return Case(name, lambda d: edit(d, after), change, direction, wire, python, given=lambda d: edit(d, before))


def set_at(*path: str, **values: object) -> Callable[[Draft], None]:
    """Set keys of a part of the specification."""

    def edit(d: Draft) -> None:
        part = d.spec
        for step in path:
            part = part[step]
        part.update(copy.deepcopy(values))

    return edit


def no_edit(_: Draft) -> None:
    """The specification that every pair begins with."""


def place(
    name: str,
    edit: Callable[[Draft], object],
    change: str,
    wire: str,
    python: str,
    given: Callable[[Draft], object] = no_edit,
    *,
    direction: str = "operation",
    backwards: bool = False,
) -> Case:
    """A change somewhere else."""
    return Case(f"variant, {name}", edit, change, direction if change else "", wire, python, backwards, given)


ARRAYS = [
    sent("three lists shuffled", any_(AT, AI, AB), any_(AB, AT, AI), "", "", ""),
    received("three lists shuffled", any_(AT, AI, AB), any_(AB, AT, AI), "", "", ""),
    sent("list of integers becomes of numbers", any_(AT, AI), any_(AT, AN), "type-widened", A, A),
    received("list of integers becomes of numbers", any_(AT, AI), any_(AT, AN), "type-widened", B, B),
    received("list of numbers becomes of integers", any_(AT, AN), any_(AT, AI), "type-narrowed", A, A),
    sent("first list lost", any_(AT, AI, AB), any_(AI, AB), "form-removed", B, B),
    received("middle list lost", any_(AT, AI, AB), any_(AT, AB), "form-removed", A, A),
    sent("maxItems on second", any_(AT, AI), any_(AT, array(INTEGER, maxItems=5)), "limit-tightened", B, D),
    sent(
        "minItems of second loosened, swapped",
        any_(AT, array(INTEGER, minItems=3)),
        any_(array(INTEGER, minItems=1), AT),
        "limit-loosened",
        A,
        D,
    ),
    received(
        "uniqueItems promised no more", any_(AT, array(INTEGER, uniqueItems=True)), any_(AT, AI), "limit-loosened", B, D
    ),
    sent("items of second nested deeper", any_(AT, array(AI)), any_(AT, array(AB)), "type-changed", B, B),
    received(
        "nested list of second gains nullable item",
        any_(AT, array(AI)),
        any_(AT, array(array(any_(INTEGER, NULL)))),
        "nullable",
        B,
        B,
    ),
    sent(
        "enum in items of the second widened",
        any_(AI, array({"type": "string", "enum": ["a"]})),
        any_(AI, array({"type": "string", "enum": ["a", "b"]})),
        "enum-widened",
        A,
        A,
    ),
    sent(
        "enum in items of the second narrowed",
        any_(AI, array({"type": "string", "enum": ["a", "b"]})),
        any_(AI, array({"type": "string", "enum": ["a"]})),
        "enum-narrowed",
        B,
        B,
    ),
    received(
        "objects: field lost in 2nd list",
        any_(array(form(a=T)), array(form(b=T, c=T))),
        any_(array(form(a=T)), array(form(b=T))),
        "field-removed",
        B,
        B,
    ),
    received(
        "objects: field added in 2nd list",
        any_(array(form(a=T)), array(form(b=T))),
        any_(array(form(a=T)), array(form(b=T, c=T))),
        "field-added",
        A,
        A,
    ),
    sent(
        "objects: field added required in 2nd",
        any_(array(form(a=T)), array(form(b=T))),
        any_(array(form(a=T)), array(form(b=T, c=T))),
        "required-field-added",
        B,
        B,
    ),
    sent("text or list: list of text to of integers", any_(T, AT), any_(T, AI), "type-changed", B, B),
    received("text or list: list goes", any_(T, AT), T, "type-narrowed", A, A),
    sent("plain list becomes one of two", AT, any_(AT, AI), "form-added", A, A),
    received("plain list becomes one of two", AT, any_(AT, AI), "form-added", B, B),
    sent("one of two becomes plain list", any_(AT, AI), AT, "form-removed", B, B),
    sent(
        "prefixItems second changed",
        {"type": "array", "prefixItems": [T, INTEGER]},
        {"type": "array", "prefixItems": [T, BOOLEAN]},
        "constraint-changed",
        B,
        B,
    ),
]
ONE_OF = [
    sent("number in oneOf number/text disjoint", NUMBER, one(NUMBER, T), "type-widened", A, A),
    sent("any to one disjoint", any_(T, INTEGER), one(T, INTEGER), "", "", ""),
    sent("any to one overlapping numbers", any_(INTEGER, NUMBER), one(INTEGER, NUMBER), "one-of-tightened", B, D),
    sent(
        "any to one overlapping objects",
        any_(form(a=T), form(b=T)),
        one(form(a=T), form(b=T)),
        "one-of-tightened",
        B,
        D,
    ),
    sent("one to any overlapping", one(form(a=T), form(b=T)), any_(form(a=T), form(b=T)), "one-of-loosened", A, D),
    received("one to any overlapping", one(form(a=T), form(b=T)), any_(form(a=T), form(b=T)), "one-of-loosened", B, D),
    received("any to one overlapping", any_(form(a=T), form(b=T)), one(form(a=T), form(b=T)), "one-of-tightened", A, D),
    sent(
        "any to one, told apart by const",
        any_(kind("a", x=T), kind("b", y=T)),
        one(kind("a", x=T), kind("b", y=T)),
        "",
        "",
        "",
    ),
    sent("oneOf branch added disjoint", one(AT, T), one(AT, T, INTEGER), "type-widened", A, A),
    sent("oneOf of one", T, one(T), "", "", ""),
    received("anyOf of one", T, any_(T), "", "", ""),
    sent("nullable via oneOf null", T, one(T, NULL), "nullable", A, A),
    received("nullable via oneOf null", T, one(T, NULL), "nullable", B, B),
    sent(
        "list in oneOf of overlapping lists (empty list fits both)", any_(AT, AI), one(AT, AI), "one-of-tightened", B, D
    ),
    sent(
        "lists with minItems are disjoint",
        any_(array(T, minItems=1), array(INTEGER, minItems=1)),
        one(array(T, minItems=1), array(INTEGER, minItems=1)),
        "",
        "",
        "",
    ),
    sent(
        "enums disjoint any to one",
        any_({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}),
        one({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}),
        "",
        "",
        "",
    ),
    sent(
        "enums overlapping any to one",
        any_({"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["b", "c"]}),
        one({"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["b", "c"]}),
        "one-of-tightened",
        B,
        D,
    ),
    sent(
        "ranges disjoint any to one",
        any_({"type": "integer", "maximum": 5}, {"type": "integer", "minimum": 6}),
        one({"type": "integer", "maximum": 5}, {"type": "integer", "minimum": 6}),
        "",
        "",
        "",
    ),
    sent("duplicate branch in oneOf", one(T, INTEGER), one(T, INTEGER, INTEGER), "one-of-tightened", B, D),
]
MEANING = [
    sent("pattern to .*", {**T, "pattern": "^a"}, {**T, "pattern": ".*"}, "limit-loosened", A, D),
    sent("pattern to ^.*$", {**T, "pattern": "^a"}, {**T, "pattern": "^.*$"}, "limit-loosened", A, D),
    sent("pattern dropped", {**T, "pattern": "^a"}, T, "limit-loosened", A, D),
    received("pattern to .*", {**T, "pattern": "^a"}, {**T, "pattern": ".*"}, "limit-loosened", B, D),
    sent("minLength 0", T, {**T, "minLength": 0}, "", "", ""),
    sent("minItems 0", AT, {**AT, "minItems": 0}, "", "", ""),
    sent(
        "minimum 1 to exclusiveMinimum 0 for integers",
        {**INTEGER, "minimum": 1},
        {**INTEGER, "exclusiveMinimum": 0},
        "",
        "",
        "",
    ),
    sent("enum of one to const", {**T, "enum": ["a"]}, {**T, "const": "a"}, "", "", ""),
    sent("type list of one", {"type": ["string"]}, {"type": "string"}, "", "", ""),
    sent("nullable type list to anyOf null", {"type": ["string", "null"]}, any_(T, NULL), "", "", ""),
    sent("allOf of one", form(a=T), {"allOf": [form(a=T)]}, "", "", ""),
    sent("allOf empty schema", T, {"allOf": [T, {}]}, "", "", ""),
    sent("allOf title only", form(a=T), {"allOf": [form(a=T), {"title": "x"}]}, "documentation-changed", D, D),
    sent("nested anyOf", any_(T, INTEGER, BOOLEAN), any_(T, any_(INTEGER, BOOLEAN)), "", "", ""),
    sent("split into allOf", form(a=T, b=INTEGER), {"allOf": [form(a=T), form(b=INTEGER)]}, "", "", ""),
    sent(
        "required in another allOf part",
        form(a=T),
        {"allOf": [{"type": "object", "properties": {"a": T}}, {"required": ["a"]}]},
        "",
        "",
        "",
    ),
    sent("uniqueItems false", AT, {**AT, "uniqueItems": False}, "", "", ""),
    sent("additionalProperties true said", form(a=T), {**form(a=T), "additionalProperties": True}, "", "", ""),
    sent("additionalProperties {} said", form(a=T), {**form(a=T), "additionalProperties": {}}, "", "", ""),
    sent("deprecated false", T, {**T, "deprecated": False}, "", "", ""),
    sent("maximum 10.0", {**INTEGER, "maximum": 10}, {**INTEGER, "maximum": 10.0}, "", "", ""),
    sent("readOnly in request", T, {**T, "readOnly": True}, "access-changed", D, D),
    received("writeOnly in response", T, {**T, "writeOnly": True}, "access-changed", D, D),
]


def _turned(mapping: Spec) -> Spec:
    return dict(reversed(list(mapping.items())))


def api_key(where: str, name: str) -> Callable[[Draft], None]:
    return set_at("components", "securitySchemes", bearerAuth={"type": "apiKey", "in": where, "name": name})


def token(**flow: object) -> Callable[[Draft], None]:
    said = {"tokenUrl": "https://a.example.com/token", "scopes": {}, **flow}
    return set_at("components", "securitySchemes", bearerAuth={"type": "oauth2", "flows": {"clientCredentials": said}})


def region(**said: object) -> Callable[[Draft], None]:
    return set_at(servers=[{"url": "https://{r}.example.com", "variables": {"r": {"default": "eu", **said}}}])


def told_apart(**said: object) -> Callable[[Draft], None]:
    pets = [reference("Thing"), reference("Problem")]
    return lambda d: d.input.update(value={"oneOf": pets, "discriminator": {"propertyName": "kind", **said}})


LISTING = ("paths", "/things", "get")
OTHER = [{"url": "https://other.example.com"}]
PLACES = [
    place("key in a query in another case", api_key("query", "key"), "security-changed", B, D, api_key("query", "Key")),
    place(
        "key in a cookie in another case", api_key("cookie", "key"), "security-changed", B, D, api_key("cookie", "Key")
    ),
    place("key in a header in another case", api_key("header", "key"), "", "", "", api_key("header", "Key")),
    place("an extension of a flow", token(**{"x-a": 1}), "constraint-changed", B, B, token()),
    place("refreshUrl", token(refreshUrl="https://a.example.com/more"), "security-endpoint-changed", B, D, token()),
    place("an extension of a server", lambda d: d.spec["servers"][0].update({"x-a": 1}), "constraint-changed", B, B),
    place("an extension of a variable", region(**{"x-a": 1}), "constraint-changed", B, B, region()),
    place("a variable by another default", region(default="us"), "server-changed", B, D, region()),
    place("an extension among paths", set_at("paths", **{"x-a": 1}), "constraint-changed", B, B),
    place("an extension of components", set_at("components", **{"x-a": 1}), "constraint-changed", B, B),
    place(
        "an extension among responses",
        set_at(*LISTING, "responses", **{"x-a": 1}),
        "constraint-changed",
        B,
        B,
        direction="response",
    ),
    place(
        "an extension of a discriminator",
        told_apart(**{"x-a": 1}),
        "constraint-changed",
        B,
        B,
        told_apart(),
        direction="request",
    ),
    place("servers of an operation", set_at(*LISTING, servers=OTHER), "server-changed", B, D),
    place("servers of a path", set_at("paths", "/things", servers=OTHER), "server-changed", B, D),
    place("schemas in another order", lambda d: d.spec["components"].update(schemas=_turned(d.schemas)), "", "", ""),
    place("operations in another order", lambda d: d.spec.update(paths=_turned(d.paths)), "", "", ""),
    place("parameters in another order", lambda d: d.list["parameters"].reverse(), "", "", ""),
    place("fields in another order", lambda d: d.schemas["ThingInput"].update(properties=_turned(d.input)), "", "", ""),
    place(
        "received fields in another order", lambda d: d.schemas["Thing"].update(properties=_turned(d.thing)), "", "", ""
    ),
    place(
        "an optional field before the others",
        lambda d: d.schemas["ThingInput"].update(properties={"first": TEXT, **d.input}),
        "field-added",
        A,
        A,
        direction="request",
    ),
]


CASES = [*ARRAYS, *ONE_OF, *MEANING, *PLACES]
