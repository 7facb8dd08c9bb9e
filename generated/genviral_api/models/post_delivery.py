from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime


class PostDelivery(Model):
    """A post on its way to one account.

    Attributes:
        account_id (str): Id of the account.
        status (str): State of the delivery, with words like those of the post.
        published_at (datetime.datetime | None): When it was published.
        error_message (None | str): Why it was not.
        last_attempted_at (datetime.datetime | None): When it was last tried.
        published_url (None | str): Where it can be seen.
    """

    _fields = {
        "account_id": "account_id",
        "status": "status",
        "published_at": "published_at",
        "error_message": "error_message",
        "last_attempted_at": "last_attempted_at",
        "published_url": "published_url",
    }
    __slots__ = (*_fields,)

    account_id: str
    status: str
    published_at: datetime.datetime | None
    error_message: None | str
    last_attempted_at: datetime.datetime | None
    published_url: None | str

    def __init__(
        self,
        *,
        account_id: str,
        status: str,
        published_at: datetime.datetime | None | Null = None,
        error_message: None | str | Null = None,
        last_attempted_at: datetime.datetime | None | Null = None,
        published_url: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "account_id": account_id,
                "status": status,
                "published_at": published_at,
                "error_message": error_message,
                "last_attempted_at": last_attempted_at,
                "published_url": published_url,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["account_id"]
            self.account_id = v if type(v) is str else text(v, "account_id")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("published_at")
            try:
                self.published_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.published_at = None if v is None else timestamp(v, "published_at")
            v = d.get("error_message")
            self.error_message = v if v is None or type(v) is str else text(v, "error_message")
            v = d.get("last_attempted_at")
            try:
                self.last_attempted_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.last_attempted_at = None if v is None else timestamp(v, "last_attempted_at")
            v = d.get("published_url")
            self.published_url = v if v is None or type(v) is str else text(v, "published_url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
