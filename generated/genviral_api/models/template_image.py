from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TemplateImage(Model):
    """An image of your own in a template.

    Attributes:
        id (str | None): Id of the image.
        url (str | None): Where the image is.
        name (str | None): Name of the image.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "name": "name",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str | None
    url: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        url: str | None = None,
        name: str | None = None,
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
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
