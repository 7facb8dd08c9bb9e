from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, boolean, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class GetFilesResponse(Model):
    """One page of files. Without `hasMore` (responses before 2026-05-29) it is the only page.

    Attributes:
        files (list[FileInfo]): Files of this page, most recently updated first. May be empty.
        has_more (bool | None): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "files": "files",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "files": False,
    }

    files: list[FileInfo]
    has_more: bool | None
    next_cursor: None | str

    def __init__(
        self,
        *,
        files: list[FileInfo],
        has_more: bool | None = None,
        next_cursor: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "files": files,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["files"]
        self.files = [FileInfo.from_dict(i) for i in v] if type(v) is list else array(v, "files")
        v = d.get("hasMore")
        self.has_more = v if v is None or type(v) is bool else boolean(v, "hasMore")
        v = d.get("nextCursor")
        self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")


from .file_info import FileInfo  # noqa: E402
