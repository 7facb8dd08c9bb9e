from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class UpdateAnalyticsTargetRequest(Model):
    """What to change of a tracked account, at least one field.

    Attributes:
        display_name (None | str): New name, as people see it, null for none.
        refresh_policy (AnalyticsRefreshPolicy | None): When it is refreshed, null for the default.
        favorite (bool | None): Whether it is a favorite.
    """

    _fields = {
        "display_name": "displayName",
        "refresh_policy": "refreshPolicy",
        "favorite": "favorite",
    }
    __slots__ = (*_fields,)
    _nested = {
        "refreshPolicy": True,
    }

    display_name: None | str
    refresh_policy: AnalyticsRefreshPolicy | None
    favorite: bool | None

    def __init__(
        self,
        *,
        display_name: None | str | Null = None,
        refresh_policy: AnalyticsRefreshPolicy | None | Null = None,
        favorite: bool | None = None,
    ) -> None:
        self._make(
            {
                "display_name": display_name,
                "refresh_policy": refresh_policy,
                "favorite": favorite,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("displayName")
            self.display_name = v if v is None or type(v) is str else text(v, "displayName")
            v = d.get("refreshPolicy")
            self.refresh_policy = None if v is None else AnalyticsRefreshPolicy._read(v)
            v = d.get("favorite")
            self.favorite = v if v is None or type(v) is bool else boolean(v, "favorite")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_refresh_policy import AnalyticsRefreshPolicy  # noqa: E402
