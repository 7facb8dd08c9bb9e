"""A collection as tests see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from ._collections import Collection, Resource, Scope


@dataclass(frozen=True, slots=True)
class CollectionHandle:
    """Reads and changes a collection of a mock, as another client of the provider would."""

    _collection: Collection
    _scope: Scope
    _show: Callable[[Resource], Any]
    _create: Callable[[Mapping[str, Any], str | None], str]
    _lock: AbstractContextManager[Any]

    def __len__(self) -> int:
        with self._lock:
            return len(self._collection.view(self._scope))

    @property
    def ids(self) -> list[str]:
        """The ids of its items, in listing order."""
        with self._lock:
            return [item.id for item in self._collection.view(self._scope)]

    @property
    def items(self) -> list[Any]:
        """The JSON of its items, in listing order."""
        with self._lock:
            return [self._show(item) for item in self._collection.view(self._scope)]

    def add(self, item_id: str | None = None, **fields: Any) -> str:
        """Put an item in as the newest one, and return its id; ``fields`` are those of the provider's JSON."""
        with self._lock:
            return self._create(fields, item_id)

    def delete(self, item_id: str) -> None:
        """Take an item out. Raises ``KeyError`` if there is none."""
        with self._lock:
            if not self._collection.remove(item_id, self._scope):
                raise KeyError(item_id)
