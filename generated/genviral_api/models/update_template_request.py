from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .template_visibility_input import TemplateVisibilityInput


class UpdateTemplateRequest(Model):
    """What to change of a template, at least one field.

    Attributes:
        name (str | None): New name, 1 to 100 characters.
        description (None | str): New description, null for none.
        config (TemplateConfigInput | None): What slideshows of a new template are like.
        visibility (TemplateVisibilityInput | None): Who shall be able to use a template.
    """

    _fields = {
        "name": "name",
        "description": "description",
        "config": "config",
        "visibility": "visibility",
    }
    __slots__ = (*_fields,)
    _nested = {
        "config": True,
    }

    name: str | None
    description: None | str
    config: TemplateConfigInput | None
    visibility: TemplateVisibilityInput | None

    def __init__(
        self,
        *,
        name: str | None = None,
        description: None | str | Null = None,
        config: TemplateConfigInput | None = None,
        visibility: TemplateVisibilityInput | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "description": description,
                "config": config,
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
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("config")
            self.config = None if v is None else TemplateConfigInput._read(v)
            v = d.get("visibility")
            self.visibility = None if v is None else member(v, "visibility")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_config_input import TemplateConfigInput  # noqa: E402
