from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, from_iso, integer, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime


class Pack(Model):
    """A pack of images.

    Attributes:
        id (str): Unique id of the pack.
        name (str): Name.
        image_count (int): How many images it has.
        is_public (bool): Whether everybody can use it.
        created_at (datetime.datetime): When it was created.
        images (list[PackImage]): The images, oldest first. After an update it may be empty whatever `image_count` is.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "image_count": "image_count",
        "is_public": "is_public",
        "created_at": "created_at",
        "images": "images",
    }
    __slots__ = (*_fields,)
    _nested = {
        "images": False,
    }
    _key = "id"

    id: str
    name: str
    image_count: int
    is_public: bool
    created_at: datetime.datetime
    images: list[PackImage]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        image_count: int,
        is_public: bool,
        created_at: datetime.datetime,
        images: list[PackImage],
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "image_count": image_count,
                "is_public": is_public,
                "created_at": created_at,
                "images": images,
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
            v = d["image_count"]
            self.image_count = v if type(v) is int else integer(v, "image_count")
            v = d["is_public"]
            self.is_public = v if type(v) is bool else boolean(v, "is_public")
            v = d["created_at"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "created_at")
            v = d["images"]
            self.images = [PackImage._read(i) for i in v] if type(v) is list else array(v, "images")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .pack_image import PackImage  # noqa: E402
