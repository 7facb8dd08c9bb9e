from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class YouTubeThumbnail(Model):
    """The thumbnail of a YouTube video.

    Attributes:
        path (str): Where the image is.
    """

    _fields = {
        "path": "path",
    }
    __slots__ = (*_fields,)
    _is_map = True

    path: str

    def __init__(
        self,
        *,
        path: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "path": path,
            },
            additional_properties,
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["path"]
            self.path = v if type(v) is str else text(v, "path")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
