from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, mismatch, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class CreatePostRequest(Model):
    """A new post.

    Attributes:
        caption (str): Text of the post. Hosted accounts take 500 characters, X 280 (premium 4,000), Bluesky 300,
            Threads 500, Pinterest 800, Instagram 2,200, TikTok 2,200 (slideshows 4,000), LinkedIn 3,000, YouTube 5,000
            bytes, Reddit 10,000, Facebook 63,206.
        accounts (list[PostAccount]): Where to post, 1 to 10 accounts.
        media (None | PostSlideshow | PostVideo): What to post, a video or images. Null or omitted only if every account
            takes posts of text only.
        scheduled_at (datetime.datetime | None): When to publish, with an offset from UTC, at least two minutes ahead.
            At once when omitted.
        external_id (str | None): Identifies the post: the same one with the same content gives the post of the first
            request, with other content 409. Two intended posts of the same content need different ones.
        music_url (None | str): Address of a TikTok post whose music to use. Every account must be of TikTok.
        tiktok (TikTokSettings | None): Settings of TikTok posts, for accounts connected by the user. For a video,
            caption, title and description have at most 2,200 characters together.
        pinterest (PinterestSettings | None): Settings of Pinterest pins, which need images.
        settings (PostSettings | None): Settings by platform. Of two names of a platform the second wins. For TikTok and
            Pinterest use `tiktok` and `pinterest` of the post itself.
    """

    _fields = {
        "caption": "caption",
        "accounts": "accounts",
        "media": "media",
        "scheduled_at": "scheduled_at",
        "external_id": "external_id",
        "music_url": "music_url",
        "tiktok": "tiktok",
        "pinterest": "pinterest",
        "settings": "settings",
    }
    __slots__ = (*_fields,)
    _nested = {
        "accounts": False,
        "media": True,
        "tiktok": True,
        "pinterest": True,
        "settings": True,
    }

    caption: str
    accounts: list[PostAccount]
    media: None | PostSlideshow | PostVideo
    scheduled_at: datetime.datetime | None
    external_id: str | None
    music_url: None | str
    tiktok: TikTokSettings | None
    pinterest: PinterestSettings | None
    settings: PostSettings | None

    def __init__(
        self,
        *,
        caption: str,
        accounts: list[PostAccount],
        media: None | PostSlideshow | PostVideo | Null = None,
        scheduled_at: datetime.datetime | None = None,
        external_id: str | None = None,
        music_url: None | str | Null = None,
        tiktok: TikTokSettings | None = None,
        pinterest: PinterestSettings | None = None,
        settings: PostSettings | None = None,
    ) -> None:
        self._make(
            {
                "caption": caption,
                "accounts": accounts,
                "media": media,
                "scheduled_at": scheduled_at,
                "external_id": external_id,
                "music_url": music_url,
                "tiktok": tiktok,
                "pinterest": pinterest,
                "settings": settings,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["caption"]
            self.caption = v if type(v) is str else text(v, "caption")
            v = d["accounts"]
            self.accounts = [PostAccount._read(i) for i in v] if type(v) is list else array(v, "accounts")
            v = d.get("media")
            self.media = (
                None
                if v is None
                else PostVideo._read(v)
                if type(v) is dict and v.get("type") == "video"
                else PostSlideshow._read(v)
                if type(v) is dict and v.get("type") == "slideshow"
                else mismatch(v, "media", "a PostVideo object or a PostSlideshow object")
            )
            v = d.get("scheduled_at")
            try:
                self.scheduled_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.scheduled_at = None if v is None else timestamp(v, "scheduled_at")
            v = d.get("external_id")
            self.external_id = v if v is None or type(v) is str else text(v, "external_id")
            v = d.get("music_url")
            self.music_url = v if v is None or type(v) is str else text(v, "music_url")
            v = d.get("tiktok")
            self.tiktok = None if v is None else TikTokSettings._read(v)
            v = d.get("pinterest")
            self.pinterest = None if v is None else PinterestSettings._read(v)
            v = d.get("settings")
            self.settings = None if v is None else PostSettings._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .pinterest_settings import PinterestSettings  # noqa: E402
from .post_account import PostAccount  # noqa: E402
from .post_settings import PostSettings  # noqa: E402
from .post_slideshow import PostSlideshow  # noqa: E402
from .post_video import PostVideo  # noqa: E402
from .tik_tok_settings import TikTokSettings  # noqa: E402
