from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any

from .._decoding import number
from .._model import Model

if TYPE_CHECKING:
    pass


class CostBreakDown(Model):
    """Credits by step, such as `shortGen` and `youtubeProcessing`."""

    _fields = {}
    __slots__ = (*_fields, "additional_properties")
    _is_map = True

    additional_properties: Mapping[str, float]

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, float] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        known = self._fields.values()
        self.additional_properties = {
            k: v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, k)
            for k, v in d.items()
            if k not in known
        }
