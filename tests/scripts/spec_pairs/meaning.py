"""The same meaning in other words, limits that mean more or less, and what no rule knows."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, reference

Edit = Callable[[Draft], object]
OAUTH: Spec = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://a.example.com/token", "scopes": {"r": "Read", "w": "Write"}}},
}


def name(**keywords: object) -> Edit:
    """Say more of a field that is sent."""
    return lambda d: d.input["name"].update(copy.deepcopy(keywords))


def size(**keywords: object) -> Edit:
    """Say more of a field that is received."""
    return lambda d: d.thing["size"].update(copy.deepcopy(keywords))


def security(*ways: Spec) -> Edit:
    def edit(d: Draft) -> None:
        d.spec["components"]["securitySchemes"]["oauth"] = copy.deepcopy(OAUTH)
        d.list["security"] = copy.deepcopy(list(ways))

    return edit


def token_elsewhere(d: Draft) -> None:
    security({"oauth": ["r"]})(d)
    d.spec["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"]["tokenUrl"] = "https://b.example.com"


def token_by_another_flow(d: Draft) -> None:
    security({"oauth": ["r"]})(d)
    flows = d.spec["components"]["securitySchemes"]["oauth"]["flows"]
    flows["password"] = flows.pop("clientCredentials")


def identity_elsewhere(url: str) -> Edit:
    def edit(d: Draft) -> None:
        scheme = {"type": "openIdConnect", "openIdConnectUrl": url}
        d.spec["components"]["securitySchemes"]["connect"] = scheme
        d.list["security"] = [{"connect": []}]

    return edit


def scheme_renamed(d: Draft) -> None:
    schemes = d.spec["components"]["securitySchemes"]
    schemes["token"] = schemes.pop("bearerAuth")
    for operation in (d.list, d.create, d.get):
        operation["security"] = [{"token": []}]


def model_renamed(d: Draft) -> None:
    d.schemas["Item"] = d.schemas.pop("Thing")
    for responses in (d.create["responses"], d.get["responses"]):
        responses["200"]["content"]["application/json"]["schema"] = reference("Item")
    d.schemas["ThingList"]["properties"]["things"]["items"] = reference("Item")


def model_replaced(d: Draft) -> None:
    d.schemas["Item"] = copy.deepcopy(d.schemas["Thing"])
    d.get["responses"]["200"]["content"]["application/json"]["schema"] = reference("Item")


def wrapped(d: Draft) -> None:
    d.schemas["ThingList"]["properties"]["things"]["items"] = {"allOf": [reference("Thing")]}


def wrapped_twice(d: Draft) -> None:
    d.get["responses"]["200"]["content"]["application/json"]["schema"] = {
        "allOf": [{"allOf": [reference("Thing")]}, {"description": "A thing."}]
    }


def required_apart(d: Draft) -> None:
    thing = d.schemas["Thing"]
    d.schemas["Thing"] = {"allOf": [thing, {"required": thing.pop("required")}], "description": "A thing."}


def parts_of_their_own(d: Draft) -> None:
    thing = d.schemas["Thing"]
    first: Spec = {}
    second: Spec = {}
    for index, field in enumerate(thing["properties"]):
        (first if index % 2 else second)[field] = thing["properties"][field]
    d.schemas["First"] = {"type": "object", "properties": first}
    d.schemas["Second"] = {"type": "object", "properties": second, "required": ["id"]}
    d.schemas["Thing"] = {
        "description": "A thing.",
        "allOf": [reference("First"), reference("Second"), {"required": ["kind", "size"]}],
    }


def through_an_alias(d: Draft) -> None:
    d.schemas["Alias"] = reference("Thing")
    d.get["responses"]["200"]["content"]["application/json"]["schema"] = reference("Alias")


def shared_parameter(d: Draft) -> None:
    d.spec["components"]["parameters"] = {"Limit": copy.deepcopy(d.limit)}
    d.list["parameters"][0] = {"$ref": "#/components/parameters/Limit"}


def shared_response(d: Draft) -> None:
    d.spec["components"]["responses"] = {"None": d.list["responses"]["404"]}
    d.list["responses"]["404"] = {"$ref": "#/components/responses/None"}


def parameter_of_the_path(d: Draft) -> None:
    d.paths["/things/{thingId}"]["parameters"] = d.get.pop("parameters")


def constant(d: Draft) -> None:
    d.input["mode"] = {"const": "a"}


def one_value(d: Draft) -> None:
    d.input["mode"] = {"type": "string", "enum": ["a"]}


def change(title: str, given: Edit, edit: Edit, kind: str, direction: str, wire: str, python: str) -> Case:
    return Case(title, edit, kind, direction, wire, python, given=given)


def nothing(_: Draft) -> None:
    """Nothing beside what every pair begins with."""


def no_change(title: str, edit: Edit, given: Edit = nothing) -> Case:
    return Case(title, edit, "", "", "", "", given=given)


KEYS: Spec = {"bearerAuth": [], "keyAuth": []}
NOT: Spec = {"not": {"const": "x"}}

CASES = [
    no_change("scopes reordered", security({"oauth": ["w", "r"]}), security({"oauth": ["r", "w"]})),
    change(
        "scope removed",
        security({"oauth": ["r", "w"]}),
        security({"oauth": ["r"]}),
        "security-added",
        "operation",
        A,
        D,
    ),
    change(
        "scope listed",
        security({"oauth": ["r"]}),
        lambda d: d.spec["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"]["scopes"].update(
            x="X"
        ),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "scope added",
        security({"oauth": ["r"]}),
        security({"oauth": ["r", "w"]}),
        "security-changed",
        "operation",
        B,
        D,
    ),
    change(
        "one of two schemes dropped", security(KEYS), security({"bearerAuth": []}), "security-added", "operation", A, D
    ),
    change(
        "a second scheme wanted", security({"bearerAuth": []}), security(KEYS), "security-changed", "operation", B, D
    ),
    change(
        "an alternative dropped",
        security({"oauth": []}, {"keyAuth": []}),
        security({"oauth": []}),
        "security-changed",
        "operation",
        B,
        D,
    ),
    no_change(
        "alternatives reordered", security({"oauth": []}, {"keyAuth": []}), security({"keyAuth": []}, {"oauth": []})
    ),
    no_change("scheme renamed", scheme_renamed),
    change(
        "token elsewhere", security({"oauth": ["r"]}), token_elsewhere, "security-endpoint-changed", "operation", B, D
    ),
    change(
        "token by another flow",
        security({"oauth": ["r"]}),
        token_by_another_flow,
        "security-changed",
        "operation",
        B,
        D,
    ),
    change(
        "identity elsewhere",
        identity_elsewhere("https://a.example.com"),
        identity_elsewhere("https://b.example.com"),
        "security-endpoint-changed",
        "operation",
        B,
        D,
    ),
    change("pattern relaxed to anything", name(pattern="^a+$"), name(pattern=".*"), "limit-loosened", "request", A, D),
    change("pattern changed", name(pattern="^a+$"), name(pattern="^b+$"), "limit-tightened", "request", B, D),
    no_change("pattern of anything", name(pattern="^.*$")),
    change("multiple of a multiple", size(multipleOf=2), size(multipleOf=6), "limit-tightened", "response", A, D),
    change("multiple of a part", size(multipleOf=6), size(multipleOf=3), "limit-loosened", "response", B, D),
    change("multiple of something else", size(multipleOf=6), size(multipleOf=4), "limit-tightened", "response", B, D),
    change("least size lowered", size(minimum=5), size(minimum=1), "limit-loosened", "response", B, D),
    change("least size raised", size(minimum=1), size(minimum=5), "limit-tightened", "response", A, D),
    no_change("exclusive bound of an integer", size(exclusiveMinimum=0), size(minimum=1)),
    no_change("no characters at least", name(minLength=0)),
    change(
        "items must differ",
        lambda d: d.input.update(l={"type": "array"}),
        lambda d: d.input["l"].update(uniqueItems=True),
        "limit-tightened",
        "request",
        B,
        D,
    ),
    no_change(
        "items may be alike",
        lambda d: d.input["l"].update(uniqueItems=False),
        lambda d: d.input.update(l={"type": "array"}),
    ),
    change("read only", nothing, name(readOnly=True), "access-changed", "request", D, D),
    change("write only", nothing, size(writeOnly=True), "access-changed", "response", D, D),
    change("no longer read only", size(readOnly=True), size(readOnly=False), "access-changed", "response", D, D),
    change(
        "default of a field went",
        name(default="a"),
        lambda d: d.input["name"].pop("default"),
        "default-changed",
        "request",
        B,
        D,
    ),
    change("default of a field came", nothing, name(default="a"), "default-changed", "request", A, D),
    change("default in a response", size(default=1), size(default=2), "default-changed", "response", A, D),
    change(
        "open enum narrowed",
        nothing,
        lambda d: d.thing["state"]["anyOf"][0]["enum"].pop(),
        "enum-narrowed",
        "response",
        A,
        A,
    ),
    change(
        "open enum to send narrowed",
        lambda d: d.input.update(mode={"anyOf": [{"type": "string", "enum": ["a", "b"]}, TEXT]}),
        lambda d: d.input["mode"]["anyOf"][0]["enum"].pop(),
        "enum-narrowed",
        "request",
        A,
        A,
    ),
    change(
        "address no longer wanted",
        name(format="email"),
        lambda d: d.input["name"].pop("format"),
        "format-changed",
        "request",
        A,
        D,
    ),
    change(
        "address no longer promised",
        lambda d: d.thing.update(name={"type": "string", "format": "email"}),
        lambda d: d.thing.update(name={"type": "string"}),
        "format-changed",
        "response",
        B,
        D,
    ),
    change(
        "address promised",
        nothing,
        lambda d: d.thing.update(name={"type": "string", "format": "email"}),
        "format-changed",
        "response",
        A,
        D,
    ),
    change("integer of another width", size(format="int32"), size(format="int64"), "format-changed", "response", D, D),
    change("address wanted", nothing, name(format="email"), "format-changed", "request", B, D),
    change("id became a UUID", nothing, name(format="uuid"), "format-changed", "request", B, B),
    change("values were free and are listed", nothing, name(enum=["a", "b"]), "enum-closed", "request", B, B),
    change(
        "received values are listed",
        nothing,
        lambda d: d.thing.update(name={"type": "string", "enum": ["a"]}),
        "enum-closed",
        "response",
        A,
        B,
    ),
    change(
        "listed values are free",
        name(enum=["a"]),
        lambda d: d.input["name"].pop("enum"),
        "enum-opened",
        "request",
        A,
        A,
    ),
    change(
        "no other fields",
        nothing,
        lambda d: d.schemas["ThingInput"].update(additionalProperties=False),
        "additional-fields-forbidden",
        "request",
        B,
        D,
    ),
    change(
        "other fields",
        lambda d: d.schemas["Thing"].update(additionalProperties=False),
        lambda d: d.schemas["Thing"].update(additionalProperties=True),
        "additional-fields-allowed",
        "response",
        B,
        D,
    ),
    change(
        "no other fields received",
        nothing,
        lambda d: d.schemas["Thing"].update(additionalProperties=False),
        "additional-fields-forbidden",
        "response",
        A,
        D,
    ),
    change(
        "other fields to send",
        lambda d: d.schemas["ThingInput"].update(additionalProperties=False),
        lambda d: d.schemas["ThingInput"].update(additionalProperties=True),
        "additional-fields-allowed",
        "request",
        A,
        D,
    ),
    no_change("received field named", lambda d: d.thing["size"].update({"x-reelkit-name": "length"})),
    change(
        "other fields of a type",
        lambda d: d.schemas["Thing"].update(additionalProperties=TEXT),
        lambda d: d.schemas["Thing"].update(additionalProperties={"type": "integer"}),
        "type-changed",
        "response",
        B,
        B,
    ),
    change(
        "types narrowed",
        lambda d: d.input.update(n={"type": ["string", "integer"]}),
        lambda d: d.input.update(n=TEXT),
        "type-narrowed",
        "request",
        B,
        B,
    ),
    change(
        "received types narrowed",
        lambda d: d.thing.update(n={"type": ["string", "integer"]}),
        lambda d: d.thing.update(n=TEXT),
        "type-narrowed",
        "response",
        A,
        A,
    ),
    change(
        "never null",
        lambda d: d.thing.update(name={"type": ["string", "null"]}),
        lambda d: d.thing.update(name=TEXT),
        "not-nullable",
        "response",
        A,
        A,
    ),
    change(
        "null may be sent",
        nothing,
        lambda d: d.input.update(name={"type": ["string", "null"], "maxLength": 100}),
        "nullable",
        "request",
        A,
        A,
    ),
    change(
        "more types to send",
        nothing,
        lambda d: d.input.update(note={"type": ["string", "null", "integer"]}),
        "type-widened",
        "request",
        A,
        A,
    ),
    change("model renamed", nothing, model_renamed, "model-renamed", "response", D, B),
    change("model replaced", nothing, model_replaced, "model-replaced", "response", D, B),
    no_change("wrapped in an allOf", wrapped),
    no_change("wrapped in an allOf twice", wrapped_twice),
    no_change("required said apart", required_apart),
    no_change("parts of their own", parts_of_their_own),
    no_change("through an alias", through_an_alias),
    no_change("parameter in the components", shared_parameter),
    no_change("response in the components", shared_response),
    no_change("parameter of the path", parameter_of_the_path),
    no_change("constant or one value", constant, one_value),
    no_change("enum in another order", lambda d: d.schemas["KindFilter"]["enum"].reverse()),
    no_change("required in another order", lambda d: d.schemas["Thing"]["required"].reverse()),
    change("excluded value came", nothing, name(**NOT), "constraint-added", "request", B, D),
    change(
        "excluded value went", name(**NOT), lambda d: d.input["name"].pop("not"), "constraint-removed", "request", A, D
    ),
    change("received value excluded", nothing, size(**NOT), "constraint-added", "response", A, D),
    change(
        "received value no longer excluded",
        size(**NOT),
        lambda d: d.thing["size"].pop("not"),
        "constraint-removed",
        "response",
        B,
        D,
    ),
    change("other value excluded", name(**NOT), name(**{"not": {"const": "y"}}), "constraint-changed", "request", B, B),
    change(
        "enum of a foreign extension",
        name(**{"x-values": ["a"]}),
        name(**{"x-values": ["a", "b"]}),
        "constraint-changed",
        "request",
        B,
        B,
    ),
    change(
        "other title",
        nothing,
        lambda d: d.thing["size"].update(title="Size"),
        "documentation-changed",
        "response",
        D,
        D,
    ),
]
