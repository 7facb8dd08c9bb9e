from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, array, constant, text, uuid
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from uuid import UUID


class TemplateCustomSlide(Model):
    """A slide with an image of your own.

    Attributes:
        type (Literal['custom']): Always `custom`.
        id (UUID): Id of the slide.
        image (TemplateImageInput): An image of your own for a new template.
        text (None | str): The text of the slide.
        text_elements (list[TemplateTextElementInput] | None): The texts of the slide, with their places.
    """

    _fields = {
        "type": "type",
        "id": "id",
        "image": "image",
        "text": "text",
        "text_elements": "textElements",
    }
    __slots__ = (*_fields,)
    _nested = {
        "image": False,
        "textElements": True,
    }
    _key = "id"

    type: Literal["custom"]
    id: UUID
    image: TemplateImageInput
    text: None | str
    text_elements: list[TemplateTextElementInput] | None

    def __init__(
        self,
        *,
        type: Literal["custom"],
        id: UUID,
        image: TemplateImageInput,
        text: None | str | Null = None,
        text_elements: list[TemplateTextElementInput] | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "id": id,
                "image": image,
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
            self.type = v if v == "custom" else constant(v, "type", "custom")
            self.id = uuid(d["id"], "id")
            self.image = TemplateImageInput._read(d["image"])
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


from .template_image_input import TemplateImageInput  # noqa: E402
from .template_text_element_input import TemplateTextElementInput  # noqa: E402
