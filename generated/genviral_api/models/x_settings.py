from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, text
from .._model import Model

if TYPE_CHECKING:
    from .x_reply_settings import XReplySettings


class XSettings(Model):
    """Settings of posts on X.

    Attributes:
        title (str | None): Title, not blank if there is one.
        who_can_reply_post (XReplySettings | None): Who can reply to a post on X.
        community (str | None): Address of a community, such as `https://x.com/i/communities/123`.
        made_with_ai (bool | None): Whether it was made with AI. False when omitted.
        paid_partnership (bool | None): Whether it is paid for. False when omitted.
    """

    _fields = {
        "title": "title",
        "who_can_reply_post": "who_can_reply_post",
        "community": "community",
        "made_with_ai": "made_with_ai",
        "paid_partnership": "paid_partnership",
    }
    __slots__ = (*_fields,)
    _is_map = True

    title: str | None
    who_can_reply_post: XReplySettings | None
    community: str | None
    made_with_ai: bool | None
    paid_partnership: bool | None

    def __init__(
        self,
        *,
        title: str | None = None,
        who_can_reply_post: XReplySettings | None = None,
        community: str | None = None,
        made_with_ai: bool | None = None,
        paid_partnership: bool | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "who_can_reply_post": who_can_reply_post,
                "community": community,
                "made_with_ai": made_with_ai,
                "paid_partnership": paid_partnership,
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
            v = d.get("who_can_reply_post")
            self.who_can_reply_post = None if v is None else member(v, "who_can_reply_post")
            v = d.get("community")
            self.community = v if v is None or type(v) is str else text(v, "community")
            v = d.get("made_with_ai")
            self.made_with_ai = v if v is None or type(v) is bool else boolean(v, "made_with_ai")
            v = d.get("paid_partnership")
            self.paid_partnership = v if v is None or type(v) is bool else boolean(v, "paid_partnership")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
