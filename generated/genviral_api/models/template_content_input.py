from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID

    from .slideshow_type import SlideshowType
    from .template_mode import TemplateMode


class TemplateContentInput(Model):
    """What a new template is about.

    Attributes:
        mode (TemplateMode): Whether texts are generated or given.
        product_id (None | UUID): Id of the product that it is about, null for none.
        slideshow_type (SlideshowType): The kinds of slideshow.
        prompt (str | None): What it is about, at most 2,000 characters.
        language (str | None): Language of the texts. `same_as_prompt` when omitted.
    """

    _fields = {
        "mode": "mode",
        "product_id": "productId",
        "slideshow_type": "slideshowType",
        "prompt": "prompt",
        "language": "language",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "product_id",
        }
    )

    mode: TemplateMode
    product_id: None | UUID
    slideshow_type: SlideshowType
    prompt: str | None
    language: str | None

    def __init__(
        self,
        *,
        mode: TemplateMode,
        product_id: None | UUID,
        slideshow_type: SlideshowType,
        prompt: str | None = None,
        language: str | None = None,
    ) -> None:
        self._make(
            {
                "mode": mode,
                "product_id": product_id,
                "slideshow_type": slideshow_type,
                "prompt": prompt,
                "language": language,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.mode = member(d["mode"], "mode")
            v = d["productId"]
            self.product_id = None if v is None else uuid(v, "productId")
            self.slideshow_type = member(d["slideshowType"], "slideshowType")
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("language")
            self.language = v if v is None or type(v) is str else text(v, "language")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
