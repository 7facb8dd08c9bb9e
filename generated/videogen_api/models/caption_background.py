from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, number
from .._model import Model

if TYPE_CHECKING:
    from .caption_background_type import CaptionBackgroundType


class CaptionBackground(Model):
    """What is behind captions.

    Attributes:
        type (CaptionBackgroundType): Shape behind captions.
        background_color (RgbColor): A colour.
        border_radius_proportion (float | None): Roundness of the corners, 1 being round.
        opacity_proportion (float | None): Opacity, 1 being opaque.
    """

    _fields = {
        "type": "type",
        "background_color": "backgroundColor",
        "border_radius_proportion": "borderRadiusProportion",
        "opacity_proportion": "opacityProportion",
    }
    __slots__ = (*_fields,)
    _nested = {
        "backgroundColor": False,
    }

    type: CaptionBackgroundType
    background_color: RgbColor
    border_radius_proportion: float | None
    opacity_proportion: float | None

    def __init__(
        self,
        *,
        type: CaptionBackgroundType,
        background_color: RgbColor,
        border_radius_proportion: float | None = None,
        opacity_proportion: float | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "background_color": background_color,
                "border_radius_proportion": border_radius_proportion,
                "opacity_proportion": opacity_proportion,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.type = member(d["type"], "type")
            self.background_color = RgbColor._read(d["backgroundColor"])
            v = d.get("borderRadiusProportion")
            self.border_radius_proportion = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "borderRadiusProportion")
            )
            v = d.get("opacityProportion")
            self.opacity_proportion = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "opacityProportion")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .rgb_color import RgbColor  # noqa: E402
