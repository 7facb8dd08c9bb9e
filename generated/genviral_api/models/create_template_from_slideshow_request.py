from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, text
from .._model import Model

if TYPE_CHECKING:
    from .template_visibility_input import TemplateVisibilityInput


class CreateTemplateFromSlideshowRequest(Model):
    """The template to make of a slideshow.

    Attributes:
        name (str | None): Name, 1 to 100 characters. The server makes one when omitted.
        description (str | None): Description, at most 500 characters.
        visibility (TemplateVisibilityInput | None): Who shall be able to use a template.
        preserve_text (bool | None): Whether the texts stay. True when omitted.
    """

    _fields = {
        "name": "name",
        "description": "description",
        "visibility": "visibility",
        "preserve_text": "preserve_text",
    }
    __slots__ = (*_fields,)

    name: str | None
    description: str | None
    visibility: TemplateVisibilityInput | None
    preserve_text: bool | None

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        visibility: TemplateVisibilityInput | None = None,
        preserve_text: bool | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "description": description,
                "visibility": visibility,
                "preserve_text": preserve_text,
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
            v = d.get("visibility")
            self.visibility = None if v is None else member(v, "visibility")
            v = d.get("preserve_text")
            self.preserve_text = v if v is None or type(v) is bool else boolean(v, "preserve_text")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
