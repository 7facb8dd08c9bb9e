from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, text
from .._model import Model

if TYPE_CHECKING:
    from .error_code import ErrorCode


class Error(Model):
    """The envelope of every failure. There is no `data`.

    Attributes:
        ok (bool): Always false.
        code (int): The HTTP status. The code that programs test is `error_code`.
        message (str): Text for people, which may change.
        error_code (ErrorCode | str | None): What went wrong, for programs. Not every failure has it, and new values may
            come.
        error (str | None): Text for people, where there is no `message`.
        issues (list[Any] | None): What is wrong with the request, in detail. The shape of an issue is not documented.
        remediation_hint (str | None): What to do about it.
        action_url (str | None): Where to do it.
    """

    _fields = {
        "ok": "ok",
        "code": "code",
        "message": "message",
        "error_code": "error_code",
        "error": "error",
        "issues": "issues",
        "remediation_hint": "remediation_hint",
        "action_url": "action_url",
    }
    __slots__ = (*_fields,)

    ok: bool
    code: int
    message: str
    error_code: ErrorCode | str | None
    error: str | None
    issues: list[Any] | None
    remediation_hint: str | None
    action_url: str | None

    def __init__(
        self,
        *,
        ok: bool,
        code: int,
        message: str,
        error_code: ErrorCode | str | None = None,
        error: str | None = None,
        issues: list[Any] | None = None,
        remediation_hint: str | None = None,
        action_url: str | None = None,
    ) -> None:
        self._make(
            {
                "ok": ok,
                "code": code,
                "message": message,
                "error_code": error_code,
                "error": error,
                "issues": issues,
                "remediation_hint": remediation_hint,
                "action_url": action_url,
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
            v = d.get("error_code")
            self.error_code = v if v is None or type(v) is str else text(v, "error_code")
            v = d.get("error")
            self.error = v if v is None or type(v) is str else text(v, "error")
            v = d.get("issues")
            self.issues = v if v is None or type(v) is list else array(v, "issues")
            v = d.get("remediation_hint")
            self.remediation_hint = v if v is None or type(v) is str else text(v, "remediation_hint")
            v = d.get("action_url")
            self.action_url = v if v is None or type(v) is str else text(v, "action_url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
