from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["results"]
        self.results = [FileSearchResult.from_dict(i) for i in v] if type(v) is list else array(v, "results")


from .file_search_result import FileSearchResult  # noqa: E402
