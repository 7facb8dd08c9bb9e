from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ListEntitiesResponse(Model):
    """One page of entities.

    Attributes:
        entities (list[Entity]): Entities of this page, built-in ones first. May be empty.
        has_more (bool): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "entities": "entities",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "entities": False,
    }
    _nullable = frozenset(
        {
            "next_cursor",
        }
    )

    entities: list[Entity]
    has_more: bool
    next_cursor: None | str

    def __init__(
        self,
        *,
        entities: list[Entity],
        has_more: bool,
        next_cursor: None | str,
    ) -> None:
        self._make(
            {
                "entities": entities,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["entities"]
        self.entities = [Entity.from_dict(i) for i in v] if type(v) is list else array(v, "entities")
        v = d["hasMore"]
        self.has_more = v if type(v) is bool else boolean(v, "hasMore")
        v = d["nextCursor"]
        self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")


from .entity import Entity  # noqa: E402
