from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any

from .._decoding import number
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("facePaddingFactor")
        self.face_padding_factor = (
            v
            if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
            else number(v, "facePaddingFactor")
        )
