from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TemplateContent(Model):
    """What a template is about.

    Attributes:
        mode (str | None): Whether texts are generated (`ai`) or given (`manual`).
        prompt (None | str): What it is about.
        product_id (None | str): Id of the product that it is about.
        language (None | str): Language of the texts.
        slideshow_type (None | str): Kind of slideshow.
    """

    _fields = {
        "mode": "mode",
        "prompt": "prompt",
        "product_id": "productId",
        "language": "language",
        "slideshow_type": "slideshowType",
    }
    __slots__ = (*_fields,)

    mode: str | None
    prompt: None | str
    product_id: None | str
    language: None | str
    slideshow_type: None | str

    def __init__(
        self,
        *,
        mode: str | None = None,
        prompt: None | str | Null = None,
        product_id: None | str | Null = None,
        language: None | str | Null = None,
        slideshow_type: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "mode": mode,
                "prompt": prompt,
                "product_id": product_id,
                "language": language,
                "slideshow_type": slideshow_type,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("mode")
            self.mode = v if v is None or type(v) is str else text(v, "mode")
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("productId")
            self.product_id = v if v is None or type(v) is str else text(v, "productId")
            v = d.get("language")
            self.language = v if v is None or type(v) is str else text(v, "language")
            v = d.get("slideshowType")
            self.slideshow_type = v if v is None or type(v) is str else text(v, "slideshowType")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
