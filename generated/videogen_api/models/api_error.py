from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class ApiError(Model):
    """Body of every failed request.

    Attributes:
        message (str): Explanation for people. Not stable, do not compare it.
        code (None | str): Reason for programs, an open set: invalid_request, invalid_parameters, invalid_id,
            missing_api_key, invalid_api_key, not_authorized, not_found, insufficient_credits, rate_limited and others.
        requirement (ErrorRequirement | None): What to buy or upgrade before the request can succeed.
        internal_error_code (None | str): Code to quote when contacting support.
    """

    _fields = {
        "message": "message",
        "code": "code",
        "requirement": "requirement",
        "internal_error_code": "internalErrorCode",
    }
    __slots__ = (*_fields,)
    _nested = {
        "requirement": True,
    }

    message: str
    code: None | str
    requirement: ErrorRequirement | None
    internal_error_code: None | str

    def __init__(
        self,
        *,
        message: str,
        code: None | str | Null = None,
        requirement: ErrorRequirement | None | Null = None,
        internal_error_code: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "message": message,
                "code": code,
                "requirement": requirement,
                "internal_error_code": internal_error_code,
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
            v = d.get("code")
            self.code = v if v is None or type(v) is str else text(v, "code")
            v = d.get("requirement")
            self.requirement = None if v is None else ErrorRequirement._read(v)
            v = d.get("internalErrorCode")
            self.internal_error_code = v if v is None or type(v) is str else text(v, "internalErrorCode")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .error_requirement import ErrorRequirement  # noqa: E402
