from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class RetryPostsRequest(Model):
    """Posts to try again.

    Attributes:
        post_ids (list[UUID]): The posts, failed or published in part.
        account_ids (list[UUID] | None): Only their deliveries to these accounts.
    """

    _fields = {
        "post_ids": "post_ids",
        "account_ids": "account_ids",
    }
    __slots__ = (*_fields,)

    post_ids: list[UUID]
    account_ids: list[UUID] | None

    def __init__(
        self,
        *,
        post_ids: list[UUID],
        account_ids: list[UUID] | None = None,
    ) -> None:
        self._make(
            {
                "post_ids": post_ids,
                "account_ids": account_ids,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["post_ids"]
            self.post_ids = [uuid(i, "post_ids") for i in v] if type(v) is list else array(v, "post_ids")
            v = d.get("account_ids")
            self.account_ids = (
                None
                if v is None
                else [uuid(i, "account_ids") for i in v]
                if type(v) is list
                else array(v, "account_ids")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
