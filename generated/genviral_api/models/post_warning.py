from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class PostWarning(Model):
    """Something about a post that may keep it from being published.

    Attributes:
        message (str): What it is, for people.
        field (None | str): Which field is meant.
        code (None | str): What it is, for programs, such as `VIDEO_DURATION_MISSING`.
    """

    _fields = {
        "message": "message",
        "field": "field",
        "code": "code",
    }
    __slots__ = (*_fields,)

    message: str
    field: None | str
    code: None | str

    def __init__(
        self,
        *,
        message: str,
        field: None | str | Null = None,
        code: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "message": message,
                "field": field,
                "code": code,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            v = d.get("field")
            self.field = v if v is None or type(v) is str else text(v, "field")
            v = d.get("code")
            self.code = v if v is None or type(v) is str else text(v, "code")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
