from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateConfigInput(Model):
    """What slideshows of a new template are like.

    Attributes:
        version (Literal[1]): Version of this format, 1.
        structure (TemplateStructureInput): The slides of a new template.
        content (TemplateContentInput): What a new template is about.
        visuals (TemplateVisualsInput): How a new template looks.
    """

    _fields = {
        "version": "version",
        "structure": "structure",
        "content": "content",
        "visuals": "visuals",
    }
    __slots__ = (*_fields,)
    _nested = {
        "structure": False,
        "content": False,
        "visuals": False,
    }

    version: Literal[1]
    structure: TemplateStructureInput
    content: TemplateContentInput
    visuals: TemplateVisualsInput

    def __init__(
        self,
        *,
        version: Literal[1],
        structure: TemplateStructureInput,
        content: TemplateContentInput,
        visuals: TemplateVisualsInput,
    ) -> None:
        self._make(
            {
                "version": version,
                "structure": structure,
                "content": content,
                "visuals": visuals,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["version"]
            self.version = v if v == 1 else constant(v, "version", 1)
            self.structure = TemplateStructureInput._read(d["structure"])
            self.content = TemplateContentInput._read(d["content"])
            self.visuals = TemplateVisualsInput._read(d["visuals"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_content_input import TemplateContentInput  # noqa: E402
from .template_structure_input import TemplateStructureInput  # noqa: E402
from .template_visuals_input import TemplateVisualsInput  # noqa: E402
