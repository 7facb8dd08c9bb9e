from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, mismatch
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateStructureInput(Model):
    """The slides of a new template.

    Attributes:
        slides (list[TemplateCustomSlide | TemplatePackSlide]): The slides, 1 to 10.
        pack_assignments (TemplateStructureInputPackAssignments | None): Which pack the image of a slide comes from, by
            its index from 0.
    """

    _fields = {
        "slides": "slides",
        "pack_assignments": "packAssignments",
    }
    __slots__ = (*_fields,)
    _nested = {
        "slides": False,
        "packAssignments": True,
    }

    slides: list[TemplateCustomSlide | TemplatePackSlide]
    pack_assignments: TemplateStructureInputPackAssignments | None

    def __init__(
        self,
        *,
        slides: list[TemplateCustomSlide | TemplatePackSlide],
        pack_assignments: TemplateStructureInputPackAssignments | None = None,
    ) -> None:
        self._make(
            {
                "slides": slides,
                "pack_assignments": pack_assignments,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["slides"]
        self.slides = (
            [
                TemplatePackSlide.from_dict(i)
                if type(i) is dict and i.get("type") == "pack"
                else TemplateCustomSlide.from_dict(i)
                if type(i) is dict and i.get("type") == "custom"
                else mismatch(i, "slides", "a TemplatePackSlide object or a TemplateCustomSlide object")
                for i in v
            ]
            if type(v) is list
            else array(v, "slides")
        )
        v = d.get("packAssignments")
        self.pack_assignments = None if v is None else TemplateStructureInputPackAssignments.from_dict(v)


from .template_custom_slide import TemplateCustomSlide  # noqa: E402
from .template_pack_slide import TemplatePackSlide  # noqa: E402
from .template_structure_input_pack_assignments import (
    TemplateStructureInputPackAssignments,  # noqa: E402
)
