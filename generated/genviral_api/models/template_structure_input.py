from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, mismatch
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["slides"]
            self.slides = (
                [
                    TemplatePackSlide._read(i)
                    if type(i) is dict and i.get("type") == "pack"
                    else TemplateCustomSlide._read(i)
                    if type(i) is dict and i.get("type") == "custom"
                    else mismatch(i, "slides", "a TemplatePackSlide object or a TemplateCustomSlide object")
                    for i in v
                ]
                if type(v) is list
                else array(v, "slides")
            )
            v = d.get("packAssignments")
            self.pack_assignments = None if v is None else TemplateStructureInputPackAssignments._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_custom_slide import TemplateCustomSlide  # noqa: E402
from .template_pack_slide import TemplatePackSlide  # noqa: E402
from .template_structure_input_pack_assignments import (
    TemplateStructureInputPackAssignments,  # noqa: E402
)
