from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.summary = PostCounts.from_dict(d["summary"])
        v = d["posts"]
        self.posts = [Post.from_dict(i) for i in v] if type(v) is list else array(v, "posts")


from .post import Post  # noqa: E402
from .post_counts import PostCounts  # noqa: E402
