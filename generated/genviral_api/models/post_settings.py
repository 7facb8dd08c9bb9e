from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
from .._model import Model

if TYPE_CHECKING:
    pass


class PostSettings(Model):
    """Settings by platform. Of two names of a platform the second wins. For TikTok and Pinterest use `tiktok` and
    `pinterest` of the post itself.

    Attributes:
        x (XSettings | None): Settings of posts on X.
        twitter (XSettings | None): Settings of posts on X.
        youtube (YouTubeSettings | None): Settings of YouTube videos.
        reddit (RedditSettings | None): Settings of posts on Reddit.
        threads (OtherSettings | None): Settings of a platform without settings of its own.
        bluesky (OtherSettings | None): Settings of a platform without settings of its own.
        tiktok (OtherSettings | None): Settings of a platform without settings of its own.
        pinterest (OtherSettings | None): Settings of a platform without settings of its own.
        instagram (InstagramSettings | None): Settings of Instagram posts.
        instagram_standalone (InstagramSettings | None): Settings of Instagram posts.
        facebook (FacebookSettings | None): Settings of Facebook posts.
        linkedin (LinkedInSettings | None): Settings of LinkedIn posts.
        linkedin_page (LinkedInSettings | None): Settings of LinkedIn posts.
    """

    _fields = {
        "x": "x",
        "twitter": "twitter",
        "youtube": "youtube",
        "reddit": "reddit",
        "threads": "threads",
        "bluesky": "bluesky",
        "tiktok": "tiktok",
        "pinterest": "pinterest",
        "instagram": "instagram",
        "instagram_standalone": "instagram-standalone",
        "facebook": "facebook",
        "linkedin": "linkedin",
        "linkedin_page": "linkedin-page",
    }
    __slots__ = (*_fields,)
    _nested = {
        "x": True,
        "twitter": True,
        "youtube": True,
        "reddit": True,
        "threads": True,
        "bluesky": True,
        "tiktok": True,
        "pinterest": True,
        "instagram": True,
        "instagram-standalone": True,
        "facebook": True,
        "linkedin": True,
        "linkedin-page": True,
    }

    x: XSettings | None
    twitter: XSettings | None
    youtube: YouTubeSettings | None
    reddit: RedditSettings | None
    threads: OtherSettings | None
    bluesky: OtherSettings | None
    tiktok: OtherSettings | None
    pinterest: OtherSettings | None
    instagram: InstagramSettings | None
    instagram_standalone: InstagramSettings | None
    facebook: FacebookSettings | None
    linkedin: LinkedInSettings | None
    linkedin_page: LinkedInSettings | None

    def __init__(
        self,
        *,
        x: XSettings | None = None,
        twitter: XSettings | None = None,
        youtube: YouTubeSettings | None = None,
        reddit: RedditSettings | None = None,
        threads: OtherSettings | None = None,
        bluesky: OtherSettings | None = None,
        tiktok: OtherSettings | None = None,
        pinterest: OtherSettings | None = None,
        instagram: InstagramSettings | None = None,
        instagram_standalone: InstagramSettings | None = None,
        facebook: FacebookSettings | None = None,
        linkedin: LinkedInSettings | None = None,
        linkedin_page: LinkedInSettings | None = None,
    ) -> None:
        self._make(
            {
                "x": x,
                "twitter": twitter,
                "youtube": youtube,
                "reddit": reddit,
                "threads": threads,
                "bluesky": bluesky,
                "tiktok": tiktok,
                "pinterest": pinterest,
                "instagram": instagram,
                "instagram_standalone": instagram_standalone,
                "facebook": facebook,
                "linkedin": linkedin,
                "linkedin_page": linkedin_page,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("x")
            self.x = None if v is None else XSettings._read(v)
            v = d.get("twitter")
            self.twitter = None if v is None else XSettings._read(v)
            v = d.get("youtube")
            self.youtube = None if v is None else YouTubeSettings._read(v)
            v = d.get("reddit")
            self.reddit = None if v is None else RedditSettings._read(v)
            v = d.get("threads")
            self.threads = None if v is None else OtherSettings._read(v)
            v = d.get("bluesky")
            self.bluesky = None if v is None else OtherSettings._read(v)
            v = d.get("tiktok")
            self.tiktok = None if v is None else OtherSettings._read(v)
            v = d.get("pinterest")
            self.pinterest = None if v is None else OtherSettings._read(v)
            v = d.get("instagram")
            self.instagram = None if v is None else InstagramSettings._read(v)
            v = d.get("instagram-standalone")
            self.instagram_standalone = None if v is None else InstagramSettings._read(v)
            v = d.get("facebook")
            self.facebook = None if v is None else FacebookSettings._read(v)
            v = d.get("linkedin")
            self.linkedin = None if v is None else LinkedInSettings._read(v)
            v = d.get("linkedin-page")
            self.linkedin_page = None if v is None else LinkedInSettings._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .facebook_settings import FacebookSettings  # noqa: E402
from .instagram_settings import InstagramSettings  # noqa: E402
from .linked_in_settings import LinkedInSettings  # noqa: E402
from .other_settings import OtherSettings  # noqa: E402
from .reddit_settings import RedditSettings  # noqa: E402
from .x_settings import XSettings  # noqa: E402
from .you_tube_settings import YouTubeSettings  # noqa: E402
