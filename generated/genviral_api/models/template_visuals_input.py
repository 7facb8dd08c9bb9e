from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID

    from .slideshow_aspect_ratio import SlideshowAspectRatio


class TemplateVisualsInput(Model):
    """How a new template looks.

    Attributes:
        pack_id (None | UUID): Id of the pack that images come from, null for none.
        aspect_ratio (SlideshowAspectRatio): The shapes of a slideshow.
        text_settings (TemplateTextSettingsInput): How text shall look.
    """

    _fields = {
        "pack_id": "packId",
        "aspect_ratio": "aspectRatio",
        "text_settings": "textSettings",
    }
    __slots__ = (*_fields,)
    _nested = {
        "textSettings": False,
    }
    _nullable = frozenset(
        {
            "pack_id",
        }
    )

    pack_id: None | UUID
    aspect_ratio: SlideshowAspectRatio
    text_settings: TemplateTextSettingsInput

    def __init__(
        self,
        *,
        pack_id: None | UUID,
        aspect_ratio: SlideshowAspectRatio,
        text_settings: TemplateTextSettingsInput,
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
            v = d["packId"]
            self.pack_id = None if v is None else uuid(v, "packId")
            self.aspect_ratio = member(d["aspectRatio"], "aspectRatio")
            self.text_settings = TemplateTextSettingsInput._read(d["textSettings"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_text_settings_input import TemplateTextSettingsInput  # noqa: E402
