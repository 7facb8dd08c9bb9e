from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class PostList(Model):
    """Posts and how many there are.

    Attributes:
        summary (PostCounts): How many posts there are.
        posts (list[Post]): At most as many as were asked for.
    """

    _fields = {
        "summary": "summary",
        "posts": "posts",
    }
    __slots__ = (*_fields,)
    _nested = {
        "summary": False,
        "posts": False,
    }

    summary: PostCounts
    posts: list[Post]

    def __init__(
        self,
        *,
        summary: PostCounts,
        posts: list[Post],
    ) -> None:
        self._make(
            {
                "summary": summary,
                "posts": posts,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.summary = PostCounts._read(d["summary"])
            v = d["posts"]
            self.posts = [Post._read(i) for i in v] if type(v) is list else array(v, "posts")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .post import Post  # noqa: E402
from .post_counts import PostCounts  # noqa: E402
