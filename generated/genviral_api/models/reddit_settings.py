from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RedditSettings(Model):
    """Settings of posts on Reddit.

    Attributes:
        title (str | None): Title, not blank if there is one.
        subreddit (list[RedditDestination] | None): Where to post what.
    """

    _fields = {
        "title": "title",
        "subreddit": "subreddit",
    }
    __slots__ = (*_fields,)
    _nested = {
        "subreddit": True,
    }
    _is_map = True

    title: str | None
    subreddit: list[RedditDestination] | None

    def __init__(
        self,
        *,
        title: str | None = None,
        subreddit: list[RedditDestination] | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "subreddit": subreddit,
            },
            additional_properties,
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("subreddit")
            self.subreddit = (
                None
                if v is None
                else [RedditDestination._read(i) for i in v]
                if type(v) is list
                else array(v, "subreddit")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .reddit_destination import RedditDestination  # noqa: E402
