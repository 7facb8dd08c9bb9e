from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean
from .._model import Model

if TYPE_CHECKING:
    pass


class CreatedAnalyticsTarget(Model):
    """An account that is tracked from now on, or was before.

    Attributes:
        target (AnalyticsTarget): An account that is tracked.
        created (bool): Whether it is new. False if it was tracked before.
    """

    _fields = {
        "target": "target",
        "created": "created",
    }
    __slots__ = (*_fields,)
    _nested = {
        "target": False,
    }

    target: AnalyticsTarget
    created: bool

    def __init__(
        self,
        *,
        target: AnalyticsTarget,
        created: bool,
    ) -> None:
        self._make(
            {
                "target": target,
                "created": created,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.target = AnalyticsTarget._read(d["target"])
            v = d["created"]
            self.created = v if type(v) is bool else boolean(v, "created")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_target import AnalyticsTarget  # noqa: E402
