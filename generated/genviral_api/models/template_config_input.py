from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["version"]
        self.version = v if v == 1 else constant(v, "version", 1)
        self.structure = TemplateStructureInput.from_dict(d["structure"])
        self.content = TemplateContentInput.from_dict(d["content"])
        self.visuals = TemplateVisualsInput.from_dict(d["visuals"])


from .template_content_input import TemplateContentInput  # noqa: E402
from .template_structure_input import TemplateStructureInput  # noqa: E402
from .template_visuals_input import TemplateVisualsInput  # noqa: E402
