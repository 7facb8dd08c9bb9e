from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class PackImage(Model):
    """An image of a pack.

    Attributes:
        id (str): Unique id of the image.
        url (str): Where the image is.
        metadata (None | PackImageMetadata): What is in it, and whether that is known yet.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "metadata": "metadata",
    }
    __slots__ = (*_fields,)
    _nested = {
        "metadata": True,
    }
    _key = "id"

    id: str
    url: str
    metadata: None | PackImageMetadata

    def __init__(
        self,
        *,
        id: str,
        url: str,
        metadata: None | PackImageMetadata | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
                "metadata": metadata,
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
            v = d.get("metadata")
            self.metadata = None if v is None else PackImageMetadata._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .pack_image_metadata import PackImageMetadata  # noqa: E402
