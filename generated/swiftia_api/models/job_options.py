from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class JobOptions(Model):
    """Options of the job.

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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("predefinedShorts")
            self.predefined_shorts = (
                None
                if v is None
                else [PredefinedShort._read(i) for i in v]
                if type(v) is list
                else array(v, "predefinedShorts")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .predefined_short import PredefinedShort  # noqa: E402
