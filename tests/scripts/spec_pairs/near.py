"""Pairs that tell a rule from another one that is nearly the same; each was missed by a mutant of a rule."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, body, drop, reference
from tests.scripts.spec_pairs.unions import BOOLEAN, CAT, DOG, INTEGER, array, form
from tests.scripts.spec_pairs.variants import NUMBER, any_, one, place, received, sent

Edit = Callable[[Draft], object]


def both(*parts: Spec) -> Spec:
    return {"allOf": list(parts)}


def same(name: str, before: Spec, after: Spec) -> list[Case]:
    """Two ways to write one schema, in both directions."""
    return [sent(name, before, after, "", "", ""), received(name, before, after, "", "", "")]


def animals(schemas: dict[str, Spec], *names: str) -> Edit:
    """A value in a request and in a response that is one of these components."""

    def edit(d: Draft) -> None:
        for name in ("Cat", "Dog", "Bird"):
            d.schemas.pop(name, None)
        d.schemas.update(copy.deepcopy(schemas))
        d.input["value"] = any_(*(reference(name) for name in names))

    return edit


def optional(schema: Spec, **more: Spec) -> Spec:
    """An object with fields that may be left out."""
    return {**schema, "properties": {**schema["properties"], **more}}


def described(schema: Spec, text: str) -> Spec:
    return {**schema, "description": text}


def beside(key: str, before: object, after: object, name: str, kind: str, wire: str, python: str) -> Case:
    """A keyword of a request's field that no rule knows."""
    return sent(name, {"type": "object", key: before}, {"type": "object", key: after}, kind, wire, python)


def answer(status: str, schema: Spec) -> Edit:
    def edit(d: Draft) -> None:
        d.get["responses"] = {status: {"description": "A thing.", "content": body(copy.deepcopy(schema))}}

    return edit


def sending(schema: Spec | None) -> Edit:
    def edit(d: Draft) -> None:
        d.create["requestBody"]["content"] = {"application/json": {} if schema is None else {"schema": schema}}

    return edit


def polls(**more: object) -> Edit:
    known = {"state": "/kind", "pending": ["big"], "succeeded": ["small"], "failed": [], "cancelled": []}
    return lambda d: d.get.update({"x-reelkit-poll": {**known, **more}})


def encoded(text: str) -> Edit:
    def edit(d: Draft) -> None:
        media = {"schema": reference("ThingInput"), "encoding": {"name": {"contentType": text}}}
        d.create["requestBody"]["content"] = {"multipart/form-data": media}

    return edit


def emptied(d: Draft) -> None:
    d.spec.clear()
    d.spec["paths"] = {}


def otherwise_called(d: Draft) -> None:
    d.input["tag"] = reference("Mood")
    d.schemas["Mood"] = {"type": "string", "enum": ["a", "b"]}


def plain(d: Draft) -> None:
    d.input["tag"] = reference("Plain")
    drop(d.schemas, "Mood")
    d.schemas["Plain"] = {"type": "string", "description": "Any."}


