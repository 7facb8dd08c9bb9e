from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            known = cls._fields.values()
            self.additional_properties = {
                k: v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, k)
                for k, v in d.items()
                if k not in known
            }
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
