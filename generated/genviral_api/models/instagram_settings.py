from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .instagram_graduation_strategy import InstagramGraduationStrategy
    from .instagram_post_type import InstagramPostType


class InstagramSettings(Model):
    """Settings of Instagram posts.

    Attributes:
        title (str | None): Title, not blank if there is one.
        post_type (InstagramPostType | None): Where it appears on Instagram.
        is_trial_reel (bool | None): Whether it is a trial reel.
        graduation_strategy (InstagramGraduationStrategy | None): When a trial reel is shown to followers.
        collaborators (list[InstagramCollaborator] | None): Who takes part. Ignored for stories.
        cover_url (str | None): Image for the cover of a video. Posts of accounts connected by the user only.
        thumb_offset_ms (int | None): Which frame of a video is its cover, in milliseconds. Posts of accounts connected
            by the user only.
        share_to_feed (bool | None): Whether a video is in the feed, too. True when omitted. Posts of accounts connected
            by the user only.
    """

    _fields = {
        "title": "title",
        "post_type": "post_type",
        "is_trial_reel": "is_trial_reel",
        "graduation_strategy": "graduation_strategy",
        "collaborators": "collaborators",
        "cover_url": "cover_url",
        "thumb_offset_ms": "thumb_offset_ms",
        "share_to_feed": "share_to_feed",
    }
    __slots__ = (*_fields,)
    _nested = {
        "collaborators": True,
    }
    _is_map = True

    title: str | None
    post_type: InstagramPostType | None
    is_trial_reel: bool | None
    graduation_strategy: InstagramGraduationStrategy | None
    collaborators: list[InstagramCollaborator] | None
    cover_url: str | None
    thumb_offset_ms: int | None
    share_to_feed: bool | None

    def __init__(
        self,
        *,
        title: str | None = None,
        post_type: InstagramPostType | None = None,
        is_trial_reel: bool | None = None,
        graduation_strategy: InstagramGraduationStrategy | None = None,
        collaborators: list[InstagramCollaborator] | None = None,
        cover_url: str | None = None,
        thumb_offset_ms: int | None = None,
        share_to_feed: bool | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "post_type": post_type,
                "is_trial_reel": is_trial_reel,
                "graduation_strategy": graduation_strategy,
                "collaborators": collaborators,
                "cover_url": cover_url,
                "thumb_offset_ms": thumb_offset_ms,
                "share_to_feed": share_to_feed,
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
            v = d.get("post_type")
            self.post_type = None if v is None else member(v, "post_type")
            v = d.get("is_trial_reel")
            self.is_trial_reel = v if v is None or type(v) is bool else boolean(v, "is_trial_reel")
            v = d.get("graduation_strategy")
            self.graduation_strategy = None if v is None else member(v, "graduation_strategy")
            v = d.get("collaborators")
            self.collaborators = (
                None
                if v is None
                else [InstagramCollaborator._read(i) for i in v]
                if type(v) is list
                else array(v, "collaborators")
            )
            v = d.get("cover_url")
            self.cover_url = v if v is None or type(v) is str else text(v, "cover_url")
            v = d.get("thumb_offset_ms")
            self.thumb_offset_ms = v if v is None or type(v) is int else integer(v, "thumb_offset_ms")
            v = d.get("share_to_feed")
            self.share_to_feed = v if v is None or type(v) is bool else boolean(v, "share_to_feed")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .instagram_collaborator import InstagramCollaborator  # noqa: E402
