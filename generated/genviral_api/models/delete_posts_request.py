from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class DeletePostsRequest(Model):
    """Posts to delete.

    Attributes:
        post_ids (list[UUID]): The posts, 1 to 50. The server ignores duplicates.
    """

    _fields = {
        "post_ids": "postIds",
    }
    __slots__ = (*_fields,)

    post_ids: list[UUID]

    def __init__(
        self,
        *,
        post_ids: list[UUID],
    ) -> None:
        self._make(
            {
                "post_ids": post_ids,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["postIds"]
            self.post_ids = [uuid(i, "postIds") for i in v] if type(v) is list else array(v, "postIds")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
