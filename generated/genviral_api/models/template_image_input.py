from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateImageInput(Model):
    """An image of your own for a new template.

    Attributes:
        id (str): Id of the image.
        url (str): Where the image is.
        name (str): Name of the image.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "name": "name",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    url: str
    name: str

    def __init__(
        self,
        *,
        id: str,
        url: str,
        name: str,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
                "name": name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
