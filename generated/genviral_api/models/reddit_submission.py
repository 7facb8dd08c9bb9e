from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .reddit_post_kind import RedditPostKind


class RedditSubmission(Model):
    """What goes to one subreddit.

    Attributes:
        subreddit (str): Name of the subreddit.
        title (str): Title of the post there.
        type (RedditPostKind): What a post on Reddit is.
        url (str | None): The link, for the kind `link`.
        is_flair_required (bool | None): Whether the subreddit demands a flair.
        flair (None | RedditFlair): Flair of the post.
    """

    _fields = {
        "subreddit": "subreddit",
        "title": "title",
        "type": "type",
        "url": "url",
        "is_flair_required": "is_flair_required",
        "flair": "flair",
    }
    __slots__ = (*_fields,)
    _nested = {
        "flair": True,
    }
    _is_map = True

    subreddit: str
    title: str
    type: RedditPostKind
    url: str | None
    is_flair_required: bool | None
    flair: None | RedditFlair

    def __init__(
        self,
        *,
        subreddit: str,
        title: str,
        type: RedditPostKind,
        url: str | None = None,
        is_flair_required: bool | None = None,
        flair: None | RedditFlair | Null = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "subreddit": subreddit,
                "title": title,
                "type": type,
                "url": url,
                "is_flair_required": is_flair_required,
                "flair": flair,
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
            v = d["subreddit"]
            self.subreddit = v if type(v) is str else text(v, "subreddit")
            v = d["title"]
            self.title = v if type(v) is str else text(v, "title")
            self.type = member(d["type"], "type")
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            v = d.get("is_flair_required")
            self.is_flair_required = v if v is None or type(v) is bool else boolean(v, "is_flair_required")
            v = d.get("flair")
            self.flair = None if v is None else RedditFlair._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .reddit_flair import RedditFlair  # noqa: E402
