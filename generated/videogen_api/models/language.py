from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class Language(Model):
    """A language that projects can be translated into.

    Attributes:
        language_code (str): Its code.
        name (str): Name to show to people.
    """

    _fields = {
        "language_code": "languageCode",
        "name": "name",
    }
    __slots__ = (*_fields,)
    _key = "language_code"

    language_code: str
    name: str

    def __init__(
        self,
        *,
        language_code: str,
        name: str,
    ) -> None:
        self._make(
            {
                "language_code": language_code,
                "name": name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["languageCode"]
            self.language_code = v if type(v) is str else text(v, "languageCode")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
