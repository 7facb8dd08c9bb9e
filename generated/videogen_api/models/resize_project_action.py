from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant
from .._model import Model

if TYPE_CHECKING:
    pass


class ResizeProjectAction(Model):
    """Changes the shape of the picture.

    Attributes:
        type (Literal['RESIZE_PROJECT']): Kind of edit.
        aspect_ratio (AspectRatio): Shape of a picture, as a ratio and not in pixels.
    """

    _fields = {
        "type": "type",
        "aspect_ratio": "aspectRatio",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": False,
    }

    type: Literal["RESIZE_PROJECT"]
    aspect_ratio: AspectRatio

    def __init__(
        self,
        *,
        type: Literal["RESIZE_PROJECT"],
        aspect_ratio: AspectRatio,
    ) -> None:
        self._make(
            {
                "type": type,
                "aspect_ratio": aspect_ratio,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["type"]
        self.type = v if v == "RESIZE_PROJECT" else constant(v, "type", "RESIZE_PROJECT")
        self.aspect_ratio = AspectRatio.from_dict(d["aspectRatio"])


from .aspect_ratio import AspectRatio  # noqa: E402
