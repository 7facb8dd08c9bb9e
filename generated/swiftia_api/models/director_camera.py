from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
from .._model import Model

if TYPE_CHECKING:
    pass


class DirectorCamera(Model):
    """How faces are framed.

    Attributes:
        face_padding_factor (float | None): Space around a face.
    """

    _fields = {
        "face_padding_factor": "facePaddingFactor",
    }
    __slots__ = (*_fields,)
    _is_map = True

    face_padding_factor: float | None

    def __init__(
        self,
        *,
        face_padding_factor: float | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "face_padding_factor": face_padding_factor,
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
            v = d.get("facePaddingFactor")
            self.face_padding_factor = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "facePaddingFactor")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
