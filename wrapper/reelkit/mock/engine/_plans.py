"""What each operation does, derived from the document: on which collection, and how its response is built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ._document import (
    JSON,
    Document,
    Operation,
    Pointer,
    is_list,
    is_object,
    is_parameter,
    look_up,
    pointer,
)
from ._plan import Kind, Plan, Shape, common_prefix
from ._samples import Samples, confirmed

DOING = ("delete", "archive", "cancel", "act", "plain")
VERBS: Mapping[str, Kind] = {"update": "update", "archive": "archive", "delete": "delete", "remove": "delete"}


class Plans:
    """The plans of all operations of a document."""

    def __init__(self, document: Document, samples: Samples) -> None:
        self._document = document
        self._samples = samples
        self._prefix = common_prefix([operation.template for operation in document.operations.values()])
        self.item_params: dict[str, str] = {}
        """Collections by the name of the path parameter that stands for one of their items."""
        self.shapes: dict[str, Shape] = {}
        self.bases: dict[str, tuple[Any, str, Mapping[str, Any], Mapping[str, Any]]] = {}
        """What new items of a collection are made of, once it was needed."""
        self._by_path: dict[tuple[str, ...], str] = {}
        self._polled: dict[str, str] = {}
        for operation in sorted(document.operations.values(), key=lambda operation: len(operation.template)):
            self._find_collections(operation)
        self.plans = {operation.id: self._plan(operation) for operation in document.operations.values()}
        self.parts: dict[str, tuple[tuple[str, str], ...]] = self._find_parts()
        """Collections whose items hold those of others: the property, and the other collection."""

    def paged(self, operation: Operation) -> bool:
        """Whether the operation is a list."""
        return operation.extension("pagination") is not None

    def _find_collections(self, operation: Operation) -> None:
        template = operation.template
        hint = operation.extension("collection")
        if self.paged(operation):
            self._learn(template, None, hint)
        elif operation.method != "POST" and is_parameter(template[-1]) and not is_parameter(template[-2]):
            self._learn(template[:-1], template[-1][1:-1], hint)
        if operation.extension("poll") is not None:
            self._polled[operation.id] = self._by_path[template if self.paged(operation) else template[:-1]]

    def _learn(self, path: tuple[str, ...], param: str | None, hint: str | None) -> None:
        name = self._by_path.get(path)
        if name is None:
            scoped_by = tuple(segment[1:-1] for segment in path if is_parameter(segment))
            literals = [segment for segment in path[len(self._prefix) :] if segment and not is_parameter(segment)]
            name = self._by_path[path] = hint or "/".join(literals)
            self.shapes.setdefault(name, Shape(name, None, scoped_by))
        if param is not None:
            self.shapes[name] = Shape(name, param, self.shapes[name].scoped_by)
            # A name such as ``id`` may stand for several kinds: then only its place in the path tells which.
            self.item_params[param] = name if self.item_params.get(param, name) == name else ""

    def _find_parts(self) -> dict[str, tuple[tuple[str, str], ...]]:
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for name, shape in self.shapes.items():
            owner, _, last = name.rpartition("/")
            holder = self.shapes.get(owner)
            if holder is None or holder.param not in shape.scoped_by[-1:]:
                continue
            if any(
                last in self._document.properties(plan.schema)
                for plan in self.plans.values()
                if plan.collection == owner
            ):
                found[owner] = (*found.get(owner, ()), (last, name))
        return found

    def holder(self, name: str) -> str | None:
        """The collection whose items hold those of this one."""
        return next((owner for owner, parts in self.parts.items() if name in dict(parts).values()), None)

    def _plan(self, operation: Operation) -> Plan:
        kind, collection = self._kind(operation)
        named = {param: owner for param in operation.path_names if (owner := self._owner(operation, param))}
        item = next((param for param in reversed(operation.path_names) if named.get(param) == collection), None)
        owners = tuple((param, owner) for param, owner in named.items() if param != item)
        status = operation.success(*(("201",) if kind in ("create", "copy") else ()))
        media = operation.responses.get(status, {}).get("content", {}).get(JSON)
        schema = None if media is None else media.get("schema", True)
        examples = {} if media is None else self._document.examples(media)
        sample = self._samples.sample(schema) if media is not None else None
        skeleton = next(iter(examples.values()), confirmed(sample) if kind in DOING else sample)
        place: Pointer | None
        if self.paged(operation):
            paging = operation.extension("pagination")
            place = pointer(paging["items"])
            schema = self._document.items(self._document.at(schema, place))
            key = self.key(schema, None, paging.get("key"))
        else:
            shape = self.shapes.get(collection or "")
            param = None if shape is None else shape.param
            find = self._results if kind == "search" else self._place
            place = find(operation, schema, param) if collection is not None and schema is not None else None
            schema = self._document.at(schema, place or ())
            key = self.key(schema, param, None)
        flags = tuple(
            name
            for name in (*operation.query, *self.body_properties(operation))
            if name.startswith("include") or name.endswith("Only")
        )
        return Plan(operation, kind, collection, owners, item, int(status), skeleton, place, schema, key, flags)

    def body_properties(self, operation: Operation) -> Mapping[str, Any]:
        """The properties of a request body that is an object."""
        content = (operation.body or {}).get("content", {})
        return self._document.properties(content.get(JSON, {}).get("schema", True))

    def _kind(self, operation: Operation) -> tuple[Kind, str | None]:
        if (declared := self._declared(operation)) is not None:
            return declared
        template = operation.template
        if hint := operation.extension("collection"):
            self.shapes.setdefault(hint, Shape(hint, None, ()))
        if is_parameter(template[-1]) and template[:-1] in self._by_path:
            kinds: Mapping[str, Kind] = {"GET": "get", "DELETE": "delete", "PATCH": "update", "PUT": "update"}
            return kinds.get(operation.method, "act"), self._by_path[template[:-1]]
        if operation.method != "POST":
            return "plain", hint
        if template in self._by_path:
            return "create", self._by_path[template]
        return self._posted(operation, operation.extension("method") or "", hint)

    def _declared(self, operation: Operation) -> tuple[Kind, str | None] | None:
        """What the extensions say outright."""
        if (job := operation.extension("job")) is not None:
            return "start", self._polled.get(job["poll"])
        if operation.extension("poll") is not None and not self.paged(operation):
            return "poll", self._polled.get(operation.id)
        if (polled := self._cancelled_by(operation)) is not None:
            return "cancel", self._polled.get(polled)
        return ("list", self._by_path[operation.template]) if self.paged(operation) else None

    def _posted(self, operation: Operation, method: str, hint: str | None) -> tuple[Kind, str | None]:
        """A POST to a path of its own: to one item, or to a verb behind the path of a collection."""
        template = operation.template
        for end in range(len(template) - 1, 0, -1):
            name = self._by_path.get(template[:end])
            if name is None:
                continue
            name = hint or name
            if is_parameter(template[end]):
                verb = VERBS.get(method) or (VERBS.get(template[-1]) if end == len(template) - 2 else None)
                return verb or ("copy" if "201" in operation.responses else "act"), name
            if method == "search" or template[-1] == "search":
                return "search", name
            shape = self.shapes[name]
            schema = self._success_schema(operation)
            if self._place(operation, schema, shape.param) is not None and method not in VERBS:
                return "create", name
            break
        return "plain", hint

    def _success_schema(self, operation: Operation) -> Any:
        response = operation.responses.get(operation.success("201"), {})
        return response.get("content", {}).get(JSON, {}).get("schema", True)

    def _cancelled_by(self, operation: Operation) -> str | None:
        for other in self._document.operations.values():
            if look_up(other.extension("poll"), ("cancel",)) == operation.id:
                return other.id
        return None

    def _owner(self, operation: Operation, param: str) -> str | None:
        place = operation.template.index(f"{{{param}}}")
        return self._by_path.get(operation.template[:place]) or self.item_params.get(param) or None

    def _place(self, operation: Operation, schema: Any, param: str | None) -> Pointer | None:
        """Where in a response the object with the item's id is."""
        result = pointer(operation.extension("result") or "")
        candidates: list[Pointer] = []
        for owner in dict.fromkeys((result, (), ("data",))):
            names = self._document.properties(self._document.at(schema, owner))
            candidates += [owner, *((*owner, name) for name in names)]
        return next((at for at in candidates if self._has_key(self._document.at(schema, at), param)), None)

    def _results(self, operation: Operation, schema: Any, param: str | None) -> Pointer | None:
        """Where in a response the items are that a search finds: ``-`` stands for each of them."""
        result = pointer(operation.extension("result") or "")
        for owner in dict.fromkeys((result, (), ("data",))):
            named = self._document.properties(self._document.at(schema, owner))
            for array in ([owner] if owner else []) + [(*owner, name) for name in named]:
                element = self._document.items(self._document.at(schema, array))
                inner: tuple[Pointer, ...] = ((), *((name,) for name in self._document.properties(element)))
                for place in inner:
                    if self._has_key(self._document.at(element, place), param):
                        return (*array, "-", *place)
        return None

    def _has_key(self, schema: Any, param: str | None) -> bool:
        properties = self._document.properties(schema)
        return "id" in properties or (param is not None and param in properties) or bool(self.declared_id(schema))

    def key(self, schema: Any, param: str | None, declared: str | None) -> str:
        """The property that holds the id of an item."""
        if declared is not None:
            return pointer(declared)[0]
        properties = self._document.properties(schema)
        if (found := self.declared_id(schema)) is not None:
            return found
        if "id" not in properties and param is not None and param in properties:
            return param
        if "id" in properties or not properties:
            return "id"
        return next((name for name in properties if name.lower().endswith("id")), "id")

    def declared_id(self, schema: Any) -> str | None:
        """The property that ``x-reelkit-id`` names."""
        found = self._document.resolve(schema)
        return found.get("x-reelkit-id") if is_object(found) else None

    def polled(self, name: str) -> Plan | None:
        """The plan that tells the state of a collection's jobs, None if its items are no jobs."""
        plans = (plan for plan in self.plans.values() if plan.collection == name)
        return next((plan for plan in plans if plan.operation.extension("poll") is not None), None)

    def item_examples(self, name: str) -> Iterator[Mapping[str, Any]]:
        """Every example of an item of a collection, those in lists first."""
        plans = [plan for plan in self.plans.values() if plan.collection == name and plan.place is not None]
        shown = ("list", "get", "poll", "update")
        for plan in sorted((plan for plan in plans if plan.kind in shown), key=lambda plan: shown.index(plan.kind)):
            media = plan.operation.responses.get(str(plan.status), {}).get("content", {}).get(JSON, {})
            for example in self._document.examples(media).values():
                found = look_up(example, plan.place or ())
                for item in found if is_list(found) else [found]:
                    if is_object(item):
                        yield item
