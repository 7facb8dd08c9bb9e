"""What a mock holds, as tests see and change it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, cast

from ._collections import Collection, Resource, Scope, Seeds
from ._handle import CollectionHandle
from ._library import Lazy, View
from ._work import Worker


class Listing(Lazy[dict[str, Any]]):
    """Files as the provider's JSON shows them."""

    def __init__(self, view: View[Resource], wire: Callable[[Resource], dict[str, Any]]) -> None:
        self._view = view
        self._wire = wire

    def __len__(self) -> int:
        return len(self._view)

    def _at(self, position: int) -> dict[str, Any]:
        return self._wire(self._view[position])


class Inventory(Worker):
    """The collections of a mock."""

    main: str = "files"
    """The collection that :attr:`files` shows."""
    _collections: dict[str, Collection]
    _lock: AbstractContextManager[Any]

    def collection(self, name: str, *scope: str) -> CollectionHandle:
        """A collection by its name, such as ``files`` or ``projects/exports``, in a scope such as a project's id.

        The last part of the name is enough where it is the only one of that name. Raises ``KeyError`` for none.
        """
        known = self._known(name)
        plan = self._shown_by(known)

        def create(fields: Mapping[str, Any], item_id: str | None) -> str:
            return self._create(known, scope, fields, item_id).id

        return CollectionHandle(self._collection(known), scope, lambda item: self._show(plan, item), create, self._lock)

    @property
    def collections(self) -> list[str]:
        """The names of all collections."""
        return [*self._parts.plans.shapes]

    def _known(self, name: str) -> str:
        if name in self._parts.plans.shapes:
            return name
        found = [known for known in self._parts.plans.shapes if known.rpartition("/")[2] == name]
        if len(found) != 1:
            raise KeyError(f"{name} is none of {', '.join(self.collections)}")
        return found[0]

    def _collection(self, name: str) -> Collection:
        found = self._collections.get(name)
        if found is None:
            found = Collection(name, lambda scope: self._seeds(name, scope), self.clock)
            self._collections[name] = found
        return found

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        """What a collection is seeded with; providers describe their own here."""
        return self._seeder.seeds(name, scope)

    @property
    def _main(self) -> Collection:
        try:
            return self._collection(self._known(self.main))
        except KeyError:
            plans = self._parts.plans.plans.values()
            return self._collection(next(plan.collection for plan in plans if plan.kind == "list" and plan.collection))

    @property
    def files(self) -> Sequence[dict[str, Any]]:
        """The objects of the provider's JSON that a listing without filters gives at this moment, in listing order."""
        with self._lock:
            plan = self._list_plan(self._main.name)
            return Listing(self._default_view(), lambda item: cast("dict[str, Any]", self._show(plan, item)))

    @property
    def file_ids(self) -> list[str]:
        """The ids of :attr:`files`."""
        with self._lock:
            return [item.id for item in self._default_view()]

    def delete_file(self, file_id: str) -> None:
        """Take a file out, as if another client had deleted it. Raises ``KeyError`` if there is none."""
        with self._lock:
            if not self._main.remove(file_id):
                raise KeyError(file_id)

    def _default_view(self) -> View[Resource]:
        return self._view(self._list_plan(self._main.name), (), {})

    @abstractmethod
    def _reset_state(self) -> None: ...
