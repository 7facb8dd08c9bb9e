from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class Influencer(Model):
    """A person who does not exist, for images and videos.

    Attributes:
        id (str): Unique id of the influencer.
        name (str): Name.
        reference_image_urls (list[str]): Images of them, for `reference_image_urls` of videos.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "reference_image_urls": "reference_image_urls",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    name: str
    reference_image_urls: list[str]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        reference_image_urls: list[str],
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "reference_image_urls": reference_image_urls,
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
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d["reference_image_urls"]
            self.reference_image_urls = (
                [i if type(i) is str else text(i, "reference_image_urls") for i in v]
                if type(v) is list
                else array(v, "reference_image_urls")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
