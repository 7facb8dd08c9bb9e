from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, array, constant, text, uuid
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from uuid import UUID


class TemplatePackSlide(Model):
    """A slide whose image comes from a pack.

    Attributes:
        type (Literal['pack']): Always `pack`.
        id (UUID): Id of the slide.
        pinned_image_url (None | str): An image that is not chosen but given, null for none.
        text (None | str): The text of the slide.
        text_elements (list[TemplateTextElementInput] | None): The texts of the slide, with their places.
    """

    _fields = {
        "type": "type",
        "id": "id",
        "pinned_image_url": "pinnedImageUrl",
        "text": "text",
        "text_elements": "textElements",
    }
    __slots__ = (*_fields,)
    _nested = {
        "textElements": True,
    }
    _nullable = frozenset(
        {
            "pinned_image_url",
        }
    )
    _key = "id"

    type: Literal["pack"]
    id: UUID
    pinned_image_url: None | str
    text: None | str
    text_elements: list[TemplateTextElementInput] | None

    def __init__(
        self,
        *,
        type: Literal["pack"],
        id: UUID,
        pinned_image_url: None | str,
        text: None | str | Null = None,
        text_elements: list[TemplateTextElementInput] | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "id": id,
                "pinned_image_url": pinned_image_url,
                "text": text,
                "text_elements": text_elements,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if v == "pack" else constant(v, "type", "pack")
            self.id = uuid(d["id"], "id")
            v = d["pinnedImageUrl"]
            self.pinned_image_url = v if v is None or type(v) is str else text(v, "pinnedImageUrl")
            v = d.get("text")
            self.text = v if v is None or type(v) is str else text(v, "text")
            v = d.get("textElements")
            self.text_elements = (
                None
                if v is None
                else [TemplateTextElementInput._read(i) for i in v]
                if type(v) is list
                else array(v, "textElements")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_text_element_input import TemplateTextElementInput  # noqa: E402
