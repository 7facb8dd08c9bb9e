from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["total"]
            self.total = v if type(v) is int else integer(v, "total")
            v = d.get("pending")
            self.pending = v if v is None or type(v) is int else integer(v, "pending")
            v = d.get("published")
            self.published = v if v is None or type(v) is int else integer(v, "published")
            v = d.get("by_status")
            self.by_status = None if v is None else PostCountsByStatus._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .post_counts_by_status import PostCountsByStatus  # noqa: E402
