from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AddPackImageRequest(Model):
    """An image to add to a pack.

    Attributes:
        image_url (str): Where the image is. It is linked, not copied.
        file_name (str | None): File name. `image` when omitted.
    """

    _fields = {
        "image_url": "image_url",
        "file_name": "file_name",
    }
    __slots__ = (*_fields,)

    image_url: str
    file_name: str | None

    def __init__(
        self,
        *,
        image_url: str,
        file_name: str | None = None,
    ) -> None:
        self._make(
            {
                "image_url": image_url,
                "file_name": file_name,
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
            v = d.get("file_name")
            self.file_name = v if v is None or type(v) is str else text(v, "file_name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
