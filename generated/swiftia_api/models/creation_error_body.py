from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class CreationErrorBody(Model):
    """A job that was refused.

    Attributes:
        error (str): A code such as `fullStorage`, or a sentence.
        message (str): Human-readable explanation.
        storage_info (StorageInfo | None): Storage figures, beside `fullStorage`.
        phone_number (Any | None): The number to verify, where a phone verification is required.
    """

    _fields = {
        "error": "error",
        "message": "message",
        "storage_info": "storageInfo",
        "phone_number": "phoneNumber",
    }
    __slots__ = (*_fields,)
    _nested = {
        "storageInfo": True,
    }

    error: str
    message: str
    storage_info: StorageInfo | None
    phone_number: Any | None

    def __init__(
        self,
        *,
        error: str,
        message: str,
        storage_info: StorageInfo | None = None,
        phone_number: Any | None | Null = None,
    ) -> None:
        self._make(
            {
                "error": error,
                "message": message,
                "storage_info": storage_info,
                "phone_number": phone_number,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["error"]
            self.error = v if type(v) is str else text(v, "error")
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            v = d.get("storageInfo")
            self.storage_info = None if v is None else StorageInfo._read(v)
            self.phone_number = d.get("phoneNumber")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .storage_info import StorageInfo  # noqa: E402
