from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import member, uuid
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["packId"]
        self.pack_id = None if v is None else uuid(v, "packId")
        self.aspect_ratio = member(d["aspectRatio"], "aspectRatio")
        self.text_settings = TemplateTextSettingsInput.from_dict(d["textSettings"])


from .template_text_settings_input import TemplateTextSettingsInput  # noqa: E402
