from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AnalyticsMetrics(Model):
    """What people did with a post.

    Attributes:
        views (int | None): Views.
        likes (int | None): Likes.
        comments (int | None): Comments.
        shares (int | None): Shares.
        saves (int | None): Saves.
    """

    _fields = {
        "views": "views",
        "likes": "likes",
        "comments": "comments",
        "shares": "shares",
        "saves": "saves",
    }
    __slots__ = (*_fields,)

    views: int | None
    likes: int | None
    comments: int | None
    shares: int | None
    saves: int | None

    def __init__(
        self,
        *,
        views: int | None | Null = None,
        likes: int | None | Null = None,
        comments: int | None | Null = None,
        shares: int | None | Null = None,
        saves: int | None | Null = None,
    ) -> None:
        self._make(
            {
                "views": views,
                "likes": likes,
                "comments": comments,
                "shares": shares,
                "saves": saves,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("views")
            self.views = v if v is None or type(v) is int else integer(v, "views")
            v = d.get("likes")
            self.likes = v if v is None or type(v) is int else integer(v, "likes")
            v = d.get("comments")
            self.comments = v if v is None or type(v) is int else integer(v, "comments")
            v = d.get("shares")
            self.shares = v if v is None or type(v) is int else integer(v, "shares")
            v = d.get("saves")
            self.saves = v if v is None or type(v) is int else integer(v, "saves")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
