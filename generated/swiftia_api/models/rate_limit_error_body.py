from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RateLimitErrorBody(Model):
    """Error response of the rate limit.

    Attributes:
        status (int): The HTTP status again, 429.
        message (str): Human-readable explanation.
        code (str | None): RATE_LIMIT_EXCEEDED.
        retry_after (float | None): Seconds to wait before the next request. Absent in older responses.
    """

    _fields = {
        "status": "status",
        "message": "message",
        "code": "code",
        "retry_after": "retryAfter",
    }
    __slots__ = (*_fields,)

    status: int
    message: str
    code: str | None
    retry_after: float | None

    def __init__(
        self,
        *,
        status: int,
        message: str,
        code: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "message": message,
                "code": code,
                "retry_after": retry_after,
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
            v = d.get("retryAfter")
            self.retry_after = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "retryAfter")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
