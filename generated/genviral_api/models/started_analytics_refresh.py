from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean
from .._model import Model

if TYPE_CHECKING:
    pass


class StartedAnalyticsRefresh(Model):
    """A refresh just started.

    Attributes:
        refresh (AnalyticsRefresh): A refresh of the numbers of a tracked account.
        was_free (bool | None): Whether it used the free refresh of the day.
    """

    _fields = {
        "refresh": "refresh",
        "was_free": "wasFree",
    }
    __slots__ = (*_fields,)
    _nested = {
        "refresh": False,
    }

    refresh: AnalyticsRefresh
    was_free: bool | None

    def __init__(
        self,
        *,
        refresh: AnalyticsRefresh,
        was_free: bool | None = None,
    ) -> None:
        self._make(
            {
                "refresh": refresh,
                "was_free": was_free,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.refresh = AnalyticsRefresh._read(d["refresh"])
            v = d.get("wasFree")
            self.was_free = v if v is None or type(v) is bool else boolean(v, "wasFree")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_refresh import AnalyticsRefresh  # noqa: E402
