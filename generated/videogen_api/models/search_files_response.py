from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class SearchFilesResponse(Model):
    """Matches of a search, best first.

    Attributes:
        results (list[FileSearchResult]): Matches, best first. May be empty.
    """

    _fields = {
        "results": "results",
    }
    __slots__ = (*_fields,)
    _nested = {
        "results": False,
    }

    results: list[FileSearchResult]

    def __init__(
        self,
        *,
        results: list[FileSearchResult],
    ) -> None:
        self._make(
            {
                "results": results,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["results"]
            self.results = [FileSearchResult._read(i) for i in v] if type(v) is list else array(v, "results")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file_search_result import FileSearchResult  # noqa: E402
