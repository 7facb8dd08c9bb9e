from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class GetAnalyticsTargetResponse(Model):
    """Response of `get_analytics_target`.

    Attributes:
        ok (bool): Always true.
        code (int): The HTTP status.
        message (str): Text for people, which may change.
        data (AnalyticsTargetDetail): A tracked account and how it does.
    """

    _fields = {
        "ok": "ok",
        "code": "code",
        "message": "message",
        "data": "data",
    }
    __slots__ = (*_fields,)
    _nested = {
        "data": False,
    }

    ok: bool
    code: int
    message: str
    data: AnalyticsTargetDetail

    def __init__(
        self,
        *,
        ok: bool,
        code: int,
        message: str,
        data: AnalyticsTargetDetail,
    ) -> None:
        self._make(
            {
                "ok": ok,
                "code": code,
                "message": message,
                "data": data,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["ok"]
            self.ok = v if type(v) is bool else boolean(v, "ok")
            v = d["code"]
            self.code = v if type(v) is int else integer(v, "code")
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            self.data = AnalyticsTargetDetail._read(d["data"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_target_detail import AnalyticsTargetDetail  # noqa: E402
