from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class TrendVideo(Model):
    """A video that was looked at.

    Attributes:
        video_id (str): Id of the video on its platform.
        url (str): Where it is.
        views (int | None): Views.
        likes (int | None): Likes.
        comments (int | None): Comments.
        shares (int | None): Shares.
        caption (None | str): Text of the video.
        hashtags (list[str] | None): Its hashtags.
        sound_id (None | str): Id of its sound.
        sound_name (None | str): Name of its sound.
        author_handle (None | str): Name of its creator.
        published_at (datetime.datetime | None): When it was published.
    """

    _fields = {
        "video_id": "video_id",
        "url": "url",
        "views": "views",
        "likes": "likes",
        "comments": "comments",
        "shares": "shares",
        "caption": "caption",
        "hashtags": "hashtags",
        "sound_id": "sound_id",
        "sound_name": "sound_name",
        "author_handle": "author_handle",
        "published_at": "published_at",
    }
    __slots__ = (*_fields,)

    video_id: str
    url: str
    views: int | None
    likes: int | None
    comments: int | None
    shares: int | None
    caption: None | str
    hashtags: list[str] | None
    sound_id: None | str
    sound_name: None | str
    author_handle: None | str
    published_at: datetime.datetime | None

    def __init__(
        self,
        *,
        video_id: str,
        url: str,
        views: int | None | Null = None,
        likes: int | None | Null = None,
        comments: int | None | Null = None,
        shares: int | None | Null = None,
        caption: None | str | Null = None,
        hashtags: list[str] | None = None,
        sound_id: None | str | Null = None,
        sound_name: None | str | Null = None,
        author_handle: None | str | Null = None,
        published_at: datetime.datetime | None | Null = None,
    ) -> None:
        self._make(
            {
                "video_id": video_id,
                "url": url,
                "views": views,
                "likes": likes,
                "comments": comments,
                "shares": shares,
                "caption": caption,
                "hashtags": hashtags,
                "sound_id": sound_id,
                "sound_name": sound_name,
                "author_handle": author_handle,
                "published_at": published_at,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["video_id"]
            self.video_id = v if type(v) is str else text(v, "video_id")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d.get("views")
            self.views = v if v is None or type(v) is int else integer(v, "views")
            v = d.get("likes")
            self.likes = v if v is None or type(v) is int else integer(v, "likes")
            v = d.get("comments")
            self.comments = v if v is None or type(v) is int else integer(v, "comments")
            v = d.get("shares")
            self.shares = v if v is None or type(v) is int else integer(v, "shares")
            v = d.get("caption")
            self.caption = v if v is None or type(v) is str else text(v, "caption")
            v = d.get("hashtags")
            self.hashtags = (
                None
                if v is None
                else [i if type(i) is str else text(i, "hashtags") for i in v]
                if type(v) is list
                else array(v, "hashtags")
            )
            v = d.get("sound_id")
            self.sound_id = v if v is None or type(v) is str else text(v, "sound_id")
            v = d.get("sound_name")
            self.sound_name = v if v is None or type(v) is str else text(v, "sound_name")
            v = d.get("author_handle")
            self.author_handle = v if v is None or type(v) is str else text(v, "author_handle")
            v = d.get("published_at")
            try:
                self.published_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.published_at = None if v is None else timestamp(v, "published_at")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
