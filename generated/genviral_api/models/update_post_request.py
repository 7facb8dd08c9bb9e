from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, mismatch, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class UpdatePostRequest(Model):
    """What to change of a post, at least one field.

    Attributes:
        caption (str | None): New text, with the limits of a new post.
        media (None | PostSlideshow | PostVideo): New media, null for none.
        accounts (list[PostAccount] | None): The accounts instead of the old ones, 1 to 10.
        scheduled_at (datetime.datetime | None): When to publish, with an offset from UTC. Null for as soon as possible.
        music_url (None | str): Address of a TikTok post whose music to use, null for none.
        tiktok (None | TikTokSettings): Settings of TikTok, null for none.
        pinterest (None | PinterestSettings): Settings of Pinterest, null for none.
        settings (PostSettings | None): Settings by platform. Of two names of a platform the second wins. For TikTok and
            Pinterest use `tiktok` and `pinterest` of the post itself.
        external_id (str | None): The post has one for good: another one is refused with 409 `external_id_immutable`.
    """

    _fields = {
        "caption": "caption",
        "media": "media",
        "accounts": "accounts",
        "scheduled_at": "scheduled_at",
        "music_url": "music_url",
        "tiktok": "tiktok",
        "pinterest": "pinterest",
        "settings": "settings",
        "external_id": "external_id",
    }
    __slots__ = (*_fields,)
    _nested = {
        "media": True,
        "accounts": True,
        "tiktok": True,
        "pinterest": True,
        "settings": True,
    }

    caption: str | None
    media: None | PostSlideshow | PostVideo
    accounts: list[PostAccount] | None
    scheduled_at: datetime.datetime | None
    music_url: None | str
    tiktok: None | TikTokSettings
    pinterest: None | PinterestSettings
    settings: PostSettings | None
    external_id: str | None

    def __init__(
        self,
        *,
        caption: str | None = None,
        media: None | PostSlideshow | PostVideo | Null = None,
        accounts: list[PostAccount] | None = None,
        scheduled_at: datetime.datetime | None | Null = None,
        music_url: None | str | Null = None,
        tiktok: None | TikTokSettings | Null = None,
        pinterest: None | PinterestSettings | Null = None,
        settings: PostSettings | None = None,
        external_id: str | None = None,
    ) -> None:
        self._make(
            {
                "caption": caption,
                "media": media,
                "accounts": accounts,
                "scheduled_at": scheduled_at,
                "music_url": music_url,
                "tiktok": tiktok,
                "pinterest": pinterest,
                "settings": settings,
                "external_id": external_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("caption")
            self.caption = v if v is None or type(v) is str else text(v, "caption")
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
            v = d.get("accounts")
            self.accounts = (
                None if v is None else [PostAccount._read(i) for i in v] if type(v) is list else array(v, "accounts")
            )
            v = d.get("scheduled_at")
            try:
                self.scheduled_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.scheduled_at = None if v is None else timestamp(v, "scheduled_at")
            v = d.get("music_url")
            self.music_url = v if v is None or type(v) is str else text(v, "music_url")
            v = d.get("tiktok")
            self.tiktok = None if v is None else TikTokSettings._read(v)
            v = d.get("pinterest")
            self.pinterest = None if v is None else PinterestSettings._read(v)
            v = d.get("settings")
            self.settings = None if v is None else PostSettings._read(v)
            v = d.get("external_id")
            self.external_id = v if v is None or type(v) is str else text(v, "external_id")
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
