from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .tik_tok_post_mode import TikTokPostMode
    from .tik_tok_privacy_level import TikTokPrivacyLevel


class TikTokSettings(Model):
    """Settings of TikTok posts, for accounts connected by the user. For a video, caption, title and description have at
    most 2,200 characters together.

    Attributes:
        title (str | None): Title, at most 2,200 characters for a video and 90 for a slideshow.
        description (str | None): Description, at most 4,000 characters. A video has it for an empty caption.
        post_mode (TikTokPostMode | None): Publish, or put a slideshow into the drafts of the creator (`MEDIA_UPLOAD`).
        privacy_level (TikTokPrivacyLevel | None): Who sees a TikTok post.
        disable_comment (bool | None): Whether nobody may comment.
        disable_duet (bool | None): Whether nobody may duet. Videos only.
        disable_stitch (bool | None): Whether nobody may stitch. Videos only.
        auto_add_music (bool | None): Whether TikTok adds music. Slideshows only.
        is_commercial (bool | None): Whether the post promotes something.
        is_your_brand (bool | None): Whether it promotes your own brand.
        is_branded_content (bool | None): Whether it promotes the brand of somebody else.
        user_consent (bool | None): Whether the user agreed to TikTok's terms.
        video_cover_timestamp_ms (int | None): Which frame of a video is its cover, in milliseconds. `DIRECT_POST` only.
    """

    _fields = {
        "title": "title",
        "description": "description",
        "post_mode": "post_mode",
        "privacy_level": "privacy_level",
        "disable_comment": "disable_comment",
        "disable_duet": "disable_duet",
        "disable_stitch": "disable_stitch",
        "auto_add_music": "auto_add_music",
        "is_commercial": "is_commercial",
        "is_your_brand": "is_your_brand",
        "is_branded_content": "is_branded_content",
        "user_consent": "user_consent",
        "video_cover_timestamp_ms": "video_cover_timestamp_ms",
    }
    __slots__ = (*_fields,)

    title: str | None
    description: str | None
    post_mode: TikTokPostMode | None
    privacy_level: TikTokPrivacyLevel | None
    disable_comment: bool | None
    disable_duet: bool | None
    disable_stitch: bool | None
    auto_add_music: bool | None
    is_commercial: bool | None
    is_your_brand: bool | None
    is_branded_content: bool | None
    user_consent: bool | None
    video_cover_timestamp_ms: int | None

    def __init__(
        self,
        *,
        title: str | None = None,
        description: str | None = None,
        post_mode: TikTokPostMode | None = None,
        privacy_level: TikTokPrivacyLevel | None = None,
        disable_comment: bool | None = None,
        disable_duet: bool | None = None,
        disable_stitch: bool | None = None,
        auto_add_music: bool | None = None,
        is_commercial: bool | None = None,
        is_your_brand: bool | None = None,
        is_branded_content: bool | None = None,
        user_consent: bool | None = None,
        video_cover_timestamp_ms: int | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "description": description,
                "post_mode": post_mode,
                "privacy_level": privacy_level,
                "disable_comment": disable_comment,
                "disable_duet": disable_duet,
                "disable_stitch": disable_stitch,
                "auto_add_music": auto_add_music,
                "is_commercial": is_commercial,
                "is_your_brand": is_your_brand,
                "is_branded_content": is_branded_content,
                "user_consent": user_consent,
                "video_cover_timestamp_ms": video_cover_timestamp_ms,
            }
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
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("post_mode")
            self.post_mode = None if v is None else member(v, "post_mode")
            v = d.get("privacy_level")
            self.privacy_level = None if v is None else member(v, "privacy_level")
            v = d.get("disable_comment")
            self.disable_comment = v if v is None or type(v) is bool else boolean(v, "disable_comment")
            v = d.get("disable_duet")
            self.disable_duet = v if v is None or type(v) is bool else boolean(v, "disable_duet")
            v = d.get("disable_stitch")
            self.disable_stitch = v if v is None or type(v) is bool else boolean(v, "disable_stitch")
            v = d.get("auto_add_music")
            self.auto_add_music = v if v is None or type(v) is bool else boolean(v, "auto_add_music")
            v = d.get("is_commercial")
            self.is_commercial = v if v is None or type(v) is bool else boolean(v, "is_commercial")
            v = d.get("is_your_brand")
            self.is_your_brand = v if v is None or type(v) is bool else boolean(v, "is_your_brand")
            v = d.get("is_branded_content")
            self.is_branded_content = v if v is None or type(v) is bool else boolean(v, "is_branded_content")
            v = d.get("user_consent")
            self.user_consent = v if v is None or type(v) is bool else boolean(v, "user_consent")
            v = d.get("video_cover_timestamp_ms")
            self.video_cover_timestamp_ms = v if v is None or type(v) is int else integer(v, "video_cover_timestamp_ms")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
