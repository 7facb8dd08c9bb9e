from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class SocialSettings(Model):
    """Settings of social posting. There are more.

    Attributes:
        is_enabled (bool | None): Whether social posting is on.
        approve_api_posts (bool | None): Setting of that name; its meaning is not documented.
        default_timezone (str | None): Time zone, such as Europe/Paris.
        default_platforms (list[str] | None): Platforms to post to, such as youtube and facebook.
        queue_slots (list[Any] | None): Slots of the queue; their form is not documented.
    """

    _fields = {
        "is_enabled": "isEnabled",
        "approve_api_posts": "approveApiPosts",
        "default_timezone": "defaultTimezone",
        "default_platforms": "defaultPlatforms",
        "queue_slots": "queueSlots",
    }
    __slots__ = (*_fields,)
    _is_map = True

    is_enabled: bool | None
    approve_api_posts: bool | None
    default_timezone: str | None
    default_platforms: list[str] | None
    queue_slots: list[Any] | None

    def __init__(
        self,
        *,
        is_enabled: bool | None = None,
        approve_api_posts: bool | None = None,
        default_timezone: str | None = None,
        default_platforms: list[str] | None = None,
        queue_slots: list[Any] | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "is_enabled": is_enabled,
                "approve_api_posts": approve_api_posts,
                "default_timezone": default_timezone,
                "default_platforms": default_platforms,
                "queue_slots": queue_slots,
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
            v = d.get("isEnabled")
            self.is_enabled = v if v is None or type(v) is bool else boolean(v, "isEnabled")
            v = d.get("approveApiPosts")
            self.approve_api_posts = v if v is None or type(v) is bool else boolean(v, "approveApiPosts")
            v = d.get("defaultTimezone")
            self.default_timezone = v if v is None or type(v) is str else text(v, "defaultTimezone")
            v = d.get("defaultPlatforms")
            self.default_platforms = (
                None
                if v is None
                else [i if type(i) is str else text(i, "defaultPlatforms") for i in v]
                if type(v) is list
                else array(v, "defaultPlatforms")
            )
            v = d.get("queueSlots")
            self.queue_slots = v if v is None or type(v) is list else array(v, "queueSlots")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
