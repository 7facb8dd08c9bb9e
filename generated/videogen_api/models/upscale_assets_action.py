from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, boolean, constant
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class UpscaleAssetsAction(Model):
    """Upscales the visuals.

    Attributes:
        type (Literal['UPSCALE_ASSETS']): Kind of edit.
        include_videos (bool | None): Videos, too. The server's default is true.
        include_stock_content (bool | None): Stock content, too. The server's default is true.
    """

    _fields = {
        "type": "type",
        "include_videos": "includeVideos",
        "include_stock_content": "includeStockContent",
    }
    __slots__ = (*_fields,)

    type: Literal["UPSCALE_ASSETS"]
    include_videos: bool | None
    include_stock_content: bool | None

    def __init__(
        self,
        *,
        type: Literal["UPSCALE_ASSETS"],
        include_videos: bool | None | Null = None,
        include_stock_content: bool | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "include_videos": include_videos,
                "include_stock_content": include_stock_content,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if v == "UPSCALE_ASSETS" else constant(v, "type", "UPSCALE_ASSETS")
            v = d.get("includeVideos")
            self.include_videos = v if v is None or type(v) is bool else boolean(v, "includeVideos")
            v = d.get("includeStockContent")
            self.include_stock_content = v if v is None or type(v) is bool else boolean(v, "includeStockContent")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
