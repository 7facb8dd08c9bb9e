from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member
from .._model import Model

if TYPE_CHECKING:
    from .sub_tool_mode import SubToolMode


class SubToolModes(Model):
    """Which other tools a motion graphic may use.

    Attributes:
        generate_images (SubToolMode | None): Whether a tool is used. The server's default is AUTO.
        generate_video_clips (SubToolMode | None): Whether a tool is used. The server's default is AUTO.
        generate_voiceover (SubToolMode | None): Whether a tool is used. The server's default is AUTO.
        search_stock_media (SubToolMode | None): Whether a tool is used. The server's default is AUTO.
    """

    _fields = {
        "generate_images": "generateImages",
        "generate_video_clips": "generateVideoClips",
        "generate_voiceover": "generateVoiceover",
        "search_stock_media": "searchStockMedia",
    }
    __slots__ = (*_fields,)

    generate_images: SubToolMode | None
    generate_video_clips: SubToolMode | None
    generate_voiceover: SubToolMode | None
    search_stock_media: SubToolMode | None

    def __init__(
        self,
        *,
        generate_images: SubToolMode | None = None,
        generate_video_clips: SubToolMode | None = None,
        generate_voiceover: SubToolMode | None = None,
        search_stock_media: SubToolMode | None = None,
    ) -> None:
        self._make(
            {
                "generate_images": generate_images,
                "generate_video_clips": generate_video_clips,
                "generate_voiceover": generate_voiceover,
                "search_stock_media": search_stock_media,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("generateImages")
            self.generate_images = None if v is None else member(v, "generateImages")
            v = d.get("generateVideoClips")
            self.generate_video_clips = None if v is None else member(v, "generateVideoClips")
            v = d.get("generateVoiceover")
            self.generate_voiceover = None if v is None else member(v, "generateVoiceover")
            v = d.get("searchStockMedia")
            self.search_stock_media = None if v is None else member(v, "searchStockMedia")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
