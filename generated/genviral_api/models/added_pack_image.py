from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class AddedPackImage(Model):
    """An image just added to a pack.

    Attributes:
        id (str): Unique id of the image.
        url (str): Where the image is.
        file_name (str | None): File name.
        content_type (str | None): MIME type, guessed from the file name.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "file_name": "file_name",
        "content_type": "content_type",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    url: str
    file_name: str | None
    content_type: str | None

    def __init__(
        self,
        *,
        id: str,
        url: str,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
                "file_name": file_name,
                "content_type": content_type,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["id"]
        self.id = v if type(v) is str else text(v, "id")
        v = d["url"]
        self.url = v if type(v) is str else text(v, "url")
        v = d.get("file_name")
        self.file_name = v if v is None or type(v) is str else text(v, "file_name")
        v = d.get("content_type")
        self.content_type = v if v is None or type(v) is str else text(v, "content_type")
