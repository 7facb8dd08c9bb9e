from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class ImportTikTokRequest(Model):
    """A TikTok slideshow to copy. Either `pack_id` or `pack_images`.

    Attributes:
        url (str): Its address on TikTok.
        preview_id (UUID | None): Id of a preview. Without one, or with an old one, TikTok is asked again.
        title (str | None): Title of the copy.
        pack_id (UUID | None): The pack that images come from.
        pack_images (list[str] | None): Images to use, 1 to 100.
        product_id (UUID | None): Id of the product that it is about.
    """

    _fields = {
        "url": "url",
        "preview_id": "preview_id",
        "title": "title",
        "pack_id": "pack_id",
        "pack_images": "pack_images",
        "product_id": "product_id",
    }
    __slots__ = (*_fields,)

    url: str
    preview_id: UUID | None
    title: str | None
    pack_id: UUID | None
    pack_images: list[str] | None
    product_id: UUID | None

    def __init__(
        self,
        *,
        url: str,
        preview_id: UUID | None = None,
        title: str | None = None,
        pack_id: UUID | None = None,
        pack_images: list[str] | None = None,
        product_id: UUID | None = None,
    ) -> None:
        self._make(
            {
                "url": url,
                "preview_id": preview_id,
                "title": title,
                "pack_id": pack_id,
                "pack_images": pack_images,
                "product_id": product_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d.get("preview_id")
            self.preview_id = None if v is None else uuid(v, "preview_id")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("pack_id")
            self.pack_id = None if v is None else uuid(v, "pack_id")
            v = d.get("pack_images")
            self.pack_images = (
                None
                if v is None
                else [i if type(i) is str else text(i, "pack_images") for i in v]
                if type(v) is list
                else array(v, "pack_images")
            )
            v = d.get("product_id")
            self.product_id = None if v is None else uuid(v, "product_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
