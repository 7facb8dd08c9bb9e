from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model

if TYPE_CHECKING:
    from .template_visibility_input import TemplateVisibilityInput


class CreateTemplateRequest(Model):
    """A new template.

    Attributes:
        name (str): Name, 1 to 100 characters, which no other template of yours has.
        config (TemplateConfigInput): What slideshows of a new template are like.
        description (str | None): Description, at most 500 characters.
        visibility (TemplateVisibilityInput | None): Who shall be able to use a template.
    """

    _fields = {
        "name": "name",
        "config": "config",
        "description": "description",
        "visibility": "visibility",
    }
    __slots__ = (*_fields,)
    _nested = {
        "config": False,
    }

    name: str
    config: TemplateConfigInput
    description: str | None
    visibility: TemplateVisibilityInput | None

    def __init__(
        self,
        *,
        name: str,
        config: TemplateConfigInput,
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "config": config,
                "description": description,
                "visibility": visibility,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.config = TemplateConfigInput._read(d["config"])
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("visibility")
            self.visibility = None if v is None else member(v, "visibility")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_config_input import TemplateConfigInput  # noqa: E402
