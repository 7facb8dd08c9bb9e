from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class FacebookSettings(Model):
    """Settings of Facebook posts.

    Attributes:
        title (str | None): Title, not blank if there is one.
        url (str | None): A link.
    """

    _fields = {
        "title": "title",
        "url": "url",
    }
    __slots__ = (*_fields,)
    _is_map = True

    title: str | None
    url: str | None

    def __init__(
        self,
        *,
        title: str | None = None,
        url: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "url": url,
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
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
