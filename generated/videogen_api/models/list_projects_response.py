from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ListProjectsResponse(Model):
    """One page of projects.

    Attributes:
        projects (list[ProjectResponse]): Projects of this page, most recently updated first. May be empty.
        has_more (bool): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "projects": "projects",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "projects": False,
    }
    _nullable = frozenset(
        {
            "next_cursor",
        }
    )

    projects: list[ProjectResponse]
    has_more: bool
    next_cursor: None | str

    def __init__(
        self,
        *,
        projects: list[ProjectResponse],
        has_more: bool,
        next_cursor: None | str,
    ) -> None:
        self._make(
            {
                "projects": projects,
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
            v = d["projects"]
            self.projects = [ProjectResponse._read(i) for i in v] if type(v) is list else array(v, "projects")
            v = d["hasMore"]
            self.has_more = v if type(v) is bool else boolean(v, "hasMore")
            v = d["nextCursor"]
            self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .project_response import ProjectResponse  # noqa: E402
