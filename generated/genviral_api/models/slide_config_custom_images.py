from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model

if TYPE_CHECKING:
    pass


class SlideConfigCustomImages(Model):
    """Images of your own, one for every `custom_image` slide."""

    _fields = {}
    __slots__ = (*_fields, "additional_properties")
    _is_map = True

    additional_properties: Mapping[str, CustomSlideImage]

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, CustomSlideImage] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        known = self._fields.values()
        self.additional_properties = {k: CustomSlideImage.from_dict(v) for k, v in d.items() if k not in known}


from .custom_slide_image import CustomSlideImage  # noqa: E402
