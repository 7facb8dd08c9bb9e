"""Several forms of one value: arrays, ``oneOf``, discriminators, variants."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, reference

Edit = Callable[[Draft], object]


def array(items: Spec, **limits: object) -> Spec:
    return {"type": "array", "items": items, **limits}


def form(**properties: Spec) -> Spec:
    return {"type": "object", "required": list(properties), "properties": properties}


INTEGER: Spec = {"type": "integer"}
BOOLEAN: Spec = {"type": "boolean"}
LISTS = [array(TEXT), array(INTEGER)]
CAT, DOG = form(meow=TEXT), form(bark=TEXT)


def sent(*forms: Spec, by: str = "anyOf") -> Edit:
    return lambda d: d.input.update(value={by: copy.deepcopy(list(forms))})


def received(*forms: Spec, by: str = "anyOf") -> Edit:
    return lambda d: d.thing.update(value={by: copy.deepcopy(list(forms))})


def pets(**discriminator: object) -> Edit:
    """Two named forms, sent and received, that a field tells apart."""

    def edit(d: Draft) -> None:
        for name, schema in (("Cat", CAT), ("Dog", DOG), ("Bird", form(tweet=TEXT))):
            d.schemas[name] = copy.deepcopy(schema)
            d.schemas[name]["properties"]["type"] = TEXT
        value: Spec = {"oneOf": [reference("Cat"), reference("Dog"), reference("Bird")]}
        if discriminator:
            value["discriminator"] = copy.deepcopy(discriminator)
        d.input["value"] = copy.deepcopy(value)
        d.thing["value"] = value

    return edit


def only(direction: str, edit: Edit) -> Edit:
    """The same with the value in one direction alone."""

    def edited(d: Draft) -> None:
        edit(d)
        (d.thing if direction == "request" else d.input).pop("value")

    return edited


def change(name: str, given: Edit, edit: Edit, kind: str, direction: str, wire: str, python: str) -> Case:
    return Case(name, edit, kind, direction, wire, python, given=given)


def no_change(name: str, given: Edit, edit: Edit) -> Case:
    return Case(name, edit, "", "", "", "", given=given)


def told(direction: str, **discriminator: object) -> Edit:
    return only(direction, pets(**discriminator))


KEY: Spec = {"propertyName": "type", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}
MORE = {**KEY, "mapping": {**KEY["mapping"], "bird": "Bird"}}
OTHER = {**KEY, "mapping": {"cat": "Cat", "dog": "Bird"}}
NAMED = {"propertyName": "type", "mapping": {"Cat": "Cat"}}
SHORT = {"type": "string", "maxLength": 5}
LONG = {"type": "string", "minLength": 6}
STAMP = {"type": "string", "format": "date-time"}

CASES = [
    change(
        "second array changed",
        sent(*LISTS),
        sent(array(TEXT), array(BOOLEAN)),
        "type-changed",
        "request",
        B,
        B,
    ),
    change(
        "second array changed in a response",
        received(*LISTS),
        received(array(TEXT), array(BOOLEAN)),
        "type-changed",
        "response",
        B,
        B,
    ),
    change("array came", received(*LISTS), received(*LISTS, array(BOOLEAN)), "form-added", "response", B, B),
    change("array came to choose", sent(*LISTS), sent(*LISTS, array(BOOLEAN)), "form-added", "request", A, A),
    change("array went", sent(*LISTS), sent(LISTS[1]), "form-removed", "request", B, B),
    change("array no longer arrives", received(*LISTS), received(LISTS[0]), "form-removed", "response", A, A),
    change(
        "field lost in the second array",
        received(array(TEXT), array(form(a=TEXT, b=TEXT))),
        received(array(TEXT), array(form(a=TEXT))),
        "field-removed",
        "response",
        B,
        B,
    ),
    change(
        "second array shortened",
        sent(array(TEXT), array(INTEGER, maxItems=9)),
        sent(array(TEXT), array(INTEGER, maxItems=3)),
        "limit-tightened",
        "request",
        B,
        D,
    ),
    change(
        "default of the second array",
        sent(array(TEXT), array(INTEGER, default=[1])),
        sent(array(TEXT), array(INTEGER, default=[2])),
        "default-changed",
        "request",
        B,
        D,
    ),
    change(
        "default of the second text",
        sent({**STAMP, "default": "a"}, {**SHORT, "default": "b"}),
        sent({**STAMP, "default": "a"}, {**SHORT, "default": "c"}),
        "default-changed",
        "request",
        B,
        D,
    ),
    no_change("arrays swapped", received(*LISTS), received(*reversed(LISTS))),
    no_change("arrays of objects swapped", sent(array(CAT), array(DOG)), sent(array(DOG), array(CAT))),
    no_change("objects swapped", received(CAT, DOG), received(DOG, CAT)),
    no_change("a branch twice", received(CAT, DOG), received(CAT, DOG, CAT)),
    change(
        "oneOf of one that overlaps", sent(TEXT), sent(TEXT, SHORT, by="oneOf"), "one-of-tightened", "request", B, D
    ),
    change("anyOf to oneOf", sent(TEXT, SHORT), sent(TEXT, SHORT, by="oneOf"), "one-of-tightened", "request", B, D),
    change("oneOf to anyOf", sent(TEXT, SHORT, by="oneOf"), sent(TEXT, SHORT), "one-of-loosened", "request", A, D),
    change(
        "anyOf to oneOf received",
        received(TEXT, SHORT),
        received(TEXT, SHORT, by="oneOf"),
        "one-of-tightened",
        "response",
        A,
        D,
    ),
    change(
        "oneOf to anyOf received",
        received(TEXT, SHORT, by="oneOf"),
        received(TEXT, SHORT),
        "one-of-loosened",
        "response",
        B,
        D,
    ),
    change(
        "objects that overlap come to oneOf",
        sent(CAT, form(a=TEXT)),
        sent(CAT, form(a=TEXT), by="oneOf"),
        "one-of-tightened",
        "request",
        B,
        D,
    ),
    change(
        "a number beside an integer",
        sent(TEXT, INTEGER, by="oneOf"),
        sent(TEXT, INTEGER, {"type": "number"}, by="oneOf"),
        "one-of-tightened",
        "request",
        B,
        D,
    ),
    no_change("oneOf of types", sent(TEXT, INTEGER), sent(TEXT, INTEGER, by="oneOf")),
    no_change("oneOf of lengths", sent(SHORT, LONG), sent(SHORT, LONG, by="oneOf")),
    no_change(
        "oneOf of values",
        sent({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}),
        sent({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}, by="oneOf"),
    ),
    no_change(
        "oneOf of objects with a constant",
        sent(form(is_={"const": "a"}), form(is_={"const": "b"}, x=TEXT)),
        sent(form(is_={"const": "a"}), form(is_={"const": "b"}, x=TEXT), by="oneOf"),
    ),
    no_change(
        "oneOf of a closed object",
        sent({**CAT, "additionalProperties": False}, DOG),
        sent({**CAT, "additionalProperties": False}, DOG, by="oneOf"),
    ),
    change("variant came", received(CAT, DOG), received(CAT, DOG, form(tweet=TEXT)), "variant-added", "response", B, B),
    change(
        "variant came to choose", sent(CAT, DOG), sent(CAT, DOG, form(tweet=TEXT)), "variant-added", "request", A, A
    ),
    change("variant went", sent(CAT, DOG), sent(CAT), "variant-removed", "request", B, B),
    change("variant no longer arrives", received(CAT, DOG), received(CAT), "variant-removed", "response", A, B),
    change("discriminator came", told("request"), told("request", **KEY), "discriminator-changed", "request", B, B),
    change("discriminator went", told("response", **KEY), told("response"), "discriminator-changed", "response", B, B),
    change(
        "discriminator elsewhere",
        told("response", **KEY),
        told("response", **{**KEY, "propertyName": "kind"}),
        "discriminator-changed",
        "response",
        B,
        B,
    ),
    change(
        "mapping added to a response",
        told("response", **KEY),
        told("response", **MORE),
        "mapping-changed",
        "response",
        B,
        B,
    ),
    change(
        "mapping added to a request",
        told("request", **KEY),
        told("request", **MORE),
        "mapping-changed",
        "request",
        A,
        A,
    ),
    change(
        "mapping removed from a request",
        told("request", **MORE),
        told("request", **KEY),
        "mapping-changed",
        "request",
        B,
        B,
    ),
    change(
        "mapping removed from a response",
        told("response", **MORE),
        told("response", **KEY),
        "mapping-changed",
        "response",
        A,
        A,
    ),
    change(
        "mapping to another form", told("request", **KEY), told("request", **OTHER), "mapping-changed", "request", B, B
    ),
    change(
        "mapping of a base",
        lambda d: d.schemas["Thing"].update(discriminator={"propertyName": "name", "mapping": {"a": "ThingInput"}}),
        lambda d: d.schemas["Thing"]["discriminator"]["mapping"].update(a="ThingList"),
        "mapping-changed",
        "response",
        B,
        B,
    ),
    no_change(
        "null in old words",
        lambda d: d.thing.update(name={"type": "string", "nullable": True}),
        lambda d: d.thing.update(name={"type": ["string", "null"]}),
    ),
    no_change(
        "mapping that says the names",
        told("request", propertyName="type"),
        told("request", **NAMED),
    ),
    change("free text beside a date", sent(STAMP), sent(STAMP, SHORT), "form-added", "request", A, A),
    change("a form that was included", sent(TEXT), sent(TEXT, SHORT), "form-added", "request", D, A),
    change("a form that is included goes", sent(TEXT, SHORT), sent(TEXT), "form-removed", "request", D, B),
]
