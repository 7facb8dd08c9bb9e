from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RetriedPosts(Model):
    """Which posts are tried again, and which are not.

    Attributes:
        retried (int): How many are tried again.
        ids (list[str]): Which ones.
        failed (list[str]): Which ones are not.
        errors (RetriedPostsErrors | None): Why not, by post id.
    """

    _fields = {
        "retried": "retried",
        "ids": "ids",
        "failed": "failed",
        "errors": "errors",
    }
    __slots__ = (*_fields,)
    _nested = {
        "errors": True,
    }

    retried: int
    ids: list[str]
    failed: list[str]
    errors: RetriedPostsErrors | None

    def __init__(
        self,
        *,
        retried: int,
        ids: list[str],
        failed: list[str],
        errors: RetriedPostsErrors | None = None,
    ) -> None:
        self._make(
            {
                "retried": retried,
                "ids": ids,
                "failed": failed,
                "errors": errors,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["retried"]
            self.retried = v if type(v) is int else integer(v, "retried")
            v = d["ids"]
            self.ids = [i if type(i) is str else text(i, "ids") for i in v] if type(v) is list else array(v, "ids")
            v = d["failed"]
            self.failed = (
                [i if type(i) is str else text(i, "failed") for i in v] if type(v) is list else array(v, "failed")
            )
            v = d.get("errors")
            self.errors = None if v is None else RetriedPostsErrors._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .retried_posts_errors import RetriedPostsErrors  # noqa: E402
