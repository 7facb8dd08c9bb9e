from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import array
from .._model import Model

if TYPE_CHECKING:
    pass


class JobOptions(Model):
    """How to do it.

    Attributes:
        predefined_shorts (list[PredefinedShort] | None): The shorts to make. When left out, they are picked, each of at
            most 90 seconds.
    """

    _fields = {
        "predefined_shorts": "predefinedShorts",
    }
    __slots__ = (*_fields,)
    _nested = {
        "predefinedShorts": True,
    }
    _is_map = True

    predefined_shorts: list[PredefinedShort] | None

    def __init__(
        self,
        *,
        predefined_shorts: list[PredefinedShort] | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "predefined_shorts": predefined_shorts,
            },
            additional_properties,
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("predefinedShorts")
        self.predefined_shorts = (
            None
            if v is None
            else [PredefinedShort.from_dict(i) for i in v]
            if type(v) is list
            else array(v, "predefinedShorts")
        )


from .predefined_short import PredefinedShort  # noqa: E402