TOGETHER = [
    *same(
        "limits of two parts",
        both({"type": "integer", "minimum": 1, "maximum": 9}, {"minimum": 5, "maximum": 20}),
        {"type": "integer", "minimum": 5, "maximum": 9},
    ),
    *same(
        "exclusive limits of two parts",
        both({"type": "number", "exclusiveMinimum": 1}, {"exclusiveMinimum": 5}),
        {"type": "number", "exclusiveMinimum": 5},
    ),
    *same("types of two parts", both({"type": ["string", "integer"]}, {"type": ["number", "boolean"]}), INTEGER),
    *same("types of two parts, the wider first", both({"type": ["number", "null"]}, INTEGER), INTEGER),
    *same("a text and a text or number", both(TEXT, {"type": ["number", "string"]}), TEXT),
    *same("a text or number and a text", both({"type": ["number", "string"]}, TEXT), TEXT),
    *same(
        "multiples of two parts", both({**INTEGER, "multipleOf": 4}, {"multipleOf": 6}), {**INTEGER, "multipleOf": 12}
    ),
    *same(
        "multiples that are no integers",
        both({**NUMBER, "multipleOf": 2}, {"multipleOf": 0.5}),
        {**NUMBER, "multipleOf": 0.5},
    ),
    *same(
        "unique in one part", both(array(TEXT, uniqueItems=True), {"uniqueItems": False}), array(TEXT, uniqueItems=True)
    ),
    *same(
        "values of two parts",
        both({"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "c"]}),
        {"type": "string", "enum": ["b"]},
    ),
    *same(
        "closed in one part",
        both({**CAT, "additionalProperties": False}, {"additionalProperties": TEXT}),
        {**CAT, "additionalProperties": False},
    ),
    *same(
        "required of two parts",
        both(form(a=TEXT), {"required": ["b"], "properties": {"b": TEXT}}),
        form(a=TEXT, b=TEXT),
    ),
    *same(
        "a field of two parts", both(form(a=TEXT), form(a={"maxLength": 3})), form(a={"type": "string", "maxLength": 3})
    ),
    *same(
        "items of two parts", both(array(TEXT), {"items": {"maxLength": 3}}), array({"type": "string", "maxLength": 3})
    ),
    sent(
        "a part beside an allOf counts",
        both(form(a=TEXT, b=TEXT)),
        {**both({**form(a=TEXT, b=TEXT), "required": ["a", "b"]}), "minProperties": 3},
        "limit-tightened",
        B,
        D,
    ),
    sent(
        "a keyword beside a reference in an allOf",
        both(reference("ThingInput")),
        {**both(reference("ThingInput")), "minProperties": 3},
        "limit-tightened",
        B,
        D,
    ),
    *same("type left out of an object", {"required": ["a"], "properties": {"a": TEXT}}, form(a=TEXT)),
    *same("type left out of an array", {"items": INTEGER}, array(INTEGER)),
]
NUMBERS = [
    sent(
        "more than 5 is not 6 for fractions",
        {**NUMBER, "exclusiveMinimum": 5},
        {**NUMBER, "minimum": 6},
        "limit-tightened",
        B,
        D,
    ),
    received(
        "more than 5 is not 6 for fractions",
        {**NUMBER, "exclusiveMinimum": 5},
        {**NUMBER, "minimum": 6},
        "limit-tightened",
        A,
        D,
    ),
    *same(
        "less than 5.5 and at most 7",
        {**NUMBER, "exclusiveMaximum": 5.5, "maximum": 7},
        {**NUMBER, "exclusiveMaximum": 5.5},
    ),
    *same(
        "more than 5.5 and at least 3",
        {**NUMBER, "exclusiveMinimum": 5.5, "minimum": 3},
        {**NUMBER, "exclusiveMinimum": 5.5},
    ),
    sent("an integer fewer to choose", {**INTEGER, "enum": [1, 2]}, {**INTEGER, "enum": [1]}, "enum-narrowed", B, B),
    received("an integer more", {**INTEGER, "enum": [1]}, {**INTEGER, "enum": [1, 2]}, "enum-widened", B, B),
    sent("a fraction fewer to choose", {"enum": [1.5, 2.5]}, {"enum": [1.5]}, "enum-narrowed", B, B),
    received("a fraction more", {"enum": [1.5]}, {"enum": [1.5, 2.5]}, "enum-widened", B, B),
    sent(
        "another fraction by default",
        {"enum": [1.5, 2.5], "default": 1.5},
        {"enum": [1.5, 2.5], "default": 2.5},
        "default-changed",
        B,
        D,
    ),
    sent(
        "a length that fits both forms",
        any_({**TEXT, "maxLength": 5}, {**TEXT, "minLength": 5}),
        one({**TEXT, "maxLength": 5}, {**TEXT, "minLength": 5}),
        "one-of-tightened",
        B,
        D,
    ),
]
FORMS = [
    Case(
        "near: named forms swapped and grown",
        animals({"Cat": optional(form(a=TEXT), b=TEXT), "Dog": optional(form(a=TEXT, c=TEXT), e=TEXT)}, "Dog", "Cat"),
        "field-added",
        "request",
        A,
        A,
        given=animals({"Cat": form(a=TEXT), "Dog": form(a=TEXT, c=TEXT)}, "Cat", "Dog"),
    ),
    Case(
        "near: a named form for another",
        animals({"Cat": CAT, "Bird": CAT | {"minProperties": 2}, "Dog": DOG}, "Cat", "Bird"),
        "variant-removed",
        "request",
        B,
        B,
        given=animals({"Cat": CAT, "Dog": DOG, "Bird": CAT | {"minProperties": 2}}, "Cat", "Dog"),
    ),
    sent("a form without a name for another", any_(CAT, DOG), any_(CAT, form(tweet=TEXT)), "field-removed", B, B),
    received(
        "two forms grown and swapped",
        any_(form(a=TEXT, b=TEXT), form(c=TEXT, d=TEXT)),
        any_(form(c=TEXT, d=TEXT, e=TEXT), form(a=TEXT, b=TEXT, f=TEXT)),
        "field-added",
        A,
        A,
    ),
    received(
        "one of two forms for another",
        any_(form(a=TEXT, b=TEXT), form(c=TEXT)),
        any_(form(z=TEXT), form(a=TEXT, b=TEXT, x=TEXT)),
        "variant-added",
        B,
        B,
    ),
    received(
        "two forms alike, both grown",
        any_(form(a=TEXT, b=TEXT), form(a=TEXT, c=TEXT)),
        any_(form(a=TEXT, c=TEXT, y=TEXT), form(a=TEXT, b=TEXT, x=TEXT)),
        "field-added",
        A,
        A,
    ),
    sent(
        "longer lists, swapped",
        any_(array(TEXT, maxItems=5), array(INTEGER, maxItems=5)),
        any_(array(INTEGER, maxItems=9), array(TEXT, maxItems=9)),
        "limit-loosened",
        A,
        D,
    ),
    sent(
        "two lists for two others",
        any_(array(TEXT, maxItems=5), array(INTEGER)),
        any_(array(TEXT, maxItems=9), array(BOOLEAN, maxItems=2)),
        "form-removed",
        B,
        B,
    ),
    sent(
        "longer texts, swapped",
        any_({**TEXT, "pattern": "^a", "maxLength": 5}, {**TEXT, "pattern": "^b", "maxLength": 6}),
        any_({**TEXT, "pattern": "^b", "maxLength": 8}, {**TEXT, "pattern": "^a", "maxLength": 9}),
        "limit-loosened",
        A,
        D,
    ),
    received(
        "forms of the same names described anew and swapped",
        any_(form(a=described(TEXT, "One.")), form(a=described(INTEGER, "One."))),
        any_(form(a=described(INTEGER, "Two.")), form(a=described(TEXT, "Two."))),
        "description-changed",
        D,
        D,
    ),
    Case(
        "near: named forms written out and grown",
        lambda d: d.thing.update(value=any_(form(a=TEXT, b=TEXT, x=TEXT), form(c=TEXT, d=TEXT, y=TEXT))),
        "field-added",
        "response",
        A,
        A,
        given=lambda d: (
            d.schemas.update(One=form(a=TEXT, b=TEXT), Two=form(c=TEXT, d=TEXT)),
            d.thing.update(value=any_(reference("Two"), reference("One"))),
        ),
    ),
]
FIELDS = [
    Case(
        "near: what is excluded elsewhere is described",
        lambda d: d.schemas["Problem"].update(description="Why."),
        "description-changed",
        "response",
        D,
        D,
        given=lambda d: d.input.update(value={"not": reference("Problem")}),
    ),
    Case(
        "near: a field for another of another form",
        lambda d: (d.thing.pop("name"), d.thing.update(names=INTEGER)),
        "field-removed",
        "response",
        B,
        B,
    ),
    Case(
        "near: a field renamed and described",
        lambda d: (d.thing.pop("name"), d.thing.update(fullName=described(TEXT, "All of it."))),
        "field-renamed",
        "response",
        B,
        B,
    ),
    Case(
        "near: other fields must be texts",
        lambda d: d.schemas["ThingInput"].update(additionalProperties=TEXT),
        "type-narrowed",
        "request",
        B,
        B,
    ),
    Case(
        "near: other fields are texts",
        lambda d: d.schemas["Thing"].update(additionalProperties=TEXT),
        "type-narrowed",
        "response",
        A,
        A,
    ),
    Case("near: an enum for a text of another name", plain, "enum-opened", "request", A, A, given=otherwise_called),
    Case(
        "near: an argument's name in a response",
        lambda d: d.thing["name"].update({"x-reelkit-name": "title"}),
        "",
        "",
        "",
        "",
        given=lambda d: d.thing.update(name=dict(TEXT)),
    ),
]
PLACES = [
    place("a provider is gone", emptied, "operation-removed", B, B),
    place("a provider is new", emptied, "operation-added", A, A, backwards=True),
    place(
        "success and body are others",
        answer("201", TEXT),
        "type-changed",
        B,
        B,
        given=answer("200", reference("Thing")),
        direction="response",
    ),
    place(
        "a schema for what was any body", sending(TEXT), "type-narrowed", B, B, given=sending(None), direction="request"
    ),
    place(
        "any body where there was a schema",
        sending(None),
        "type-widened",
        A,
        A,
        given=sending(TEXT),
        direction="request",
    ),
    place(
        "media types of a part in another order",
        encoded("image/png,image/jpeg"),
        "",
        "",
        "",
        given=encoded("image/jpeg, image/png"),
    ),
    place("a job of an id", polls(method="job"), "polling-changed", D, A, given=polls()),
    place(
        "a job of an id under another name", polls(method="work"), "polling-changed", D, B, given=polls(method="job")
    ),
    place("no job of an id", polls(), "polling-changed", D, B, given=polls(method="job")),
    place(
        "other words for the page of an operation",
        lambda d: d.get.update(externalDocs={"url": "https://a.example", "description": "B"}),
        "documentation-changed",
        D,
        D,
        given=lambda d: d.get.update(externalDocs={"url": "https://a.example", "description": "A"}),
    ),
    beside("not", described(TEXT, "a"), described(TEXT, "b"), "what is excluded is described anew", "", "", ""),
    beside(
        "not",
        {"type": "string", "enum": ["big", "small"]},
        reference("KindFilter"),
        "what is excluded is referred to",
        "",
        "",
        "",
    ),
    beside(
        "not", reference("KindFilter"), reference("Problem"), "something else is excluded", "constraint-changed", B, B
    ),
    beside(
        "not",
        {"const": {"description": "a"}},
        {"const": {"description": "b"}},
        "another value is excluded",
        "constraint-changed",
        B,
        B,
    ),
    beside(
        "not",
        {"properties": {"default": described(TEXT, "a")}},
        {"properties": {"default": described(TEXT, "b")}},
        "a field called default is described anew",
        "",
        "",
        "",
    ),
    beside(
        "not",
        {"properties": {"description": TEXT}},
        {"properties": {"description": INTEGER}},
        "a field called description",
        "constraint-changed",
        B,
        B,
    ),
    beside(
        "not",
        {"properties": {"$ref": TEXT}},
        {"properties": {"$ref": INTEGER}},
        "a field called $ref",
        "constraint-changed",
        B,
        B,
    ),
]

EITHER = array(any_(TEXT, INTEGER))
TWO = any_(array(TEXT), array(INTEGER))
MEANING = [
    sent("two lists become a list of either", TWO, EITHER, "form-removed", D, B),
    received("two lists become a list of either", TWO, EITHER, "type-widened", B, B),
    sent("a list of either becomes two lists", EITHER, TWO, "type-narrowed", B, B),
    received("a list of either becomes two lists", EITHER, TWO, "form-added", D, B),
    sent("two lists become a short list of either", TWO, {**EITHER, "maxItems": 3}, "form-removed", B, B),
    sent(
        "two long lists become a long list of either",
        any_(array(TEXT, maxItems=3), array(INTEGER, maxItems=3)),
        {**EITHER, "maxItems": 3},
        "form-removed",
        D,
        B,
    ),
    sent("two lists become one of some lists", TWO, {**EITHER, "enum": [["a"], [1]]}, "form-removed", B, B),
    sent("two lists become a list of one", TWO, array(BOOLEAN), "form-removed", B, B),
    *same("both booleans listed", BOOLEAN, {**BOOLEAN, "enum": [False, True]}),
    sent("one boolean listed", BOOLEAN, {**BOOLEAN, "enum": [True]}, "enum-closed", B, B),
    *same("multiples of 1", INTEGER, {**INTEGER, "multipleOf": 1}),
    sent("fractions are refused", NUMBER, {**NUMBER, "multipleOf": 1}, "limit-tightened", B, D),
    sent(
        "a part that is nothing but words",
        reference("Problem"),
        both(reference("Problem"), {"description": "Why."}),
        "description-changed",
        D,
        D,
    ),
    place(
        "a media type in capitals",
        lambda d: d.create["requestBody"].update(content={"Application/JSON": {"schema": reference("ThingInput")}}),
        "",
        "",
        "",
    ),
    place(
        "a media type with another space",
        lambda d: d.create["requestBody"].update(content={"text/csv; header=absent": {}}),
        "",
        "",
        "",
        given=lambda d: d.create["requestBody"].update(content={"text/csv;header=absent": {}}),
    ),
    place(
        "a media type of another parameter",
        lambda d: d.create["requestBody"].update(content={"text/csv; header=present": {}}),
        "media-type-removed",
        B,
        B,
        given=lambda d: d.create["requestBody"].update(content={"text/csv;header=absent": {}}),
        direction="request",
    ),
]

CASES = [*TOGETHER, *NUMBERS, *FORMS, *FIELDS, *PLACES, *MEANING]
