from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class MessageErrorBody(Model):
    """Failure told by a message, mostly alone.

    Attributes:
        message (str): Explanation for people.
        error (str | None): A code such as `fullStorage`, or a sentence. The job and rendering pages show it.
        storage_info (MessageErrorBodyStorageInfo | None): Storage figures, beside `fullStorage`.
        phone_number (None | str): The number to verify, where a phone verification is required.
    """

    _fields = {
        "message": "message",
        "error": "error",
        "storage_info": "storageInfo",
        "phone_number": "phoneNumber",
    }
    __slots__ = (*_fields,)
    _nested = {
        "storageInfo": True,
    }

    message: str
    error: str | None
    storage_info: MessageErrorBodyStorageInfo | None
    phone_number: None | str

    def __init__(
        self,
        *,
        message: str,
        error: str | None = None,
        storage_info: MessageErrorBodyStorageInfo | None = None,
        phone_number: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "message": message,
                "error": error,
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
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            v = d.get("error")
            self.error = v if v is None or type(v) is str else text(v, "error")
            v = d.get("storageInfo")
            self.storage_info = None if v is None else MessageErrorBodyStorageInfo._read(v)
            v = d.get("phoneNumber")
            self.phone_number = v if v is None or type(v) is str else text(v, "phoneNumber")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .message_error_body_storage_info import MessageErrorBodyStorageInfo  # noqa: E402
