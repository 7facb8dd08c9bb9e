from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateFileUrlImportRequest(Model):
    """What to import. The fields are not documented.

    Attributes:
        url (str | None): Presumably the address of the file; this is not documented.
    """

    _fields = {
        "url": "url",
    }
    __slots__ = (*_fields,)
    _is_map = True

    url: str | None

    def __init__(
        self,
        *,
        url: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
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
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
