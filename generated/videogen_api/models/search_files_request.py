from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class SearchFilesRequest(Model):
    """A search for files by meaning.

    Attributes:
        query (str): What to look for, in natural language.
        num_results (int | None): Highest number of results. The server's default is 10.
        self_only (bool | None): Only files of the key's owner instead of the whole team's. The server's default is
            false.
    """

    _fields = {
        "query": "query",
        "num_results": "numResults",
        "self_only": "selfOnly",
    }
    __slots__ = (*_fields,)

    query: str
    num_results: int | None
    self_only: bool | None

    def __init__(
        self,
        *,
        query: str,
        num_results: int | None = None,
        self_only: bool | None = None,
    ) -> None:
        self._make(
            {
                "query": query,
                "num_results": num_results,
                "self_only": self_only,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["query"]
            self.query = v if type(v) is str else text(v, "query")
            v = d.get("numResults")
            self.num_results = v if v is None or type(v) is int else integer(v, "numResults")
            v = d.get("selfOnly")
            self.self_only = v if v is None or type(v) is bool else boolean(v, "selfOnly")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
