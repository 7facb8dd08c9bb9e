from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class ListLanguagesResponse(Model):
    """Every language.

    Attributes:
        languages (list[Language]): The languages.
    """

    _fields = {
        "languages": "languages",
    }
    __slots__ = (*_fields,)
    _nested = {
        "languages": False,
    }

    languages: list[Language]

    def __init__(
        self,
        *,
        languages: list[Language],
    ) -> None:
        self._make(
            {
                "languages": languages,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["languages"]
            self.languages = [Language._read(i) for i in v] if type(v) is list else array(v, "languages")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .language import Language  # noqa: E402
