"""Where in responses items are, and which property holds their ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._document import Document, Pointer, is_object, pointer
from ._operation import Operation


class Places:
    """Finds items in the responses of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def item(self, operation: Operation, schema: Any, param: str | None) -> Pointer | None:
        """Where in a response the object with the item's id is."""
        places = self.all_of(operation, schema)
        return next((place for place in places if self.has_key(self._document.at(schema, place), param)), None)

    def all_of(self, operation: Operation, schema: Any) -> Iterator[Pointer]:
        """Where in a response its result may be."""
        for owner in dict.fromkeys((pointer(operation.extension("result") or ""), (), ("data",))):
            yield owner
            yield from ((*owner, name) for name in self._document.properties(self._document.at(schema, owner)))

    def results(self, operation: Operation, schema: Any, param: str | None) -> Pointer | None:
        """Where in a response the items are that a search finds: ``-`` stands for each of them."""
        for array in self.all_of(operation, schema):
            element = self._document.items(self._document.at(schema, array))
            inner: tuple[Pointer, ...] = ((), *((name,) for name in self._document.properties(element)))
            for place in inner:
                if self.has_key(self._document.at(element, place), param):
                    return (*array, "-", *place)
        return None

    def has_key(self, schema: Any, param: str | None) -> bool:
        properties = self._document.properties(schema)
        return "id" in properties or (param is not None and param in properties) or bool(self.declared_id(schema))

    def key(self, schema: Any, param: str | None, declared: str | None) -> str:
        """The property that holds the id of an item."""
        if declared is not None:
            return pointer(declared)[0]
        properties = self._document.properties(schema)
        if (found := self.declared_id(schema)) is not None:
            return found
        # ``issue_number`` is the ``number`` of an issue, which may have an ``id`` besides.
        named = [name for name in (param or "", (param or "").rpartition("_")[2], "id") if name in properties]
        return next(iter(named), next((name for name in properties if name.lower().endswith("id")), "id"))

    def declared_id(self, schema: Any) -> str | None:
        """The property that ``x-reelkit-id`` names."""
        found = self._document.resolve(schema)
        return found.get("x-reelkit-id") if is_object(found) else None
