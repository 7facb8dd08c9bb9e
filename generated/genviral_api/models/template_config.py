from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateConfig(Model):
    """What slideshows of a template are like.

    Attributes:
        version (int): Version of this format, 1.
        structure (TemplateStructure): The slides of a template.
        content (TemplateContent): What a template is about.
        visuals (TemplateVisuals): How a template looks.
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

    version: int
    structure: TemplateStructure
    content: TemplateContent
    visuals: TemplateVisuals

    def __init__(
        self,
        *,
        version: int,
        structure: TemplateStructure,
        content: TemplateContent,
        visuals: TemplateVisuals,
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
            self.version = v if type(v) is int else integer(v, "version")
            self.structure = TemplateStructure._read(d["structure"])
            self.content = TemplateContent._read(d["content"])
            self.visuals = TemplateVisuals._read(d["visuals"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_content import TemplateContent  # noqa: E402
from .template_structure import TemplateStructure  # noqa: E402
from .template_visuals import TemplateVisuals  # noqa: E402
