from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
