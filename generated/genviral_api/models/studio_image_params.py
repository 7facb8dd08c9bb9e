from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StudioImageParams(Model):
    """Parameters of an image. Which ones a model takes is in its description.

    Attributes:
        aspect_ratio (str | None): Shape, such as `9:16`.
        resolution (str | None): Resolution, such as `1080p`.
        output_format (str | None): File format, such as `png`.
        size (str | None): Size.
        max_images (int | None): How many images at most.
        sequential_image_generation (str | None): Whether images belong together.
        scale_factor (float | None): How much to enlarge.
    """

    _fields = {
        "aspect_ratio": "aspect_ratio",
        "resolution": "resolution",
        "output_format": "output_format",
        "size": "size",
        "max_images": "max_images",
        "sequential_image_generation": "sequential_image_generation",
        "scale_factor": "scale_factor",
    }
    __slots__ = (*_fields,)
    _is_map = True

    aspect_ratio: str | None
    resolution: str | None
    output_format: str | None
    size: str | None
    max_images: int | None
    sequential_image_generation: str | None
    scale_factor: float | None

    def __init__(
        self,
        *,
        aspect_ratio: str | None = None,
        resolution: str | None = None,
        output_format: str | None = None,
        size: str | None = None,
        max_images: int | None = None,
        sequential_image_generation: str | None = None,
        scale_factor: float | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "output_format": output_format,
                "size": size,
                "max_images": max_images,
                "sequential_image_generation": sequential_image_generation,
                "scale_factor": scale_factor,
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
            v = d.get("aspect_ratio")
            self.aspect_ratio = v if v is None or type(v) is str else text(v, "aspect_ratio")
            v = d.get("resolution")
            self.resolution = v if v is None or type(v) is str else text(v, "resolution")
            v = d.get("output_format")
            self.output_format = v if v is None or type(v) is str else text(v, "output_format")
            v = d.get("size")
            self.size = v if v is None or type(v) is str else text(v, "size")
            v = d.get("max_images")
            self.max_images = v if v is None or type(v) is int else integer(v, "max_images")
            v = d.get("sequential_image_generation")
            self.sequential_image_generation = (
                v if v is None or type(v) is str else text(v, "sequential_image_generation")
            )
            v = d.get("scale_factor")
            self.scale_factor = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "scale_factor")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
