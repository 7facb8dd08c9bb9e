from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TemplateVisuals(Model):
    """How a template looks.

    Attributes:
        pack_id (None | str): Id of the pack that images come from.
        aspect_ratio (None | str): Shape.
        text_settings (None | TemplateTextSettings): How text looks.
    """

    _fields = {
        "pack_id": "packId",
        "aspect_ratio": "aspectRatio",
        "text_settings": "textSettings",
    }
    __slots__ = (*_fields,)
    _nested = {
        "textSettings": True,
    }

    pack_id: None | str
    aspect_ratio: None | str
    text_settings: None | TemplateTextSettings

    def __init__(
        self,
        *,
        pack_id: None | str | Null = None,
        aspect_ratio: None | str | Null = None,
        text_settings: None | TemplateTextSettings | Null = None,
    ) -> None:
        self._make(
            {
                "pack_id": pack_id,
                "aspect_ratio": aspect_ratio,
                "text_settings": text_settings,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("packId")
            self.pack_id = v if v is None or type(v) is str else text(v, "packId")
            v = d.get("aspectRatio")
            self.aspect_ratio = v if v is None or type(v) is str else text(v, "aspectRatio")
            v = d.get("textSettings")
            self.text_settings = None if v is None else TemplateTextSettings._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_text_settings import TemplateTextSettings  # noqa: E402
