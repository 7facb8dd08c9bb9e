from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import boolean
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.target = AnalyticsTarget.from_dict(d["target"])
        v = d["created"]
        self.created = v if type(v) is bool else boolean(v, "created")


from .analytics_target import AnalyticsTarget  # noqa: E402
