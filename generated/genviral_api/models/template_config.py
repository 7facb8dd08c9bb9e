from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import integer
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["version"]
        self.version = v if type(v) is int else integer(v, "version")
        self.structure = TemplateStructure.from_dict(d["structure"])
        self.content = TemplateContent.from_dict(d["content"])
        self.visuals = TemplateVisuals.from_dict(d["visuals"])


from .template_content import TemplateContent  # noqa: E402
from .template_structure import TemplateStructure  # noqa: E402
from .template_visuals import TemplateVisuals  # noqa: E402
