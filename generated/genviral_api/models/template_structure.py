from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateStructure(Model):
    """The slides of a template.

    Attributes:
        slides (list[TemplateSlide]): The slides.
        pack_assignments (TemplateStructurePackAssignments | None): Which pack the image of a slide comes from, by its
            index.
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

    slides: list[TemplateSlide]
    pack_assignments: TemplateStructurePackAssignments | None

    def __init__(
        self,
        *,
        slides: list[TemplateSlide],
        pack_assignments: TemplateStructurePackAssignments | None = None,
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
            self.slides = [TemplateSlide._read(i) for i in v] if type(v) is list else array(v, "slides")
            v = d.get("packAssignments")
            self.pack_assignments = None if v is None else TemplateStructurePackAssignments._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_slide import TemplateSlide  # noqa: E402
from .template_structure_pack_assignments import TemplateStructurePackAssignments  # noqa: E402
