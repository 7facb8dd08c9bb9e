from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import integer
from .._model import Model

if TYPE_CHECKING:
    pass


class PostCounts(Model):
    """How many posts there are.

    Attributes:
        total (int): How many in all.
        pending (int | None): How many are not published yet.
        published (int | None): How many are published.
        by_status (PostCountsByStatus | None): How many by status.
    """

    _fields = {
        "total": "total",
        "pending": "pending",
        "published": "published",
        "by_status": "by_status",
    }
    __slots__ = (*_fields,)
    _nested = {
        "by_status": True,
    }

    total: int
    pending: int | None
    published: int | None
    by_status: PostCountsByStatus | None

    def __init__(
        self,
        *,
        total: int,
        pending: int | None = None,
        published: int | None = None,
        by_status: PostCountsByStatus | None = None,
    ) -> None:
        self._make(
            {
                "total": total,
                "pending": pending,
                "published": published,
                "by_status": by_status,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["total"]
        self.total = v if type(v) is int else integer(v, "total")
        v = d.get("pending")
        self.pending = v if v is None or type(v) is int else integer(v, "pending")
        v = d.get("published")
        self.published = v if v is None or type(v) is int else integer(v, "published")
        v = d.get("by_status")
        self.by_status = None if v is None else PostCountsByStatus.from_dict(v)


from .post_counts_by_status import PostCountsByStatus  # noqa: E402
