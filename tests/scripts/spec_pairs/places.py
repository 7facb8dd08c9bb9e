"""Servers, parameters, headers, encodings, webhooks and callbacks: what stands around schemas."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, body, reference

Edit = Callable[[Draft], object]
HERE, THERE = "https://api.example.com", "https://eu.example.com"


def servers(*urls: str, at: str = "document") -> Edit:
    def edit(d: Draft) -> None:
        holder = {"document": d.spec, "path": d.paths["/things"], "operation": d.list}[at]
        holder["servers"] = [{"url": url} for url in urls]

    return edit


def region(default: str, *values: str) -> Edit:
    variable: Spec = {"default": default, **({"enum": list(values)} if values else {})}
    return lambda d: d.spec.update(
        servers=[{"url": "https://{region}.example.com", "variables": {"region": copy.deepcopy(variable)}}]
    )


def limit(**keys: object) -> Edit:
    return lambda d: d.limit.update(keys)


def header(**keys: object) -> Edit:
    header: Spec = {"schema": {"type": "integer"}, **keys}
    return lambda d: d.list["responses"]["200"].update(headers={"X-Left": copy.deepcopy(header)})


def upload(**encoding: Spec) -> Edit:
    """A form with a file."""

    def edit(d: Draft) -> None:
        schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "name": TEXT}}
        media: Spec = {"schema": schema}
        if encoding:
            media["encoding"] = copy.deepcopy(encoding)
        d.create["requestBody"] = {"required": True, "content": {"multipart/form-data": media}}

    return edit


def event(payload: Spec | None, method: str = "post") -> Spec:
    operation: Spec = {"responses": {"200": {"description": "Taken."}}}
    if payload is not None:
        operation["requestBody"] = {"content": body(copy.deepcopy(payload))}
    return {method: operation}


def webhooks(**payloads: Spec) -> Edit:
    return lambda d: d.spec.update(webhooks={name: event(payload) for name, payload in payloads.items()})


def callback(payload: Spec | None) -> Edit:
    def edit(d: Draft) -> None:
        d.create["callbacks"] = {} if payload is None else {"done": {"{$request.body#/url}": event(payload)}}

    return edit


def path(template: str, *names: str) -> Edit:
    """The operation that gets one thing, at another path."""

    def edit(d: Draft) -> None:
        d.paths[template] = d.paths.pop("/things/{thingId}")
        d.get["parameters"] = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]

    return edit


def filters(schema: Spec, *, content: bool = False) -> Edit:
    def edit(d: Draft) -> None:
        written = {"content": body(copy.deepcopy(schema))} if content else {"schema": copy.deepcopy(schema)}
        d.list["parameters"].append({"name": "filter", "in": "query", **written})

    return edit


def header_parameter(name: str) -> Edit:
    return lambda d: d.list["parameters"].append({"name": name, "in": "header", "schema": TEXT})


def nothing(_: Draft) -> None:
    """Nothing beside what every pair begins with."""


def change(title: str, given: Edit, edit: Edit, kind: str, direction: str, wire: str, python: str) -> Case:
    return Case(title, edit, kind, direction, wire, python, given=given)


def no_change(title: str, given: Edit, edit: Edit) -> Case:
    return Case(title, edit, "", "", "", "", given=given)


def form(**properties: Spec) -> Spec:
    return {"type": "object", "required": list(properties), "properties": properties}


PNG, JPEG = {"contentType": "image/png"}, {"contentType": "image/png, image/jpeg"}
MORE = body(TEXT) | {"text/plain": {"schema": TEXT}}

CASES = [
    change("another server listed", nothing, servers(HERE, THERE), "server-added", "operation", A, D),
    change("second server went", servers(HERE, THERE), servers(HERE), "server-removed", "operation", B, D),
    change("servers swapped", servers(HERE, THERE), servers(THERE, HERE), "server-changed", "operation", A, D),
    no_change("server with a slash", nothing, servers(f"{HERE}/")),
    change("server of an operation came", nothing, servers(THERE, at="operation"), "server-changed", "operation", B, D),
    change("server of a path came", nothing, servers(THERE, at="path"), "server-changed", "operation", B, D),
    change(
        "server of an operation changed",
        servers(HERE, at="operation"),
        servers(THERE, at="operation"),
        "server-changed",
        "operation",
        B,
        D,
    ),
    no_change("server of an operation said again", nothing, servers(HERE, at="operation")),
    change(
        "server of a path counts once that of the operation went",
        lambda d: servers(HERE, at="operation")(d) or servers(HERE, at="path")(d),
        lambda d: d.list.pop("servers") and d.paths["/things"]["servers"][0].update(url=THERE),
        "server-changed",
        "operation",
        B,
        D,
    ),
    no_change(
        "server of an operation counts before the path",
        lambda d: (
            [servers(HERE, at=at)(d) for at in ("operation", "path")] and d.create.update(servers=[{"url": HERE}])
        ),
        lambda d: d.paths["/things"]["servers"][0].update(url=THERE),
    ),
    change("server variable of another default", region("eu"), region("us"), "server-changed", "operation", B, D),
    change(
        "server variable lost a value",
        region("eu", "eu", "us"),
        region("eu", "eu"),
        "server-variable-narrowed",
        "operation",
        B,
        D,
    ),
    change(
        "server variable is limited", region("eu"), region("eu", "eu"), "server-variable-narrowed", "operation", B, D
    ),
    change(
        "server variable got a value",
        region("eu", "eu"),
        region("eu", "eu", "us"),
        "server-variable-widened",
        "operation",
        A,
        D,
    ),
    no_change("server variable written out", region("api"), servers(HERE)),
    change("reserved characters came", nothing, limit(allowReserved=True), "flag-changed", "request", A, D),
    change(
        "reserved characters went",
        limit(allowReserved=True),
        limit(allowReserved=False),
        "flag-changed",
        "request",
        B,
        D,
    ),
    change(
        "empty value went", limit(allowEmptyValue=True), limit(allowEmptyValue=False), "flag-changed", "request", B, D
    ),
    change("list style changed", nothing, limit(style="pipeDelimited"), "style-changed", "request", B, D),
    change("parameter deprecated", nothing, limit(deprecated=True), "deprecation-changed", "request", D, D),
    change(
        "parameter no longer deprecated",
        limit(deprecated=True),
        limit(deprecated=False),
        "deprecation-changed",
        "request",
        D,
        D,
    ),
    change(
        "field deprecated",
        nothing,
        lambda d: d.thing["size"].update(deprecated=True),
        "deprecation-changed",
        "response",
        D,
        D,
    ),
    change(
        "sent field deprecated",
        nothing,
        lambda d: d.input["note"].update(deprecated=True),
        "deprecation-changed",
        "request",
        D,
        D,
    ),
    change(
        "operation deprecated",
        nothing,
        lambda d: d.list.update(deprecated=True),
        "deprecation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "schema of a parameter deprecated",
        nothing,
        lambda d: d.schemas["KindFilter"].update(deprecated=True),
        "deprecation-changed",
        "request",
        D,
        D,
    ),
    change(
        "parameter became JSON",
        filters(TEXT),
        lambda d: d.list["parameters"][-1].update(content=body(d.list["parameters"][-1].pop("schema"))),
        "style-changed",
        "request",
        B,
        D,
    ),
    change(
        "JSON of a parameter changed",
        filters(form(a=TEXT), content=True),
        lambda d: d.list["parameters"].pop() and filters(form(a=TEXT, b=TEXT), content=True)(d),
        "required-field-added",
        "request",
        B,
        B,
    ),
    no_change(
        "header parameter in capitals",
        header_parameter("x-team"),
        lambda d: d.list["parameters"][-1].update(name="X-TEAM"),
    ),
    change("unknown word of a parameter", nothing, limit(**{"x-order": 1}), "constraint-changed", "request", B, B),
    change("header came", nothing, header(), "header-added", "response", A, D),
    change("header of another form", header(), header(schema=TEXT), "header-changed", "response", B, D),
    change("header may be missing", header(required=True), header(required=False), "header-optional", "response", B, D),
    change("header always there", header(), header(required=True), "header-required", "response", A, D),
    change("header deprecated", header(), header(deprecated=True), "deprecation-changed", "response", D, D),
    Case("header went", header(), "header-removed", "response", B, D, backwards=True),
    change("part of a form encoded", upload(), upload(file=PNG), "encoding-changed", "request", B, D),
    change("part of a form in more ways", upload(file=PNG), upload(file=JPEG), "encoding-changed", "request", A, D),
    change("part of a form in fewer ways", upload(file=JPEG), upload(file=PNG), "encoding-changed", "request", B, D),
    change(
        "part of a form in another style",
        upload(file={"style": "form"}),
        upload(file={"style": "deepObject"}),
        "encoding-changed",
        "request",
        B,
        D,
    ),
    change(
        "media type came",
        nothing,
        lambda d: d.create["requestBody"].update(
            content={**d.create["requestBody"]["content"], "text/plain": {"schema": TEXT}}
        ),
        "media-type-added",
        "request",
        A,
        A,
    ),
    Case(
        "media type went",
        lambda d: d.create["requestBody"]["content"].update({"text/plain": {"schema": TEXT}}),
        "media-type-removed",
        "request",
        B,
        B,
        backwards=True,
    ),
    change(
        "body came", nothing, lambda d: d.get.update(requestBody={"content": body(TEXT)}), "body-added", "request", A, A
    ),
    change(
        "required body came",
        nothing,
        lambda d: d.get.update(requestBody={"required": True, "content": body(TEXT)}),
        "required-body-added",
        "request",
        B,
        B,
    ),
    Case(
        "body required",
        lambda d: d.create["requestBody"].update(required=False),
        "body-required",
        "request",
        B,
        B,
        backwards=True,
    ),
    change(
        "success came",
        nothing,
        lambda d: d.create["responses"].update({"201": d.create["responses"]["200"]}),
        "success-status-added",
        "response",
        B,
        D,
    ),
    Case(
        "success went",
        lambda d: d.create["responses"].update({"201": d.create["responses"]["200"]}),
        "success-status-removed",
        "response",
        A,
        D,
        backwards=True,
    ),
    change(
        "webhook came",
        webhooks(made=form(id=TEXT)),
        webhooks(made=form(id=TEXT), gone=form(id=TEXT)),
        "event-added",
        "response",
        A,
        A,
    ),
    change(
        "webhook went",
        webhooks(made=form(id=TEXT), gone=form(id=TEXT)),
        webhooks(made=form(id=TEXT)),
        "event-removed",
        "response",
        B,
        B,
    ),
    change(
        "webhook lost a field",
        webhooks(made=form(id=TEXT, at=TEXT)),
        webhooks(made=form(id=TEXT)),
        "field-removed",
        "response",
        B,
        B,
    ),
    change(
        "webhook got a field",
        webhooks(made=form(id=TEXT)),
        webhooks(made=form(id=TEXT, at=TEXT)),
        "field-added",
        "response",
        A,
        A,
    ),
    change("callback went", callback(form(id=TEXT)), callback(None), "event-removed", "response", B, B),
    change("callback came", callback(None), callback(form(id=TEXT)), "event-added", "response", A, A),
    change(
        "callback of another type",
        callback(form(id=TEXT)),
        callback(form(id={"type": "integer"})),
        "type-changed",
        "response",
        B,
        B,
    ),
    change(
        "path parameters exchanged",
        path("/a/{x}/{y}", "x", "y"),
        lambda d: d.paths.update({"/a/{y}/{x}": d.paths.pop("/a/{x}/{y}")}),
        "path-parameters-reordered",
        "request",
        D,
        B,
    ),
    no_change(
        "path parameters described in another order",
        path("/a/{x}/{y}", "x", "y"),
        lambda d: d.get["parameters"].reverse(),
    ),
    no_change("query parameters in another order", nothing, lambda d: d.list["parameters"].reverse()),
    no_change(
        "optional field in front", lambda d: d.input.update(a=TEXT), lambda d: d.input.update(name=d.input.pop("name"))
    ),
    change(
        "links changed",
        nothing,
        lambda d: d.list["responses"]["200"].update(links={"next": {"operationId": "getThing"}}),
        "documentation-changed",
        "response",
        D,
        D,
    ),
    change(
        "scheme described",
        nothing,
        lambda d: d.spec["components"]["securitySchemes"]["bearerAuth"].update(description="A key."),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "path described",
        nothing,
        lambda d: d.paths["/things"].update(summary="All of them"),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "webhook in another group",
        webhooks(made=form(id=TEXT)),
        lambda d: d.spec["webhooks"]["made"]["post"].update(tags=["events"]),
        "documentation-changed",
        "response",
        D,
        D,
    ),
    change(
        "webhook with another response",
        webhooks(made=form(id=TEXT)),
        lambda d: d.spec["webhooks"]["made"]["post"].update(responses={"202": {"description": "Later."}}),
        "constraint-changed",
        "response",
        B,
        B,
    ),
    change(
        "title of the document",
        nothing,
        lambda d: d.spec["info"].update(title="Others"),
        "description-changed",
        "operation",
        D,
        D,
    ),
    change(
        "version of the document",
        nothing,
        lambda d: d.spec["info"].update(version="2.0.0"),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "described tags",
        nothing,
        lambda d: d.spec.update(tags=[{"name": "things"}]),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "second tag",
        nothing,
        lambda d: d.list.update(tags=["things", "more"]),
        "documentation-changed",
        "operation",
        D,
        D,
    ),
    change(
        "OpenAPI of another version",
        nothing,
        lambda d: d.spec.update(openapi="3.2.0"),
        "constraint-changed",
        "operation",
        B,
        B,
    ),
    change(
        "another dialect",
        nothing,
        lambda d: d.spec.update(jsonSchemaDialect="https://example.com/d"),
        "constraint-changed",
        "operation",
        B,
        B,
    ),
    change(
        "unknown word of an operation",
        nothing,
        lambda d: d.list.update({"x-plan": "pro"}),
        "constraint-changed",
        "operation",
        B,
        B,
    ),
    change(
        "fields of a pattern behind a reference",
        lambda d: d.thing.update(tags={"type": "object", "patternProperties": {"^x": reference("Kind")}}),
        lambda d: d.thing.update(tags={"type": "object", "patternProperties": {"^x": reference("Problem")}}),
        "constraint-changed",
        "response",
        B,
        B,
    ),
]
