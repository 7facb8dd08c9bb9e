from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PronunciationReplacement(Model):
    """A word, and what to speak in its place.

    Attributes:
        original (str): What is written.
        replacement (str): What to speak.
    """

    _fields = {
        "original": "original",
        "replacement": "replacement",
    }
    __slots__ = (*_fields,)

    original: str
    replacement: str

    def __init__(
        self,
        *,
        original: str,
        replacement: str,
    ) -> None:
        self._make(
            {
                "original": original,
                "replacement": replacement,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["original"]
            self.original = v if type(v) is str else text(v, "original")
            v = d["replacement"]
            self.replacement = v if type(v) is str else text(v, "replacement")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
