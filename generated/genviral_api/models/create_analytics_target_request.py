from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model

if TYPE_CHECKING:
    from .analytics_platform import AnalyticsPlatform


class CreateAnalyticsTargetRequest(Model):
    """An account to track.

    Attributes:
        platform (AnalyticsPlatform): The platforms of analytics.
        identifier (str): Name of the account, such as `@brand`.
        alias (str | None): Another name for it, as people see it.
    """

    _fields = {
        "platform": "platform",
        "identifier": "identifier",
        "alias": "alias",
    }
    __slots__ = (*_fields,)

    platform: AnalyticsPlatform
    identifier: str
    alias: str | None

    def __init__(
        self,
        *,
        platform: AnalyticsPlatform,
        identifier: str,
        alias: str | None = None,
    ) -> None:
        self._make(
            {
                "platform": platform,
                "identifier": identifier,
                "alias": alias,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.platform = member(d["platform"], "platform")
            v = d["identifier"]
            self.identifier = v if type(v) is str else text(v, "identifier")
            v = d.get("alias")
            self.alias = v if v is None or type(v) is str else text(v, "alias")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
