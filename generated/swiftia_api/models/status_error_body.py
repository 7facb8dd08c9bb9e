from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StatusErrorBody(Model):
    """Error response with the HTTP status and a code.

    Attributes:
        status (int): The HTTP status again.
        message (str): Human-readable explanation.
        code (str | None): Machine-readable reason, an open set: INVALID_INPUT, UNAUTHORIZED, FORBIDDEN, NOT_FOUND,
            RATE_LIMIT_EXCEEDED, INTERNAL_SERVER_ERROR and others.
    """

    _fields = {
        "status": "status",
        "message": "message",
        "code": "code",
    }
    __slots__ = (*_fields,)

    status: int
    message: str
    code: str | None

    def __init__(
        self,
        *,
        status: int,
        message: str,
        code: str | None = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "message": message,
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
            v = d["status"]
            self.status = v if type(v) is int else integer(v, "status")
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            v = d.get("code")
            self.code = v if v is None or type(v) is str else text(v, "code")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
