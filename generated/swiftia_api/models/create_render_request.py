from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, mismatch, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateRenderRequest(Model):
    """The short to render, and its style.

    Attributes:
        id (str): Job that has completed.
        target (int | str): Short of that job.
        type (str | None): What to make; `shortVideo` when left out. The other values are not documented.
        brand_preset_id (str | None): Brand preset to follow.
        preset (str | None): Built-in style of captions, such as DEFAULT, GRAPES, VIRAL, BLURRY, FAST, DEEP DIVER, GLOW
            VIOLET, 70S RADIATION, BILL GREEN, ETHEREAL UNDERLINE.
        size (RenderSize | None): Frame size of the video. Some plans only.
        options (RenderOptions | None): Style of a render.
    """

    _fields = {
        "id": "id",
        "target": "target",
        "type": "type",
        "brand_preset_id": "brandPresetId",
        "preset": "preset",
        "size": "size",
        "options": "options",
    }
    __slots__ = (*_fields,)
    _nested = {
        "size": True,
        "options": True,
    }
    _key = "id"

    id: str
    target: int | str
    type: str | None
    brand_preset_id: str | None
    preset: str | None
    size: RenderSize | None
    options: RenderOptions | None

    def __init__(
        self,
        *,
        id: str,
        target: int | str,
        type: str | None = None,
        brand_preset_id: str | None = None,
        preset: str | None = None,
        size: RenderSize | None = None,
        options: RenderOptions | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "target": target,
                "type": type,
                "brand_preset_id": brand_preset_id,
                "preset": preset,
                "size": size,
                "options": options,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["target"]
            self.target = v if type(v) is str or type(v) is int else mismatch(v, "target", "a string or an integer")
            v = d.get("type")
            self.type = v if v is None or type(v) is str else text(v, "type")
            v = d.get("brandPresetId")
            self.brand_preset_id = v if v is None or type(v) is str else text(v, "brandPresetId")
            v = d.get("preset")
            self.preset = v if v is None or type(v) is str else text(v, "preset")
            v = d.get("size")
            self.size = None if v is None else RenderSize._read(v)
            v = d.get("options")
            self.options = None if v is None else RenderOptions._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .render_options import RenderOptions  # noqa: E402
from .render_size import RenderSize  # noqa: E402
