from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreatePackRequest(Model):
    """A new pack.

    Attributes:
        name (str): Name, 1 to 120 characters.
        is_public (bool | None): Whether everybody can use it. False when omitted.
    """

    _fields = {
        "name": "name",
        "is_public": "is_public",
    }
    __slots__ = (*_fields,)

    name: str
    is_public: bool | None

    def __init__(
        self,
        *,
        name: str,
        is_public: bool | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "is_public": is_public,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d.get("is_public")
            self.is_public = v if v is None or type(v) is bool else boolean(v, "is_public")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
