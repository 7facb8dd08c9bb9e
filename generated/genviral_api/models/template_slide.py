from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TemplateSlide(Model):
    """A slide of a template.

    Attributes:
        type (str): Where its image comes from, `pack` or `custom`.
        id (str | None): Id of the slide.
        pinned_image_url (None | str): An image that is not chosen but given.
        image (None | TemplateImage): An image of your own.
        text (None | str): The text of the slide.
        text_elements (list[TemplateTextElement] | None): The texts of the slide, with their places.
    """

    _fields = {
        "type": "type",
        "id": "id",
        "pinned_image_url": "pinnedImageUrl",
        "image": "image",
        "text": "text",
        "text_elements": "textElements",
    }
    __slots__ = (*_fields,)
    _nested = {
        "image": True,
        "textElements": True,
    }
    _key = "id"

    type: str
    id: str | None
    pinned_image_url: None | str
    image: None | TemplateImage
    text: None | str
    text_elements: list[TemplateTextElement] | None

    def __init__(
        self,
        *,
        type: str,
        id: str | None = None,
        pinned_image_url: None | str | Null = None,
        image: None | TemplateImage | Null = None,
        text: None | str | Null = None,
        text_elements: list[TemplateTextElement] | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "id": id,
                "pinned_image_url": pinned_image_url,
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
            self.type = v if type(v) is str else text(v, "type")
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("pinnedImageUrl")
            self.pinned_image_url = v if v is None or type(v) is str else text(v, "pinnedImageUrl")
            v = d.get("image")
            self.image = None if v is None else TemplateImage._read(v)
            v = d.get("text")
            self.text = v if v is None or type(v) is str else text(v, "text")
            v = d.get("textElements")
            self.text_elements = (
                None
                if v is None
                else [TemplateTextElement._read(i) for i in v]
                if type(v) is list
                else array(v, "textElements")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .template_image import TemplateImage  # noqa: E402
from .template_text_element import TemplateTextElement  # noqa: E402
