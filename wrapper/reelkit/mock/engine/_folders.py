"""Folders: a collection whose items stand in items of their own kind, and hold items of other collections."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, cast

from ._call import Call
from ._collections import Collection, Resource, Scope, Seeds
from ._connected import A_co, C_co, ConnectedMock
from ._document import look_up, pointer, put
from ._filters import EVERYTHING, Filter
from ._http import MockResponse
from ._plan import Plan

PARENT = re.compile(r"parent_?(\w+_?)?id", re.IGNORECASE)


class FolderMock(ConnectedMock[C_co, A_co]):
    """A mock of a provider with folders.

    The document says which property names the parent (``parent_folder_id``, ``parentId``), which list tells the folders
    around one, and which list is that of what a folder holds: it has batches that put items in and take them out.
    """

    @abstractmethod
    def _holds(self, folder: Resource) -> Collection:
        """The collection of what a folder may hold."""

    @abstractmethod
    def _member_data(self, folder: Resource, member: Resource, item: Resource) -> Mapping[str, Any]:
        """An item of a folder, as the list of these shows it."""

    def _identity_of(self, folder: Mapping[str, Any]) -> object:
        """What two folders in the same folder must not have in common."""
        return folder["name"]

    def folder_item_ids(self, folder_id: str) -> list[str]:
        """The ids of the items in a folder, last added first as they are listed. Raises ``KeyError`` for no folder."""
        with self._lock:
            if (folder := self._folders.get(folder_id)) is None:
                raise KeyError(folder_id)
            return [member.id for member in self._members(folder)]

    @cached_property
    def _tree(self) -> str:
        shapes = self._parts.plans.shapes
        return next(name for name in shapes if "/" not in name and self._parent_name(name) is not None)

    @cached_property
    def _parent(self) -> str:
        return cast("str", self._parent_name(self._tree))

    def _parent_name(self, collection: str) -> str | None:
        plans, properties = self._parts.plans.of(collection), self._parts.document.properties
        names = [name for plan in plans for name in properties(plan.schema)]
        return next((name for name in names if PARENT.fullmatch(name)), None)

    @property
    def _folders(self) -> Collection:
        return self._collection(self._tree)

    @cached_property
    def _inside(self) -> str:
        plans = [plan for plan in self._parts.plans.plans.values() if self._tree in dict(plan.owners).values()]
        batched = {plan.operation.template for plan in plans if plan.operation.extension("batch")}
        return next(str(p.collection) for p in plans if p.kind == "list" and p.operation.template in batched)

    @property
    def _contained(self) -> Collection:
        return self._collection(self._inside)

    def _perform(self, call: Call) -> MockResponse:
        plan = self._plan(call)
        if self._tree not in dict(plan.owners).values():
            return super()._perform(call)
        folder = self._folder_of(call)
        if plan.operation.extension("batch"):
            return self._put_or_taken(plan, call, folder)
        if plan.collection == self._inside:
            known = self._holds(folder)

            def show(member: Resource) -> Any:
                return self._member_data(folder, member, cast("Resource", known.get(member.id)))

            return self._page(call, self._members(folder), show)
        names = self._parts.document.properties(plan.schema)
        around = [{**found.data, "depth": depth} for depth, found in enumerate(self._ancestors(folder))]
        return self._page(call, around, lambda ancestor: {name: ancestor[name] for name in names})

    def _put_or_taken(self, plan: Plan, call: Call, folder: Resource) -> MockResponse:
        """Put items in, or take them out; those that are there, or are not, pass."""
        batch, known = plan.operation.extension("batch"), self._holds(folder)
        item_ids = [str(value).lower() for value in call.body[batch["ids"]]]
        if any(known.get(item_id) is None for item_id in item_ids):
            raise self._parts.dialect.error("not_found", call.operation, code="item_not_found")
        item_ids = list(dict.fromkeys(item_ids))
        if plan.operation.method == "DELETE":
            count = sum(self._contained.remove(item_id, (folder.id,)) for item_id in item_ids)
        else:
            count = self._put_in(folder, item_ids)
        if count:
            self._folders.update(self._updated(self._list_plan(self._tree), folder, {}))
        place, param = pointer(batch["result"]), next(iter(call.path)).lower()
        ids = {name: folder.id for name in look_up(plan.skeleton, place[:-1]) if name.replace("_", "").lower() == param}
        body = put(plan.skeleton, place[:-1], {**look_up(plan.skeleton, place[:-1]), **ids, place[-1]: count})
        return self._respond(plan, self._completed(call, body))

    def _check_conflict(self, plan: Plan, scope: Scope, call: Call, besides: Resource | None = None) -> None:
        if plan.collection != self._tree:
            super()._check_conflict(plan, scope, call, besides)
            return
        parent_id = call.field(self._parent)
        parent = self._folders.get(parent_id.lower()) if parent_id else None
        if parent_id and parent is None:
            raise self._parts.dialect.error("not_found", call.operation, message="Parent folder not found")
        inside = parent is not None and besides in (parent, *self._ancestors(parent))
        wanted = self._identity_of({**(besides.data if besides else {}), **call.body})
        others = [folder for folder in self._children(parent.id if parent else None) if folder is not besides]
        if inside or any(self._identity_of(folder.data) == wanted for folder in others):
            raise self._parts.dialect.error("conflict", call.operation)

    def _removed(self, plan: Plan, item: Resource) -> None:
        if plan.collection != self._tree:
            return
        inside: dict[str | None, list[str]] = {}
        for folder in self._folders.view((), *EVERYTHING):
            inside.setdefault(folder.data[self._parent], []).append(folder.id)
        gone = inside.get(item.id, [])
        for folder_id in gone:
            gone += inside.get(folder_id, [])
            self._folders.remove(folder_id)

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        if plan.collection == self._tree and self._parent in plan.operation.query:
            # Without a parent asked for, those at the root.
            parent_id = query.get(self._parent)
            query = {**query, self._parent: parent_id.lower() if parent_id else None}
        return super()._filter(plan, query)

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        found = super()._seeds(name, scope)
        # A provider makes folders that hang together.
        return found if name.partition("/")[0] != self._tree else Seeds(found.make, found.index_of, found.new_id, 0)

    def _folder_of(self, call: Call) -> Resource:
        name = next(iter(call.path))
        if (folder := self._folders.get(call.path[name])) is None:
            raise self._not_found(call, name)
        return folder

    def _ancestors(self, folder: Resource) -> list[Resource]:
        """The folders around it, the root first."""
        found: list[Resource] = []
        while (parent := self._folders.get(folder.data[self._parent] or "")) is not None:
            found.append(parent)
            folder = parent
        return found[::-1]

    def _children(self, parent_id: str | None) -> list[Resource]:
        """The folders directly in that one (None: at the root)."""
        view = self._folders.view((), *EVERYTHING)
        return [folder for folder in view if folder.data[self._parent] == parent_id]

    def _there(self, item_ids: list[str], known: Collection) -> list[str]:
        """The ids, if all are there. Raises ``KeyError`` for the first that is not."""
        if missing := [item_id for item_id in item_ids if known.get(item_id) is None]:
            raise KeyError(missing[0])
        return item_ids

    def _put_in(self, folder: Resource, item_ids: Iterable[str]) -> int:
        """Put items in; those already there stay as they are. Returns how many are new."""
        new = [item_id for item_id in dict.fromkeys(item_ids) if self._contained.get(item_id, (folder.id,)) is None]
        for item_id in new:
            self._contained.insert(Resource(item_id, self._now(), {}), (folder.id,))
        return len(new)

    def _members(self, folder: Resource) -> list[Resource]:
        """What is in the folder and exists, the last added first."""
        known = self._holds(folder)
        return [member for member in self._contained.view((folder.id,), *EVERYTHING) if known.get(member.id)]
