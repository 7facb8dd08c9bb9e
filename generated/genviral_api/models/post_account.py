from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import uuid
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.id = uuid(d["id"], "id")
