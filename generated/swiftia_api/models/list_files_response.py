from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, number
from .._model import Model

if TYPE_CHECKING:
    pass


class ListFilesResponse(Model):
    """One page of files and the organization's storage figures.

    Attributes:
        sub_size (float): Storage allotted to the organization, in MB (1 GB counts as 1,000 MB).
        used_size (float): Storage in use, in MB.
        used_size_percent (float): Storage in use, in percent of `subSize`.
        files (list[File]): Files of this page. May be empty.
        total (int): Number of files that match the filters, on all pages.
        limit (int): Files per page, as applied.
        offset (int): Files skipped, as applied.
    """

    _fields = {
        "sub_size": "subSize",
        "used_size": "usedSize",
        "used_size_percent": "usedSizePercent",
        "files": "files",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    __slots__ = (*_fields,)
    _nested = {
        "files": False,
    }

    sub_size: float
    used_size: float
    used_size_percent: float
    files: list[File]
    total: int
    limit: int
    offset: int

    def __init__(
        self,
        *,
        sub_size: float,
        used_size: float,
        used_size_percent: float,
        files: list[File],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        self._make(
            {
                "sub_size": sub_size,
                "used_size": used_size,
                "used_size_percent": used_size_percent,
                "files": files,
                "total": total,
                "limit": limit,
                "offset": offset,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["subSize"]
            self.sub_size = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "subSize")
            v = d["usedSize"]
            self.used_size = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "usedSize")
            v = d["usedSizePercent"]
            self.used_size_percent = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "usedSizePercent")
            )
            v = d["files"]
            self.files = [File._read(i) for i in v] if type(v) is list else array(v, "files")
            v = d["total"]
            self.total = v if type(v) is int else integer(v, "total")
            v = d["limit"]
            self.limit = v if type(v) is int else integer(v, "limit")
            v = d["offset"]
            self.offset = v if type(v) is int else integer(v, "offset")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file import File  # noqa: E402
