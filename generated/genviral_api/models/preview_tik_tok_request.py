from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class PreviewTikTokRequest(Model):
    """A TikTok slideshow to look at.

    Attributes:
        url (str): Its address on TikTok.
    """

    _fields = {
        "url": "url",
    }
    __slots__ = (*_fields,)

    url: str

    def __init__(
        self,
        *,
        url: str,
    ) -> None:
        self._make(
            {
                "url": url,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["url"]
        self.url = v if type(v) is str else text(v, "url")
