from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, member
from .._model import Model

if TYPE_CHECKING:
    from .export_quality import ExportQuality
    from .watermark_mode import WatermarkMode


class ExportProjectRequest(Model):
    """How to render a project.

    Attributes:
        quality (ExportQuality | None): Size of the picture of an export.
        watermark_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        end_screen_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        delivery_destinations (list[DeliveryDestination] | None): Where to send the file, besides keeping it.
    """

    _fields = {
        "quality": "quality",
        "watermark_mode": "watermarkMode",
        "end_screen_mode": "endScreenMode",
        "delivery_destinations": "deliveryDestinations",
    }
    __slots__ = (*_fields,)
    _nested = {
        "deliveryDestinations": True,
    }

    quality: ExportQuality | None
    watermark_mode: WatermarkMode | None
    end_screen_mode: WatermarkMode | None
    delivery_destinations: list[DeliveryDestination] | None

    def __init__(
        self,
        *,
        quality: ExportQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        end_screen_mode: WatermarkMode | None = None,
        delivery_destinations: list[DeliveryDestination] | None = None,
    ) -> None:
        self._make(
            {
                "quality": quality,
                "watermark_mode": watermark_mode,
                "end_screen_mode": end_screen_mode,
                "delivery_destinations": delivery_destinations,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("watermarkMode")
            self.watermark_mode = None if v is None else member(v, "watermarkMode")
            v = d.get("endScreenMode")
            self.end_screen_mode = None if v is None else member(v, "endScreenMode")
            v = d.get("deliveryDestinations")
            self.delivery_destinations = (
                None
                if v is None
                else [DeliveryDestination._read(i) for i in v]
                if type(v) is list
                else array(v, "deliveryDestinations")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .delivery_destination import DeliveryDestination  # noqa: E402
