from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class ListProjectRemixActionsResponse(Model):
    """One page of remix actions. Without `hasMore` (responses before 2026-07-24) it is the only page.

    Attributes:
        remix_actions (list[RemixActionRun]): Remix actions of this page, most recent first. May be empty.
        has_more (bool | None): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "remix_actions": "remixActions",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "remixActions": False,
    }

    remix_actions: list[RemixActionRun]
    has_more: bool | None
    next_cursor: None | str

    def __init__(
        self,
        *,
        remix_actions: list[RemixActionRun],
        has_more: bool | None = None,
        next_cursor: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "remix_actions": remix_actions,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["remixActions"]
            self.remix_actions = [RemixActionRun._read(i) for i in v] if type(v) is list else array(v, "remixActions")
            v = d.get("hasMore")
            self.has_more = v if v is None or type(v) is bool else boolean(v, "hasMore")
            v = d.get("nextCursor")
            self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .remix_action_run import RemixActionRun  # noqa: E402
