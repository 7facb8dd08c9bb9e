from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class PackList(Model):
    """One page of packs.

    Attributes:
        packs (list[PackSummary]): The packs of this page.
        total (int): How many match, on all pages together.
        limit (int): The limit that was applied.
        offset (int): The offset that was applied.
    """

    _fields = {
        "packs": "packs",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    __slots__ = (*_fields,)
    _nested = {
        "packs": False,
    }

    packs: list[PackSummary]
    total: int
    limit: int
    offset: int

    def __init__(
        self,
        *,
        packs: list[PackSummary],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        self._make(
            {
                "packs": packs,
                "total": total,
                "limit": limit,
                "offset": offset,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["packs"]
        self.packs = [PackSummary.from_dict(i) for i in v] if type(v) is list else array(v, "packs")
        v = d["total"]
        self.total = v if type(v) is int else integer(v, "total")
        v = d["limit"]
        self.limit = v if type(v) is int else integer(v, "limit")
        v = d["offset"]
        self.offset = v if type(v) is int else integer(v, "offset")


from .pack_summary import PackSummary  # noqa: E402
