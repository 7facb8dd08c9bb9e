"""What each operation does, derived from the document: on which collection, and how its response is built."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ._document import Document, Pointer, is_list, is_object, look_up, pointer
from ._operation import Operation, is_parameter
from ._paging import guessed
from ._places import Places
from ._plan import Kind, Plan, Shape, common_prefix, confirmed
from ._samples import Samples
from ._states import guessed_jobs

LISTS = ("search", "query", "list", "filter", "find")
"""What the path of a list may end in, behind that of its collection."""
WORD = re.compile("[A-Z]?[a-z]+")
MANY = ("archive", "delete", "remove")
"""Verbs of which one may be done to many items at once: ``bulk-delete``."""
VERBS: Mapping[str, Kind] = {"update": "update", "archive": "archive", "delete": "delete", "remove": "delete"}


class Plans:
    """The plans of all operations of a document."""

    def __init__(self, document: Document, samples: Samples) -> None:
        self._document = document
        self._samples = samples
        self._places = Places(document)
        self.key = self._places.key
        self._prefix = common_prefix(operation.template for operation in document.operations.values())
        self.item_params: dict[str, str] = {}
        """Collections by the name of the path parameter that stands for one of their items."""
        self.lists: dict[str, Mapping[str, Any]] = {}
        """How lists are paged, by operation id: as the document says, or as they look."""
        self.shapes: dict[str, Shape] = {}
        self.bases: dict[str, tuple[Any, str, Mapping[str, Any], Mapping[str, Any]]] = {}
        """What new items of a collection are made of, once it was needed."""
        self._by_path: dict[tuple[str, ...], str] = {}
        self._polled: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        for operation in document.operations.values():
            if (paging := operation.extension("pagination") or self._guessed(operation)) is not None:
                self.lists[operation.id] = paging
        for operation in sorted(document.operations.values(), key=lambda operation: len(operation.template)):
            self._find_collections(operation)
        self.guessed: dict[str, Mapping[str, Any]] = {}
        """What ``x-reelkit-poll`` would say of jobs that the document does not declare, by their collections."""
        for name, poll, starts, told in guessed_jobs(document, self._places, self._by_path, self._kind):
            self.guessed[name], self._polled[poll] = told, name
            self._begun |= dict.fromkeys(starts, name)
        self.plans = {operation.id: self._plan(operation) for operation in document.operations.values()}
        self.parts: dict[str, tuple[tuple[str, str], ...]] = self._find_parts()
        """Collections whose items hold those of others: the property, and the other collection."""

    def paged(self, operation: Operation) -> bool:
        """Whether the operation is a list."""
        return operation.id in self.lists

    def of(self, collection: str, *kinds: Kind) -> list[Plan]:
        """The plans of a collection, in the order of the document: all, or those of some kinds."""
        return [
            plan for plan in self.plans.values() if plan.collection == collection and (not kinds or plan.kind in kinds)
        ]

    def shown(self, collection: str, *kinds: Kind) -> Plan | None:
        """The first plan of one of those kinds."""
        return next(iter(self.of(collection, *kinds)), None)

    def _find_collections(self, operation: Operation) -> None:
        template = operation.template
        hint = operation.extension("collection")
        if self.paged(operation):
            # Some lists are asked for by a verb behind the path of their collection.
            is_verb = template[-1] in LISTS and (operation.method == "POST" or template[:-1] in self._by_path)
            path = template[:-1] if is_verb else template
            self._learn(path, None, hint)
            self._by_path[template] = self._by_path[path]
        elif operation.method != "POST" and is_parameter(template[-1]) and not is_parameter(template[-2]):
            self._learn(template[:-1], template[-1][1:-1], hint)
        if operation.extension("poll") is not None:
            self._polled[operation.id] = self._by_path[template if self.paged(operation) else template[:-1]]

    def _guessed(self, operation: Operation) -> Mapping[str, Any] | None:
        """How an operation that looks like a list is paged; None for another one."""
        if operation.method != "GET" or operation.extension("method") or is_parameter(operation.template[-1]):
            return None
        schema, at = operation.media(int(operation.success())).get("schema", True), self._document.at
        places = self._places.all_of(operation, schema)
        paths = (other.template for other in self._document.operations.values())
        name = next((path[-1][1:-1] for path in paths if path[:-1] == operation.template and "{" in path[-1]), None)
        place = next((one for one in places if self._places.has_key(self._document.items(at(schema, one)), name)), None)
        if place is None:
            return None
        beside = self._document.properties(at(schema, place[:-1]) if place else True)
        told: list[Pointer] = [(name,) for name in beside if (name,) != place[-1:]]
        # ``meta`` or ``pagination`` may hold what a page says of itself.
        told += [(name, inner) for name in beside for inner in self._document.properties(beside[name])]
        return guessed(operation, place, told)

    def poll(self, operation: Operation) -> Mapping[str, Any] | None:
        """How an operation tells the state of jobs; None for another one."""
        found: Mapping[str, Any] | None = operation.extension("poll")
        return found or self.guessed.get(self._polled.get(operation.id, ""))

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
            if any(last in self._document.properties(plan.schema) for plan in self.of(owner)):
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
        media = operation.media(int(status))
        schema = media.get("schema", True) if media else None
        examples = self._document.examples(media)
        sample = (
            confirmed("get" if operation.method == "GET" else kind, self._samples.sample(schema)) if media else None
        )
        skeleton = next(iter(examples.values()), sample)
        place: Pointer | None
        shape = self.shapes.get(collection or "")
        param = None if shape is None else shape.param
        if self.paged(operation):
            paging = self.lists[operation.id]
            place = pointer(paging["items"])
            schema = self._document.items(self._document.at(schema, place))
            key = self._places.key(schema, param, paging.get("key"))
        else:
            find = self._places.results if kind == "search" else self._places.item
            place = find(operation, schema, param) if collection is not None and schema is not None else None
            schema = self._document.at(schema, place or ())
            key = self._places.key(schema, param, None)
        flags = tuple(
            name
            for name in (*operation.query, *self.body_properties(operation))
            if name.startswith("include") or name.endswith("Only")
        )
        return Plan(operation, kind, collection, owners, item, int(status), skeleton, place, schema, key, flags)

    def body_properties(self, operation: Operation) -> Mapping[str, Any]:
        """The properties of a request body that is an object."""
        return self._document.properties(operation.body_schema)

    def _kind(self, operation: Operation) -> tuple[Kind, str | None]:
        if (declared := self._declared(operation)) is not None:
            return declared
        template = operation.template
        if hint := operation.extension("collection"):
            self.shapes.setdefault(hint, Shape(hint, None, ()))
        if is_parameter(template[-1]) and template[:-1] in self._by_path:
            kinds: Mapping[str, Kind] = {"GET": "get", "DELETE": "delete", "PATCH": "update", "PUT": "update"}
            posted = operation.method == "POST" and operation.body is not None
            return "update" if posted else kinds.get(operation.method, "act"), self._by_path[template[:-1]]
        if operation.method == "DELETE" and (many := self._by_path.get(template)):
            return "delete", many
        if operation.method != "POST":
            return "plain", hint
        if template in self._by_path:
            return "create", self._by_path[template]
        return self._posted(operation, operation.extension("method") or "", hint)

    def _declared(self, operation: Operation) -> tuple[Kind, str | None] | None:
        """What the extensions say outright."""
        if (job := operation.extension("job")) is not None:
            return "start", self._polled.get(job["poll"])
        if self.poll(operation) is not None and not self.paged(operation):
            return "poll", self._polled.get(operation.id)
        if (polled := self._cancelled_by(operation)) is not None:
            return "cancel", self._polled.get(polled)
        if (begun := self._begun.get(operation.id)) is not None:
            return "create", begun
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
            words = [word.lower() for word in WORD.findall(template[-1])]
            many: list[Kind] = [VERBS[word] for word in words if word in MANY]
            if many:
                return many[0], name
            shape = self.shapes[name]
            schema = operation.media(int(operation.success("201"))).get("schema", True)
            if self._places.item(operation, schema, shape.param) is not None and method not in VERBS:
                return "create", name
            break
        return "plain", hint

    def _cancelled_by(self, operation: Operation) -> str | None:
        for other in self._document.operations.values():
            if look_up(self.poll(other), ("cancel",)) == operation.id:
                return other.id
        return None

    def _owner(self, operation: Operation, param: str) -> str | None:
        place = operation.template.index(f"{{{param}}}")
        return self._by_path.get(operation.template[:place]) or self.item_params.get(param) or None

    def polled(self, name: str) -> Plan | None:
        """The plan that tells the state of a collection's jobs, None if its items are no jobs."""
        return next((plan for plan in self.of(name) if self.poll(plan.operation) is not None), None)

    def item_examples(self, name: str) -> Iterator[Mapping[str, Any]]:
        """Every example of an item of a collection, those in lists first."""
        kinds: tuple[Kind, ...] = ("list", "get", "poll", "update")
        for plan in sorted(self.of(name, *kinds), key=lambda plan: kinds.index(plan.kind)):
            for example in self._document.examples(plan.operation.media(plan.status)).values():
                found = look_up(example, plan.place or ()) if plan.place is not None else None
                for item in found if is_list(found) else [found]:
                    if is_object(item):
                        yield item
