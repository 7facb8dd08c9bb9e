from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CustomSlideImage(Model):
    """An image of your own for a slide.

    Attributes:
        image_url (str): Where the image is.
        image_id (str): Id of the image.
        image_name (str | None): Name of the image.
    """

    _fields = {
        "image_url": "image_url",
        "image_id": "image_id",
        "image_name": "image_name",
    }
    __slots__ = (*_fields,)

    image_url: str
    image_id: str
    image_name: str | None

    def __init__(
        self,
        *,
        image_url: str,
        image_id: str,
        image_name: str | None = None,
    ) -> None:
        self._make(
            {
                "image_url": image_url,
                "image_id": image_id,
                "image_name": image_name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["image_url"]
            self.image_url = v if type(v) is str else text(v, "image_url")
            v = d["image_id"]
            self.image_id = v if type(v) is str else text(v, "image_id")
            v = d.get("image_name")
            self.image_name = v if v is None or type(v) is str else text(v, "image_name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
