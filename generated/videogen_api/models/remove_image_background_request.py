from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .watermark_mode import WatermarkMode


class RemoveImageBackgroundRequest(Model):
    """An image whose background to remove.

    Attributes:
        image_file_id (str): Id of the image.
        watermark_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "image_file_id": "imageFileId",
        "watermark_mode": "watermarkMode",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)

    image_file_id: str
    watermark_mode: WatermarkMode | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        image_file_id: str,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "image_file_id": image_file_id,
                "watermark_mode": watermark_mode,
                "num_results": num_results,
                "is_output_temporary": is_output_temporary,
                "hide_from_ui": hide_from_ui,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["imageFileId"]
            self.image_file_id = v if type(v) is str else text(v, "imageFileId")
            v = d.get("watermarkMode")
            self.watermark_mode = None if v is None else member(v, "watermarkMode")
            v = d.get("numResults")
            self.num_results = v if v is None or type(v) is int else integer(v, "numResults")
            v = d.get("isOutputTemporary")
            self.is_output_temporary = v if v is None or type(v) is bool else boolean(v, "isOutputTemporary")
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
