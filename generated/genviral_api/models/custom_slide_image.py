from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["image_url"]
        self.image_url = v if type(v) is str else text(v, "image_url")
        v = d["image_id"]
        self.image_id = v if type(v) is str else text(v, "image_id")
        v = d.get("image_name")
        self.image_name = v if v is None or type(v) is str else text(v, "image_name")
