from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean
from .._model import Model

if TYPE_CHECKING:
    pass


class AnalyticsTargetMetadata(Model):
    """Facts about a tracked account.

    Attributes:
        favorite (bool | None): Whether it is a favorite.
    """

    _fields = {
        "favorite": "favorite",
    }
    __slots__ = (*_fields,)
    _is_map = True

    favorite: bool | None

    def __init__(
        self,
        *,
        favorite: bool | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "favorite": favorite,
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
            v = d.get("favorite")
            self.favorite = v if v is None or type(v) is bool else boolean(v, "favorite")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
