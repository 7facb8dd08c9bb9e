"""What each operation becomes as a method: its arguments, what it returns, and how it is carried out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from scripts.codegen.resources.annotations import classes, given, taken
from scripts.codegen.resources.examples import call_example
from scripts.codegen.resources.pointers import Pointers
from scripts.codegen.resources.rules import Rules, Schema
from scripts.codegen.spec import argument_name, iterate_operations, look_up, snake_case

QUERY = {"limit": "limit", "offset": "offset", "page": "page", "cursor": "cursor"}
PLACES = {"offset": "offset", "page": "page", "cursor": "cursor"}
"""Which query parameter says where a page begins, by style."""
_UPLOADED = " A path, an open file or a ``reelkit.Upload`` is uploaded first."
PHASES = ("pending", "succeeded", "failed", "cancelled", "blocked")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    place: str
    kind: str
    rule: str
    required: bool
    nullable: bool
    fresh: bool
    description: str

    @property
    def declaration(self) -> str:
        """As it stands in the signature."""
        return f"{self.name}: {self.kind}" + ("" if self.required else " = None")

    @property
    def source(self) -> str:
        """As an ``Argument`` of the runtime."""
        flags = [name for name in ("required", "nullable", "fresh") if getattr(self, name)]
        parts = [repr(self.name), repr(self.wire), repr(self.place), self.rule, *(f"{flag}=True" for flag in flags)]
        return f"Argument({', '.join(parts)})"


@dataclass(slots=True)
class Method:
    """One method of a resource."""

    operation: str
    name: str
    module: str
    verb: str
    path: str
    summary: str
    description: str
    page: str
    arguments: list[Argument]
    response: str
    """Type of the whole response."""
    result: str = "None"
    """Type of what the method returns, or of an item."""
    expression: str = "response"
    """Source of it, from ``response``."""
    body: str = "False"
    gone: str = "False"
    paging: dict[str, str] = field(default_factory=dict)
    batch: dict[str, str] = field(default_factory=dict)
    job: dict[str, str] = field(default_factory=dict)
    codes: list[tuple[str, str]] = field(default_factory=list)
    example: str = ""
    async_example: str = ""
    classes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def uploads(self) -> bool:
        """Whether an argument may be what is uploaded first."""
        return any("uploads." in argument.rule for argument in self.arguments)

    @property
    def positional(self) -> list[Argument]:
        """The arguments that may be given by position: those of the path, and the ids of a batch."""
        batched = self.batch.get("ids")
        return [argument for argument in self.arguments if argument.place == "path" or argument.name == batched]

    @property
    def named(self) -> list[Argument]:
        """The others, required ones first."""
        rest = [argument for argument in self.arguments if argument not in self.positional]
        return sorted(rest, key=lambda argument: not argument.required)

    @property
    def constant(self) -> str:
        """Name of the endpoint in its module."""
        return f"_{self.name.upper()}"


@dataclass(slots=True)
class Poll:
    """The operation that tells the state of jobs, once for each resource that starts or finds such jobs."""

    name: str
    tag: str
    state_type: str
    arguments: list[Argument]
    phases: str
    parts: dict[str, str]
    each: str = ""
    part_type: str = ""
    query: str = ""
    hourly: str = ""
    whole: str = ""
    lookup: str = ""
    cancel: str = ""
    cancel_tag: str = ""
    cancel_arguments: str = ""
    classes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Finder:
    """The method that makes a job of its id."""

    name: str
    poll: Poll
    result_type: str
    result: str
    listing: Method | None = None
    """The list in which such jobs are found whose id was lost, where it is of this resource and tells their state."""

    @property
    def arguments(self) -> list[Argument]:
        """Those that lead to the job: the last is its id."""
        return [argument for argument in self.poll.arguments if argument.place == "path"]

    @property
    def constant(self) -> str:
        """Name of its ``JobKind`` in its module."""
        return f"_{self.name.upper()}_KIND"


@dataclass(slots=True)
class Resource:
    """One tag."""

    tag: str
    class_name: str
    description: str
    methods: list[Method]
    polls: list[Poll] = field(default_factory=list)
    finders: list[Finder] = field(default_factory=list)
    classes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def uploads(self) -> bool:
        """Whether a method uploads."""
        return any(method.uploads for method in self.methods)

    @property
    def has_objects(self) -> bool:
        """Whether an argument is an object with rules of its own."""
        arguments = [argument for method in self.methods for argument in method.arguments]
        arguments += [argument for poll in self.polls for argument in poll.arguments]
        return any("SCHEMAS" in argument.source for argument in arguments)


class Planner:
    """Joins what the parser of the generator made of a document with what it forgot."""

    def __init__(self, provider: str, spec: Schema, data: GeneratorData) -> None:
        self._provider = provider
        self._spec = spec
        self._endpoints = {
            str(endpoint.name): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self._pointers = Pointers(data)
        self._models = {str(model.class_info.name): str(model.class_info.module_name) for model in data.models}
        self._operations: dict[str, tuple[str, Schema]] = {}
        self.rules = Rules(spec)

    def resources(self) -> list[Resource]:
        """Every tag of the document that has operations."""
        described = {tag["name"]: tag.get("description", "") for tag in self._spec.get("tags", ())}
        found: dict[str, Resource] = {}
        for path, _, operation in iterate_operations(self._spec):
            self._operations[snake_case(operation["operationId"])] = (path, operation)
        for path, verb, operation in iterate_operations(self._spec):
            tag = snake_case(operation["tags"][0])
            words = described.get(operation["tags"][0]) or f"Operations tagged ``{tag}``."
            class_name = "".join(part.capitalize() for part in tag.split("_")) + "Resource"
            resource = found.setdefault(tag, Resource(tag, class_name, " ".join(words.split()), []))
            resource.methods.append(self._method(path, verb, operation, tag))
        for resource in found.values():
            names = dict.fromkeys(method.job["poll"] for method in resource.methods if method.job)
            polls = {name: self._poll(name) for name in names}
            for method in resource.methods:
                finding = self._operations[method.operation][1].get("x-reelkit-poll", {}).get("method")
                if finding:
                    poll = polls.setdefault(method.operation, self._poll(method.operation))
                    finder = self._finder(finding, poll, resource)
                    listing = self._operations[method.operation][1]["x-reelkit-poll"].get("list")
                    finder.listing = self._recent(resource, poll, listing)
                    if finder.listing:
                        poll.lookup = f"look for it in {self._provider}.{resource.tag}.find_recent()"
                    resource.finders.append(finder)
            resource.polls = list(polls.values())
            resource.classes += [one for poll in resource.polls for one in poll.classes]
        return list(found.values())

    def events(self) -> dict[str, Any]:
        """What the document says of its webhooks; empty if it has none."""
        said = self._spec.get("x-reelkit-webhooks")
        if said is None:
            return {}
        bodies = {
            name: item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
            for name, item in self._spec["webhooks"].items()
        }
        names = {name: str(ClassName(reference.rpartition("/")[2], "Model")) for name, reference in bodies.items()}
        return {
            "events": names,
            "event": tuple(said.get("event", "").split("/")[1:]),
            "classes": sorted({(name, self._models[name]) for name in names.values()}),
            "signed": "signature" in said,
            "tolerance": said.get("tolerance", 300),
        }

    def _method(self, path: str, verb: str, operation: Schema, tag: str) -> Method:
        endpoint = self._endpoints[snake_case(operation["operationId"])]
        response = self._success(endpoint)
        paging = operation.get("x-reelkit-pagination")
        arguments = list(self._arguments(path, operation, endpoint, _hidden(paging)))
        method = Method(
            operation=str(endpoint.name),
            name=operation["x-reelkit-method"],
            module=str(endpoint.name),
            verb=verb.upper(),
            path=path,
            summary=" ".join(operation.get("summary", "").split()).rstrip("."),
            description=" ".join(operation.get("description", "").split()),
            page=operation.get("externalDocs", {}).get("url", ""),
            arguments=arguments,
            response=given(response),
            body=self._body_kind(operation),
            codes=_codes(self._spec, operation),
        )
        for argument in self._typed(operation, endpoint, path, _hidden(paging)):
            method.classes += classes(argument)
        for accepted in _accepted(self._spec, path, operation):
            method.classes.append((accepted, self._models[accepted]))
        self._finish(method, operation, response, paging)
        method.example, method.async_example = call_example(self._spec, self._provider, tag, method, operation)
        return method

    def _finish(self, method: Method, operation: Schema, response: PropertyProtocol, paging: Schema | None) -> None:
        gone = operation.get("x-reelkit-gone")
        if gone:
            method.gone = "True" if gone is True else f"frozenset({sorted(gone)!r})"
        if paging:
            self._page(method, operation, response, paging)
        elif batch := operation.get("x-reelkit-batch"):
            found = self._pointers.follow(response, batch["result"], "response")
            method.result, method.expression = found.kind, found.expression
            ids = next(argument for argument in method.arguments if argument.wire == batch["ids"])
            method.batch = {"ids": ids.name, "size": str(self._most_items(operation, batch["ids"]))}
            method.batch["done"] = "int" if found.kind == "int" else "_none_gone"
            method.classes += classes(found.prop)
        elif job := operation.get("x-reelkit-job"):
            self._job(method, response, job)
        elif not gone:
            found = self._pointers.follow(response, operation.get("x-reelkit-result", ""), "response")
            method.result, method.expression = found.kind, found.expression
            method.classes += classes(found.prop)

    def _page(self, method: Method, operation: Schema, response: PropertyProtocol, paging: Schema) -> None:
        follow = self._pointers.follow
        items = follow(response, paging["items"], "response")
        item = self._pointers.item(items.prop)
        method.result = given(item)
        method.classes += classes(item)
        names = {**QUERY, **paging.get("query", {})}
        query = {parameter["name"]: parameter for parameter in self._parameters(method.path, operation)}
        facts = {
            "items": items.expression if items.prop.required else f"{items.expression} or ()",
            "key": follow(item, paging.get("key") or f"/{self._id_of(item)}", "item").expression,
            "limit_name": names["limit"],
            "style": paging["style"],
        }
        for name in ("total", "pages", "limit", "cursor", "has_more"):
            ours = "next_cursor" if name == "cursor" else name
            if name in paging:
                facts[ours] = follow(response, paging[name], "response").expression
        if names["limit"] in query:
            facts["most"] = str(self.rules.resolved(query[names["limit"]]["schema"])["maximum"])
        place = PLACES.get(paging["style"])
        if place and names[place] in query:
            facts["place_name"] = names[place]
        if "cursor" in paging:
            facts["cursor_field"] = paging["cursor"].rpartition("/")[2]
        if paging["style"] == "link":
            facts["next_cursor"] = "linked(received)"
        if "first" in paging:
            facts["first"] = str(paging["first"])
        if "max_offset" in paging:
            facts["max_offset"] = str(paging["max_offset"])
        method.paging = facts

    def _job(self, method: Method, response: PropertyProtocol, job: Schema) -> None:
        """The start of a job; its state is told by another operation, often of another tag."""
        name = snake_case(job["poll"])
        state = self._success(self._endpoints[name])
        result = self._pointers.made(state, job.get("result", ""), "state")
        method.job = {
            "id": self._pointers.first(response, job["id"], "response").expression,
            "state_type": given(state),
            "result_type": result.kind,
            "result": result.expression,
            "poll": name,
        }
        if "lookup" in job:
            method.job["lookup"] = self._look_in(job["lookup"])
        if "parts" in job:
            method.job["parts"] = self._pointers.follow(response, f"{job['parts']}/-", "response").expression
        method.result = f"Job[{given(state)}, {result.kind}]"
        method.classes += [*classes(response), *classes(state), *classes(result.prop)]

    def _poll(self, name: str) -> Poll:
        path, operation = self._operations[name]
        facts = operation["x-reelkit-poll"]
        state = self._success(self._endpoints[name])
        several = isinstance(facts["state"], list)
        each, _, rest = ("", "", "") if several else facts["state"].partition("/-/")
        poll = Poll(
            name=name,
            tag=snake_case(operation["tags"][0]),
            state_type=given(state),
            arguments=list(self._arguments(path, operation, self._endpoints[name], set())),
            phases=repr({word: phase for phase in PHASES for word in facts.get(phase, ())}),
            parts={},
            part_type=given(state),
            hourly=str(facts.get("hourly", "")),
            whole=str(facts.get("whole", "")),
        )
        told, start = state, "state"
        if rest:
            array = self._pointers.follow(state, f"{each}/-", "state")
            told, start = self._pointers.item(self._pointers.follow(state, each, "state").prop), "part"
            poll.each, poll.part_type = array.expression, given(told)
            poll.classes = [*classes(told)]
        for part in ("state", "error", "progress", "attempt", "id"):
            if part in facts:
                pointer = facts[part].removeprefix(f"{each}/-") if rest else facts[part]
                poll.parts[part] = self._pointers.first(told, pointer, start).expression
        if paging := operation.get("x-reelkit-pagination"):
            # The job's parts are to be on the first page.
            limit = paging.get("query", {}).get("limit", "limit")
            most = {one["name"]: one["schema"] for one in self._parameters(path, operation)}[limit]
            poll.query = repr({argument_name(limit): self.rules.resolved(most)["maximum"]})
        if "list" in facts:
            poll.lookup = self._lookup(poll, facts)
        if "cancel" in facts:
            poll.cancel = snake_case(facts["cancel"])
            cancel_path, cancelling = self._operations[poll.cancel]
            poll.cancel_tag = snake_case(cancelling["tags"][0])
            cancelled = self._arguments(cancel_path, cancelling, self._endpoints[poll.cancel], set())
            poll.cancel_arguments = ", ".join(argument.source for argument in cancelled)
        return poll

    def _recent(self, resource: Resource, poll: Poll, listing: str | None) -> Method | None:
        """The list of the newest jobs, if the methods to find one by it are to be written."""
        found = next((one for one in resource.methods if listing and one.operation == snake_case(listing)), None)
        # Its items have to tell the state, and nothing but an id may lead to a job.
        return found if found and found.result == poll.state_type and len(found.positional) == 0 else None

    def _lookup(self, poll: Poll, facts: Schema) -> str:
        """How to find a job whose id was lost, in words."""
        found = self._look_in(facts["list"])
        if "method" not in facts:
            return found
        return f"{found}, and go on with {self._provider}.{poll.tag}.{facts['method']}(...)"

    def _look_in(self, operation: str) -> str:
        found = self._operations[snake_case(operation)][1]
        return f"look for it in {self._provider}.{snake_case(found['tags'][0])}.{found['x-reelkit-method']}()"

    def _finder(self, name: str, poll: Poll, resource: Resource) -> Finder:
        """The method that makes a job of an id; its result has a type if all who start such jobs agree on it."""
        results = [
            one["x-reelkit-job"].get("result", "")
            for _, one in self._operations.values()
            if snake_case(one.get("x-reelkit-job", {}).get("poll", "")) == poll.name
        ]
        state = self._success(self._endpoints[poll.name])
        agreed = bool(results) and all(one == results[0] for one in results)
        result = self._pointers.made(state, results[0] if agreed else "", "state")
        resource.classes += [*classes(state), *classes(result.prop)]
        return Finder(name, poll, result.kind, result.expression)

    def _id_of(self, item: PropertyProtocol) -> str:
        inner = item.inner_properties[0] if isinstance(item, UnionProperty) else item
        if isinstance(inner, ModelProperty):
            for name, schema in self._spec["components"]["schemas"].items():
                if name == str(inner.class_info.name):
                    return str(schema.get("x-reelkit-id", "id"))
        return "id"

    def _success(self, endpoint: Endpoint) -> PropertyProtocol:
        found: dict[str, PropertyProtocol] = {}
        for response in endpoint.responses.patterns:
            code = response.status_code.range
            if code is not None and 200 <= code[0] <= 299:
                prop = response.prop
                if response.source["return_type"] == "None":
                    prop = NoneProperty(prop.name, True, None, prop.python_name, None, None)
                found.setdefault(given(prop), prop)
        props = list(found.values())
        if len(props) == 1:
            return props[0]
        first = props[0]
        return UnionProperty(first.name, True, None, first.python_name, None, None, props)

    def _parameters(self, path: str, operation: Schema) -> list[Schema]:
        listed = [*self._spec["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
        return [look_up(self._spec, node["$ref"]) if "$ref" in node else node for node in listed]

    def _body_schema(self, operation: Schema) -> tuple[Schema | None, bool]:
        body = operation.get("requestBody")
        if body is None:
            return None, False
        body = look_up(self._spec, body["$ref"]) if "$ref" in body else body
        schema = self.rules.resolved(body["content"]["application/json"]["schema"])
        if "allOf" in schema:
            schema = self.rules._merged(schema)  # noqa: SLF001
        return schema, bool(body.get("required"))

    def _body_kind(self, operation: Schema) -> str:
        schema, required = self._body_schema(operation)
        if schema is None:
            return "False"
        if "properties" not in schema:
            return '"whole"'
        return str(required)

    def _arguments(self, path: str, operation: Schema, endpoint: Endpoint, hidden: set[str]) -> Iterator[Argument]:
        props = {one.name.get_untrusted_value(): one for one in endpoint.list_all_parameters()}
        parameters = self._parameters(path, operation)
        order = [str(one.name.get_untrusted_value()) for one in endpoint.path_parameters]
        parameters.sort(key=lambda node: order.index(node["name"]) if node["in"] == "path" else len(order))
        for node in parameters:
            if node["in"] == "query" and node["name"] in hidden:
                continue
            required = bool(node.get("required"))
            yield self._argument(node, node["name"], node["in"], node["schema"], props[node["name"]], required)
        schema, body_required = self._body_schema(operation)
        if schema is None:
            return
        body = endpoint.bodies[0].prop
        if "properties" not in schema:
            node = operation["requestBody"]
            whole = node["content"]["application/json"]["schema"]
            yield self._argument({**node, "x-reelkit-name": "body"}, "", "body", whole, body, body_required)
            return
        members = self._pointers.members(body)
        for name, part in schema["properties"].items():
            yield self._argument(part, name, "body", part, members[name], name in schema.get("required", ()))
        if schema.get("additionalProperties"):
            kind, rule = "Mapping[str, object] | None", "nested.Object(other=nested.Json())"
            words = "Further members of the body, by their names on the wire."
            yield Argument("extra_body", "*", "body", kind, rule, False, False, False, words)

    def _argument(
        self, node: Schema, wire: str, place: str, schema: Schema, prop: PropertyProtocol, required: bool
    ) -> Argument:
        accepts = node.get("x-reelkit-accepts")
        accepted = [accepts] if isinstance(accepts, str) else accepts or self._item_accepts(schema)
        uploads = node.get("x-reelkit-upload") or self.rules.resolved(schema).get("items", {}).get("x-reelkit-upload")
        if uploads:
            accepted = [*accepted, "Uploadable"]
        nullable = place == "body" and self.rules.nullable(schema)
        if node.get("x-reelkit-list") == "comma":
            kinds: tuple[str, ...] = ("str", "Iterable[str]")
            rule = "rules.CommaList()"
        else:
            kinds = taken(prop, accepted)
            rule = self.rules.identified(schema, accepts, node.get("x-reelkit-upload"))
            if place == "path" and rule == "rules.Text()":
                rule = "rules.Text(1)"
        kinds = tuple(kind for kind in kinds if kind != "None")
        if nullable and not required:
            kinds = (*kinds, "Null")
        if not required or nullable:
            kinds = (*kinds, "None")
        return Argument(
            name=argument_name(node.get("x-reelkit-name") or wire),
            wire=wire,
            place=place,
            kind=" | ".join(kinds),
            rule=rule,
            required=required,
            nullable=nullable,
            fresh=bool(node.get("x-reelkit-idempotency-key")),
            description=" ".join(
                (node.get("description") or self.rules.resolved(schema).get("description", "")).split()
            )
            + (_UPLOADED if uploads else ""),
        )

    def _item_accepts(self, schema: Schema) -> list[str]:
        found = self.rules.resolved(schema).get("items", {}).get("x-reelkit-accepts", [])
        return [found] if isinstance(found, str) else found

    def _typed(self, operation: Schema, endpoint: Endpoint, path: str, hidden: set[str]) -> Iterator[PropertyProtocol]:
        for prop in [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]:
            if prop.name.get_untrusted_value() not in hidden:
                yield prop
        schema, _ = self._body_schema(operation)
        if schema is not None and endpoint.bodies:
            body = endpoint.bodies[0].prop
            yield from self._pointers.members(body).values() if "properties" in schema else [body]

    def _most_items(self, operation: Schema, name: str) -> int:
        schema, _ = self._body_schema(operation)
        found = (schema or {}).get("properties", {}).get(name)
        if found is None:
            query = [one["schema"] for one in operation.get("parameters", ()) if one.get("name") == name]
            found = query[0]
        return int(self.rules.resolved(found)["maxItems"])


def _hidden(paging: Schema | None) -> set[str]:
    """Query parameters that the pager fills in."""
    if not paging:
        return set()
    names = {**QUERY, **paging.get("query", {})}
    return {names[name] for name in ("limit", PLACES.get(paging["style"])) if name}


def _accepted(spec: Schema, path: str, operation: Schema) -> Iterator[str]:
    nodes: list[Any] = [*spec["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    nodes += [body] if body else []
    seen: set[str] = set()
    while nodes:
        node = nodes.pop()
        if isinstance(node, list):
            nodes += node
        elif isinstance(node, dict):
            if "$ref" in node and node["$ref"] not in seen:
                seen.add(node["$ref"])
                nodes.append(look_up(spec, node["$ref"]))
            accepts = node.get("x-reelkit-accepts", ())
            yield from [accepts] if isinstance(accepts, str) else accepts
            nodes += [value for name, value in node.items() if name not in ("example", "examples")]


def _codes(spec: Schema, operation: Schema) -> list[tuple[str, str]]:
    """The documented errors: status and what it means."""
    found = []
    for status, response in operation["responses"].items():
        if not str(status).startswith("2"):
            response = look_up(spec, response["$ref"]) if "$ref" in response else response  # noqa: PLW2901
            found.append((str(status), " ".join(response.get("description", "").split())))
    return found
