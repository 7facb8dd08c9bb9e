from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("id")
        self.id = v if v is None or type(v) is str else text(v, "id")
        v = d.get("url")
        self.url = v if v is None or type(v) is str else text(v, "url")
        v = d.get("name")
        self.name = v if v is None or type(v) is str else text(v, "name")
