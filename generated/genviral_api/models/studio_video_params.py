from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StudioVideoParams(Model):
    """Parameters of a video. Which ones a model takes is in its description.

    Attributes:
        resolution (str | None): Resolution, such as `1080p`.
        duration_seconds (float | None): Duration in seconds.
        fps (float | None): Frames per second.
        aspect_ratio (str | None): Shape, such as `9:16`.
        generate_audio (bool | None): Whether it has sound.
    """

    _fields = {
        "resolution": "resolution",
        "duration_seconds": "duration_seconds",
        "fps": "fps",
        "aspect_ratio": "aspect_ratio",
        "generate_audio": "generate_audio",
    }
    __slots__ = (*_fields,)
    _is_map = True

    resolution: str | None
    duration_seconds: float | None
    fps: float | None
    aspect_ratio: str | None
    generate_audio: bool | None

    def __init__(
        self,
        *,
        resolution: str | None = None,
        duration_seconds: float | None = None,
        fps: float | None = None,
        aspect_ratio: str | None = None,
        generate_audio: bool | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "resolution": resolution,
                "duration_seconds": duration_seconds,
                "fps": fps,
                "aspect_ratio": aspect_ratio,
                "generate_audio": generate_audio,
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
            v = d.get("resolution")
            self.resolution = v if v is None or type(v) is str else text(v, "resolution")
            v = d.get("duration_seconds")
            self.duration_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "duration_seconds")
            )
            v = d.get("fps")
            self.fps = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "fps")
            v = d.get("aspect_ratio")
            self.aspect_ratio = v if v is None or type(v) is str else text(v, "aspect_ratio")
            v = d.get("generate_audio")
            self.generate_audio = v if v is None or type(v) is bool else boolean(v, "generate_audio")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
