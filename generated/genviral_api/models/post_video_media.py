from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PostVideoMedia(Model):
    """The video of a post.

    Attributes:
        type (Literal['video']): Always `video`.
        url (str): Where the video is.
    """

    _fields = {
        "type": "type",
        "url": "url",
    }
    __slots__ = (*_fields,)

    type: Literal["video"]
    url: str

    def __init__(
        self,
        *,
        type: Literal["video"],
        url: str,
    ) -> None:
        self._make(
            {
                "type": type,
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
            v = d["type"]
            self.type = v if v == "video" else constant(v, "type", "video")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
