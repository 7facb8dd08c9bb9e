from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class PostAccount(Model):
    """An account to post to, by its id.

    Attributes:
        id (UUID): Id of the account, from the list of accounts.
    """

    _fields = {
        "id": "id",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: UUID

    def __init__(
        self,
        *,
        id: UUID,
    ) -> None:
        self._make(
            {
                "id": id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.id = uuid(d["id"], "id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
