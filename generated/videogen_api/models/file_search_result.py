from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
from .._model import Model

if TYPE_CHECKING:
    pass


class FileSearchResult(Model):
    """One match of a search.

    Attributes:
        similarity (float): How well the file matches, 1 being best.
        file (FileInfo): A file with its analysis results and renditions. Only the id and the scope are always present.
    """

    _fields = {
        "similarity": "similarity",
        "file": "file",
    }
    __slots__ = (*_fields,)
    _nested = {
        "file": False,
    }

    similarity: float
    file: FileInfo

    def __init__(
        self,
        *,
        similarity: float,
        file: FileInfo,
    ) -> None:
        self._make(
            {
                "similarity": similarity,
                "file": file,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["similarity"]
            self.similarity = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "similarity")
            self.file = FileInfo._read(d["file"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file_info import FileInfo  # noqa: E402
