from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class AnalyticsPostList(Model):
    """One page of posts and how they do.

    Attributes:
        posts (list[AnalyticsPost]): The posts of this page.
        total_count (int): How many match, on all pages together.
        has_more (bool): Whether there are more.
    """

    _fields = {
        "posts": "posts",
        "total_count": "totalCount",
        "has_more": "hasMore",
    }
    __slots__ = (*_fields,)
    _nested = {
        "posts": False,
    }

    posts: list[AnalyticsPost]
    total_count: int
    has_more: bool

    def __init__(
        self,
        *,
        posts: list[AnalyticsPost],
        total_count: int,
        has_more: bool,
    ) -> None:
        self._make(
            {
                "posts": posts,
                "total_count": total_count,
                "has_more": has_more,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["posts"]
            self.posts = [AnalyticsPost._read(i) for i in v] if type(v) is list else array(v, "posts")
            v = d["totalCount"]
            self.total_count = v if type(v) is int else integer(v, "totalCount")
            v = d["hasMore"]
            self.has_more = v if type(v) is bool else boolean(v, "hasMore")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_post import AnalyticsPost  # noqa: E402
