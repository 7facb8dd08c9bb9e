from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class AnalyticsRefreshPolicy(Model):
    """When an account is refreshed.

    Attributes:
        free_daily_refresh (bool | None): Whether it is refreshed every day for free.
        max_posts (int | None): How many posts at most.
    """

    _fields = {
        "free_daily_refresh": "freeDailyRefresh",
        "max_posts": "maxPosts",
    }
    __slots__ = (*_fields,)
    _is_map = True

    free_daily_refresh: bool | None
    max_posts: int | None

    def __init__(
        self,
        *,
        free_daily_refresh: bool | None = None,
        max_posts: int | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "free_daily_refresh": free_daily_refresh,
                "max_posts": max_posts,
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
            v = d.get("freeDailyRefresh")
            self.free_daily_refresh = v if v is None or type(v) is bool else boolean(v, "freeDailyRefresh")
            v = d.get("maxPosts")
            self.max_posts = v if v is None or type(v) is int else integer(v, "maxPosts")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
