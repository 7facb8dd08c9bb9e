from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import boolean
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.refresh = AnalyticsRefresh.from_dict(d["refresh"])
        v = d.get("wasFree")
        self.was_free = v if v is None or type(v) is bool else boolean(v, "wasFree")


from .analytics_refresh import AnalyticsRefresh  # noqa: E402
