from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, integer, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class FileList(Model):
    """One page of files.

    Attributes:
        files (list[File]): The files of this page.
        total (int): How many files match, on all pages together.
        limit (int): The limit that was applied.
        offset (int): The offset that was applied.
        context (list[str] | None | str): The context filter that was applied, null without one.
    """

    _fields = {
        "files": "files",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
        "context": "context",
    }
    __slots__ = (*_fields,)
    _nested = {
        "files": False,
    }

    files: list[File]
    total: int
    limit: int
    offset: int
    context: list[str] | None | str

    def __init__(
        self,
        *,
        files: list[File],
        total: int,
        limit: int,
        offset: int,
        context: list[str] | None | str | Null = None,
    ) -> None:
        self._make(
            {
                "files": files,
                "total": total,
                "limit": limit,
                "offset": offset,
                "context": context,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["files"]
        self.files = [File.from_dict(i) for i in v] if type(v) is list else array(v, "files")
        v = d["total"]
        self.total = v if type(v) is int else integer(v, "total")
        v = d["limit"]
        self.limit = v if type(v) is int else integer(v, "limit")
        v = d["offset"]
        self.offset = v if type(v) is int else integer(v, "offset")
        v = d.get("context")
        self.context = (
            v
            if v is None or type(v) is str
            else [i if type(i) is str else text(i, "context") for i in v]
            if type(v) is list
            else array(v, "context")
            if type(v) is list
            else mismatch(v, "context", "a string or an array")
        )


from .file import File  # noqa: E402
