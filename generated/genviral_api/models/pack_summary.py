from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class PackSummary(Model):
    """A pack without its images.

    Attributes:
        id (str): Unique id of the pack.
        name (str): Name.
        image_count (int): How many images it has.
        is_public (bool): Whether everybody can use it.
        created_at (datetime.datetime): When it was created.
        preview_image_url (None | str): Where a preview is.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "image_count": "image_count",
        "is_public": "is_public",
        "created_at": "created_at",
        "preview_image_url": "preview_image_url",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    name: str
    image_count: int
    is_public: bool
    created_at: datetime.datetime
    preview_image_url: None | str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        image_count: int,
        is_public: bool,
        created_at: datetime.datetime,
        preview_image_url: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "image_count": image_count,
                "is_public": is_public,
                "created_at": created_at,
                "preview_image_url": preview_image_url,
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
            v = d.get("preview_image_url")
            self.preview_image_url = v if v is None or type(v) is str else text(v, "preview_image_url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
