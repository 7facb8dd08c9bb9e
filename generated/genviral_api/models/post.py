from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, mismatch, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .post_status import PostStatus


class Post(Model):
    """A post and what became of it.

    Attributes:
        id (str): Unique id of the post.
        caption (None | str): Text of the post.
        status (PostStatus | str): State of the post.
        scheduled_at (datetime.datetime | None): When it is to be published, null for at once.
        created_at (datetime.datetime): When it was created.
        accounts (PostDeliveries): A post on its way to its accounts.
        media (None | PostOtherMedia | PostSlideshowMedia | PostVideoMedia): What is posted, null for text only.
        music_url (None | str): Address of the music.
        tiktok (None | PostTikTok): Settings of TikTok, as they were sent.
        pinterest (None | PostPinterest): Settings of Pinterest, as they were sent.
    """

    _fields = {
        "id": "id",
        "caption": "caption",
        "status": "status",
        "scheduled_at": "scheduled_at",
        "created_at": "created_at",
        "accounts": "accounts",
        "media": "media",
        "music_url": "music_url",
        "tiktok": "tiktok",
        "pinterest": "pinterest",
    }
    __slots__ = (*_fields,)
    _nested = {
        "accounts": False,
        "media": True,
        "tiktok": True,
        "pinterest": True,
    }
    _nullable = frozenset(
        {
            "caption",
            "scheduled_at",
        }
    )
    _key = "id"

    id: str
    caption: None | str
    status: PostStatus | str
    scheduled_at: datetime.datetime | None
    created_at: datetime.datetime
    accounts: PostDeliveries
    media: None | PostOtherMedia | PostSlideshowMedia | PostVideoMedia
    music_url: None | str
    tiktok: None | PostTikTok
    pinterest: None | PostPinterest

    def __init__(
        self,
        *,
        id: str,
        caption: None | str,
        status: PostStatus | str,
        scheduled_at: datetime.datetime | None,
        created_at: datetime.datetime,
        accounts: PostDeliveries,
        media: None | PostOtherMedia | PostSlideshowMedia | PostVideoMedia | Null = None,
        music_url: None | str | Null = None,
        tiktok: None | PostTikTok | Null = None,
        pinterest: None | PostPinterest | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "caption": caption,
                "status": status,
                "scheduled_at": scheduled_at,
                "created_at": created_at,
                "accounts": accounts,
                "media": media,
                "music_url": music_url,
                "tiktok": tiktok,
                "pinterest": pinterest,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["caption"]
            self.caption = v if v is None or type(v) is str else text(v, "caption")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["scheduled_at"]
            try:
                self.scheduled_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.scheduled_at = None if v is None else timestamp(v, "scheduled_at")
            v = d["created_at"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "created_at")
            self.accounts = PostDeliveries._read(d["accounts"])
            v = d.get("media")
            self.media = (
                None
                if v is None
                else PostVideoMedia._read(v)
                if type(v) is dict and v.get("type") == "video"
                else PostSlideshowMedia._read(v)
                if type(v) is dict and v.get("type") == "slideshow"
                else PostOtherMedia._read(v)
                if type(v) is dict
                else mismatch(
                    v, "media", "a PostVideoMedia object or a PostSlideshowMedia object or a PostOtherMedia object"
                )
            )
            v = d.get("music_url")
            self.music_url = v if v is None or type(v) is str else text(v, "music_url")
            v = d.get("tiktok")
            self.tiktok = None if v is None else PostTikTok._read(v)
            v = d.get("pinterest")
            self.pinterest = None if v is None else PostPinterest._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .post_deliveries import PostDeliveries  # noqa: E402
from .post_other_media import PostOtherMedia  # noqa: E402
from .post_pinterest import PostPinterest  # noqa: E402
from .post_slideshow_media import PostSlideshowMedia  # noqa: E402
from .post_tik_tok import PostTikTok  # noqa: E402
from .post_video_media import PostVideoMedia  # noqa: E402
