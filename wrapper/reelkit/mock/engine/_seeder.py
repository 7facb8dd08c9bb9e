"""Seeded items, made from the document's examples and schemas."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import lru_cache
from math import lcm
from typing import Any

from ._clock import EPOCH
from ._collections import Resource, Scope, Seeds
from ._document import is_object, look_up
from ._ids import CREATED, HEX, UUID4, Ids
from ._jobs import JobShape
from ._judge import UUID
from ._library import RECENT
from ._parts import Parts
from ._plan import Plan

LABELS = ("name", "title", "displayName", "display_name", "filename", "caption")
SECONDS = ("created", "updated", "createdAt", "updatedAt", "occurredAt", "created_at", "updated_at")
UNLISTED = 3
_PREFIX = re.compile(r"(?:[A-Za-z]+[_-])+(?=[A-Za-z0-9]*$)")

Identity = tuple[Callable[[int], str], Callable[[str], int | None]]

NUMBERED: Identity = (
    lambda number: str(number + 1 if number < CREATED else number - CREATED + 1_000_000_000),
    lambda text: int(text) - 1 if text.isdecimal() and 0 < int(text) < 1_000_000_000 else None,
)
"""Ids that are whole numbers: seeded ones count from 1, and all fit 32 bits."""

Base = tuple[Any, str, Mapping[str, Any], Mapping[str, Any]]
"""Schema of an item, the property of its id, all properties, and an example."""


def remembered(ids: Ids) -> Identity:
    """How ids are made and led back; they are the same after a reset."""
    return lru_cache(RECENT)(ids.text), lru_cache(RECENT)(ids.index)


class Seeder:
    """Makes the seeds of collections that nobody describes by hand."""

    def __init__(self, parts: Parts, seed: int, items: int) -> None:
        self._document, self._plans, self._judge = parts.document, parts.plans, parts.judge
        self._samples, self._seed, self._items = parts.samples, seed, items
        self._bases: dict[str, Base] = parts.plans.bases

    def seeds(self, name: str, scope: Scope) -> Seeds:
        """What a scope of a collection is seeded with."""
        shown = self._plans.shown(name, "list") or self._plans.shown(name, "get", "poll", "update")
        examples = list(self._plans.item_examples(name)) if shown is not None else []
        schema = True if shown is None else shown.schema
        documented = [example for example in examples if self._judge.fits(schema, example)]
        examples = documented or [self._sample(schema)]
        if (polled := self._plans.polled(name)) is not None and shown is not None and polled.key == shown.key:
            shape = JobShape(self._document, self._judge, polled, self._plans.poll(polled.operation) or {})
            examples = [shape.settled(example) for example in examples]
        key = "id" if shown is None else shown.key
        label, index_of = self._identity(name, scope, schema, key, examples)
        return Seeds(
            make=self._maker(examples, schema, key, label, self._enums(shown), self._parents(name, scope)),
            index_of=index_of,
            new_id=label,
            count=self._held(name, scope) if self._plans.holder(name) else self._count(name, shown, len(documented)),
        )

    def identity(self, name: str, scope: Scope = (), *, uuids: bool = False) -> Identity:
        """How ids of a collection are made of numbers, and led back to them; UUIDs or as in the document's examples."""
        if uuids:
            return remembered(Ids(self._seed, name))
        shown = self._plans.of(name, "list", "get")[0]
        return self._identity(name, scope, shown.schema, shown.key, list(self._plans.item_examples(name)))

    def _identity(self, name: str, scope: Scope, schema: Any, key: str, examples: list[Any]) -> Identity:
        schemas = self._id_schemas(schema, key, name)
        if schemas[0].get("type") == "integer":
            return NUMBERED
        kind, known = "/".join((name, *scope)), [str(look_up(example, (key,)) or "") for example in examples]
        prefix = self._prefix(name, known, schemas)
        usual = UUID4 if prefix is None else f"{prefix}{HEX}"
        told = [found["pattern"] for found in schemas if "pattern" in found]
        told += [f"[a-z0-9]{{{found['maxLength']}}}" for found in schemas if "maxLength" in found]
        made = [Ids(self._seed, kind, pattern) for pattern in (usual, *told)]
        ids = next((ids for ids in made if all(self._judge.fits(found, ids.text(0)) for found in schemas)), made[0])
        return remembered(ids)

    def _id_schemas(self, schema: Any, key: str, name: str) -> list[dict[str, Any]]:
        """What the document says of the ids of a collection, as a property and in paths."""
        param = self._plans.shapes[name].param
        told = [self._document.properties(schema).get(key, True)]
        parameters = [parameter for plan in self._plans.of(name) for parameter in plan.operation.parameters["path"]]
        told += [parameter.get("schema", True) for parameter in parameters if parameter["name"] == param]
        return [found if is_object(found := self._document.resolve(schema)) else {} for schema in told]

    def fresh(self, name: str, scope: Scope, item_id: str, at: int, fields: Mapping[str, Any]) -> Resource:
        """An item that a request creates: as a seeded one, with the fields of the request."""
        base = self._bases.get(name)
        if base is None:
            base = self._bases[name] = self._base(name)
        schema, key, known, example = base
        data = {**example, **self._times(schema, at), **self._parents(name, scope)}
        data |= self._ids(known, key, item_id)
        return Resource(item_id, at, self.changed(schema, data, fields), fields)

    def changed(self, schema: Any, data: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
        """The data of an item with the fields that fit it, and without those that are set to nothing."""
        known, fits = self._document.properties(schema), self._judge.fits
        changes = {name: value for name, value in fields.items() if name in known and fits(known[name], value)}
        unset = {name for name in fields if fields[name] is None and name not in changes}
        unset -= self._document.required(schema) if unset else set()
        return {name: value for name, value in {**data, **changes}.items() if name not in unset}

    def _base(self, name: str) -> Base:
        plans = [plan for plan in self._plans.of(name) if plan.place is not None]
        shown = next((plan for plan in plans if plan.kind in ("get", "list", "poll")), plans[0] if plans else None)
        schema = True if shown is None else shown.schema
        example = next((e for e in self._plans.item_examples(name) if self._judge.fits(schema, e)), None)
        known = self._document.properties(schema)
        return schema, "id" if shown is None else shown.key, known, example or self._sample(schema)

    def times(self, schema: Any, at: int, *, changed: bool) -> dict[str, Any]:
        """The times of an item, or only that of its last change."""
        found = self._times(schema, at)
        return {name: value for name, value in found.items() if not changed or name.lower().startswith("updated")}

    def _sample(self, schema: Any) -> dict[str, Any]:
        found = self._samples.sample(schema)
        return found if is_object(found) else {}

    def _held(self, name: str, scope: Scope) -> int:
        """How many parts an item has: those that requests create have none yet."""
        _, index_of = self.identity(str(self._plans.holder(name)))
        index = index_of(scope[-1])
        return UNLISTED if index is not None and index < CREATED else 0

    def _count(self, name: str, shown: Plan | None, examples: int) -> int:
        if shown is not None and shown.kind == "list":
            names = self._plans.lists[shown.operation.id].get("query", {})
            known = {*shown.operation.query, *self._plans.body_properties(shown.operation)}
            paged = {names.get(name, name) for name in ("limit", "offset", "page", "cursor")} & known
            return self._items if paged else min(examples or UNLISTED, self._items)
        return 0 if self._plans.of(name, "create", "start", "copy") else min(UNLISTED, self._items)

    def _prefix(self, name: str, known: list[str], schemas: list[dict[str, Any]]) -> str | None:
        """What ids begin with; None for UUIDs."""
        if any(found.get("format") == "uuid" for found in schemas):
            return None
        if known and all(UUID.fullmatch(text) for text in known):
            return None
        found = next((match for text in known if (match := _PREFIX.match(text))), None)
        return found[0] if found else f"{re.sub(r'[^a-z0-9]', '', name.rpartition('/')[2].lower().rstrip('s'))}_"

    def _enums(self, shown: Plan | None) -> dict[str, list[Any]]:
        """Properties that a list can be filtered by, with their values."""
        if shown is None:
            return {}
        known = self._document.properties(shown.schema)
        asked = {name: parameter.get("schema", True) for name, parameter in shown.operation.query.items()}
        found: dict[str, list[Any]] = {}
        for name, told in {**self._plans.body_properties(shown.operation), **asked}.items():
            schema = self._document.resolve(told)
            # A list asks for any of its values.
            schema = self._document.resolve(schema.get("items", schema)) if is_object(schema) else schema
            if name in known and is_object(schema):
                values = schema.get("enum") or [True, False] * (schema.get("type") == "boolean")
                found[name] = [value for value in values if self._judge.fits(known[name], value)]
        return {name: values for name, values in found.items() if values}

    def _parents(self, name: str, scope: Scope) -> dict[str, str | int]:
        shown = [plan for plan in self._plans.of(name) if plan.place is not None]
        params, known = self._plans.shapes[name].scoped_by, self._document.properties(shown[0].schema if shown else {})
        named = [(param, value) for param, value in zip(params, scope, strict=False) if param in known]
        return {param: self._judge.id_as(known[param], value) for param, value in named}

    def _maker(
        self,
        examples: list[Mapping[str, Any]],
        schema: Any,
        key: str,
        label: Callable[[int], str],
        enums: Mapping[str, list[Any]],
        parents: Mapping[str, str | int],
    ) -> Callable[[int, int], Resource]:
        known = self._document.properties(schema)
        repeats = lcm(*(len(values) for values in enums.values())) if enums else 1

        def make(index: int, at: int) -> Resource:
            item_id = label(index)
            data = {**examples[index % len(examples)], **self._times(schema, at), **parents}
            data |= self._ids(known, key, item_id)
            data |= {name: values[index % repeats % len(values)] for name, values in enums.items()}
            for name in LABELS:
                if isinstance(text := data.get(name), str):
                    stem, dot, extension = text.partition(".")
                    numbered = f"{stem} {index + 1}{dot}{extension}"
                    data[name] = numbered if self._judge.fits(known.get(name, True), numbered) else text
            return Resource(item_id, at, data)

        return make

    def _ids(self, known: Mapping[str, Any], key: str, item_id: str) -> dict[str, str | int]:
        """What an item is called: its key, and an ``id`` that it may have besides."""
        names = [name for name in dict.fromkeys((key, "id")) if name in known or not known]
        return {name: self._judge.id_as(known.get(name, True), item_id) for name in names}

    def _times(self, schema: Any, at: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, property_ in self._document.properties(schema).items():
            resolved = self._document.resolve(property_)
            if not is_object(resolved) or not name.lower().startswith(("created", "updated")):
                continue
            if resolved.get("format") == "date-time":
                found[name] = timestamp(at)
            elif name in SECONDS and self._judge.fits(property_, at // 1_000_000):
                found[name] = at // 1_000_000
        return found


def timestamp(microseconds: int, timespec: str = "milliseconds") -> str:
    """The time as most APIs write it, in UTC."""
    moment = EPOCH.replace(tzinfo=None) + timedelta(microseconds=microseconds)
    return moment.isoformat(timespec=timespec) + "Z"
