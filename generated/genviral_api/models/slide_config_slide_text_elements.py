from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import array
from .._model import Model

if TYPE_CHECKING:
    pass


class SlideConfigSlideTextElements(Model):
    """The texts of a slide, with their places."""

    _fields = {}
    __slots__ = (*_fields, "additional_properties")
    _is_map = True

    additional_properties: Mapping[str, list[GenerateTextElement]]

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, list[GenerateTextElement]] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        known = self._fields.values()
        self.additional_properties = {
            k: [GenerateTextElement.from_dict(i) for i in v] if type(v) is list else array(v, k)
            for k, v in d.items()
            if k not in known
        }


from .generate_text_element import GenerateTextElement  # noqa: E402
