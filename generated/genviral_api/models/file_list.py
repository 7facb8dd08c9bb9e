from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, mismatch, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["files"]
            self.files = [File._read(i) for i in v] if type(v) is list else array(v, "files")
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
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file import File  # noqa: E402
