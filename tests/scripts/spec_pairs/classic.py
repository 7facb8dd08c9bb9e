"""Changes of operations, parameters, fields, limits and enums."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, drop, reference


def operation_moved(d: Draft) -> None:
    d.get["tags"] = ["other"]


def method_changed(d: Draft) -> None:
    d.paths["/things"]["put"] = d.paths["/things"].pop("post")


def path_changed(d: Draft) -> None:
    d.paths["/v2/things/{thingId}"] = d.paths.pop("/things/{thingId}")


def path_parameter_renamed(d: Draft) -> None:
    d.paths["/things/{id}"] = d.paths.pop("/things/{thingId}")
    d.get["parameters"][0]["name"] = "id"


def operation_added(d: Draft) -> None:
    d.paths["/others"] = {"get": {**copy.deepcopy(d.list), "operationId": "listOthers"}}


def parameter(name: str, *, required: bool) -> Callable[[Draft], object]:
    return lambda d: d.list["parameters"].append({"name": name, "in": "query", "required": required, "schema": TEXT})


def renamed(d: Draft) -> None:
    d.thing["thingId"] = d.thing.pop("id")
    d.schemas["Thing"]["required"][0] = "thingId"


def spelt_otherwise(d: Draft) -> None:
    d.thing["made_at"] = d.thing.pop("madeAt")


def time_or_text(d: Draft) -> None:
    d.thing["madeAt"] = {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]}


def narrowed_by_all_of(d: Draft) -> None:
    thing = d.schemas["Thing"]
    part = {"type": "object", "properties": {"name": {"maxLength": 5}}}
    d.schemas["Thing"] = {"allOf": [thing, part], "description": "A thing."}


def moved_into_components(d: Draft) -> None:
    d.schemas["Owner"] = d.thing["owner"]
    d.thing["owner"] = reference("Owner")


def written_with_all_of(d: Draft) -> None:
    thing = d.schemas["Thing"]
    properties = thing["properties"]
    rest = {name: properties.pop(name) for name in ("madeAt", "owner")}
    d.schemas["Thing"] = {"allOf": [thing, {"type": "object", "properties": rest}], "description": "A thing."}


def written_with_any_of(d: Draft) -> None:
    d.input["note"] = {"anyOf": [TEXT, {"type": "null"}]}


def request_field(name: str, *, required: bool) -> Callable[[Draft], object]:
    def edit(d: Draft) -> None:
        d.input[name] = TEXT
        if required:
            d.schemas["ThingInput"]["required"].append(name)

    return edit


def status_changed(d: Draft) -> None:
    d.create["responses"]["202"] = d.create["responses"].pop("200")


def limits(**values: int) -> Callable[[Draft], object]:
    return lambda d: d.limit["schema"].update(values)


CASES = [
    Case("operation removed", lambda d: drop(d.paths, "/things/{thingId}"), "operation-removed", "operation", B, B),
    Case("operation added", operation_added, "operation-added", "operation", A, A),
    Case("operation renamed", lambda d: d.get.update(operationId="readThing"), "operation-renamed", "operation", D, B),
    Case("operation moved to another tag", operation_moved, "operation-moved", "operation", D, B),
    Case("method changed", method_changed, "method-changed", "operation", B, D),
    Case("path changed", path_changed, "path-changed", "operation", B, D),
    Case("path parameter renamed", path_parameter_renamed, "path-parameter-renamed", "request", D, B),
    Case("optional parameter added", parameter("q", required=False), "parameter-added", "request", A, A),
    Case("required parameter added", parameter("q", required=True), "required-parameter-added", "request", B, B),
    Case("parameter removed", lambda d: d.list["parameters"].pop(), "parameter-removed", "request", B, B),
    Case("parameter required", lambda d: d.limit.update(required=True), "parameter-required", "request", B, B),
    Case(
        "parameter optional",
        lambda d: d.limit.update(required=True),
        "parameter-optional",
        "request",
        A,
        A,
        backwards=True,
    ),
    Case("parameter moved", lambda d: d.limit.update({"in": "header"}), "parameter-moved", "request", B, D),
    Case("parameter type changed", lambda d: d.limit.update(schema=TEXT), "type-changed", "request", B, B),
    Case("parameter limit tightened", limits(maximum=50), "limit-tightened", "request", B, D),
    Case("parameter limit loosened", limits(maximum=500), "limit-loosened", "request", A, D),
    Case("parameter default changed", limits(default=50), "default-changed", "request", B, D),
    Case(
        "parameter enum widened",
        lambda d: d.schemas["KindFilter"]["enum"].append("mid"),
        "enum-widened",
        "request",
        A,
        A,
    ),
    Case("parameter enum narrowed", lambda d: d.schemas["KindFilter"]["enum"].pop(), "enum-narrowed", "request", B, B),
    Case("parameter described anew", lambda d: d.limit.update(description="?"), "description-changed", "request", D, D),
    Case("optional request field added", request_field("q", required=False), "field-added", "request", A, A),
    Case("required request field added", request_field("q", required=True), "required-field-added", "request", B, B),
    Case("request field removed", lambda d: drop(d.input, "note"), "field-removed", "request", B, B),
    Case(
        "request field required",
        lambda d: d.schemas["ThingInput"]["required"].append("note"),
        "field-required",
        "request",
        B,
        B,
    ),
    Case(
        "request field optional",
        lambda d: d.schemas["ThingInput"]["required"].clear(),
        "field-optional",
        "request",
        A,
        A,
    ),
    Case("request field not nullable", lambda d: d.input.update(note=TEXT), "not-nullable", "request", B, B),
    Case("request field shortened", lambda d: d.input["name"].update(maxLength=10), "limit-tightened", "request", B, D),
    Case(
        "request body optional",
        lambda d: d.create["requestBody"].update(required=False),
        "body-optional",
        "request",
        A,
        A,
    ),
    Case("request body removed", lambda d: drop(d.create, "requestBody"), "body-removed", "request", B, B),
    Case("response field added", lambda d: d.thing.update(codec=TEXT), "field-added", "response", A, A),
    Case("response field removed", lambda d: drop(d.thing, "madeAt"), "field-removed", "response", B, B),
    Case("response field renamed", renamed, "field-renamed", "response", B, B),
    Case(
        "response field optional",
        lambda d: d.schemas["Thing"]["required"].remove("size"),
        "field-optional",
        "response",
        B,
        B,
    ),
    Case(
        "response field required",
        lambda d: d.schemas["Thing"]["required"].append("name"),
        "field-required",
        "response",
        A,
        A,
    ),
    Case(
        "response field nullable",
        lambda d: d.thing.update(name={"type": ["string", "null"]}),
        "nullable",
        "response",
        B,
        B,
    ),
    Case("response field type changed", lambda d: d.thing.update(size=TEXT), "type-changed", "response", B, B),
    Case(
        "response integer to number", lambda d: d.thing["size"].update(type="number"), "type-widened", "response", B, B
    ),
    Case("response enum widened", lambda d: d.schemas["Kind"]["enum"].append("mid"), "enum-widened", "response", B, B),
    Case("response enum narrowed", lambda d: d.schemas["Kind"]["enum"].pop(), "enum-narrowed", "response", A, B),
    Case(
        "open response enum widened",
        lambda d: d.thing["state"]["anyOf"][0]["enum"].append("?"),
        "enum-widened",
        "response",
        A,
        A,
    ),
    Case(
        "response enum opened",
        lambda d: d.thing.update(kind={"anyOf": [reference("Kind"), TEXT]}),
        "enum-opened",
        "response",
        B,
        B,
    ),
    Case("response format dropped", lambda d: drop(d.thing["madeAt"], "format"), "format-changed", "response", B, B),
    Case("response limit loosened", lambda d: d.thing["size"].update(maximum=5000), "limit-loosened", "response", B, D),
    Case(
        "nested response field removed",
        lambda d: drop(d.schemas["ThingList"]["properties"], "next"),
        "field-removed",
        "response",
        B,
        B,
    ),
    Case("success status changed", status_changed, "success-status-changed", "response", B, D),
    Case(
        "error status added",
        lambda d: d.list["responses"].update({"410": {"description": "Gone."}}),
        "error-added",
        "response",
        A,
        D,
    ),
    Case("error status removed", lambda d: drop(d.list["responses"], "404"), "error-removed", "response", A, D),
    Case(
        "security changed", lambda d: d.list.update(security=[{"keyAuth": []}]), "security-changed", "operation", B, D
    ),
    Case("security added", lambda d: d.list["security"].append({"keyAuth": []}), "security-added", "operation", A, D),
    Case(
        "pagination came",
        lambda d: d.list.update({"x-reelkit-pagination": {"style": "cursor", "items": "/things"}}),
        "pagination-changed",
        "operation",
        B,
        B,
    ),
    Case(
        "retry class changed", lambda d: d.list.update({"x-reelkit-retry": "never"}), "retry-changed", "operation", D, A
    ),
    Case(
        "operation described anew",
        lambda d: d.list.update(summary="All things"),
        "description-changed",
        "operation",
        D,
        D,
    ),
    Case(
        "schema described anew",
        lambda d: d.schemas["Thing"].update(description="!"),
        "description-changed",
        "response",
        D,
        D,
    ),
    Case(
        "server changed",
        lambda d: d.spec["servers"][0].update(url="https://other.example.com"),
        "server-changed",
        "operation",
        B,
        D,
    ),
    Case(
        "authentication came",
        lambda d: d.list.update(security=[]),
        "security-changed",
        "operation",
        B,
        D,
        backwards=True,
    ),
    Case("authentication went", lambda d: d.list.update(security=[{}]), "security-added", "operation", A, D),
    Case("response field spelt otherwise", spelt_otherwise, "field-renamed", "response", B, D),
    Case(
        "operationId spelt otherwise",
        lambda d: d.get.update(operationId="get_thing"),
        "operation-renamed",
        "operation",
        D,
        D,
    ),
    Case("response time or text", time_or_text, "form-added", "response", B, B),
    Case("response text no longer", time_or_text, "form-removed", "response", A, A, backwards=True),
    Case("allOf narrows a field", narrowed_by_all_of, "limit-tightened", "response", A, D),
    Case("default style said", lambda d: d.limit.update(style="form", explode=True), "", "", "", ""),
    Case("moved into components", moved_into_components, "", "", "", ""),
    Case("written with allOf", written_with_all_of, "", "", "", ""),
    Case("written with anyOf", written_with_any_of, "", "", "", ""),
    Case("properties in another order", lambda d: d.thing.update(id=d.thing.pop("id")), "", "", "", ""),
]
