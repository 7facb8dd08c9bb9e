from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    from .post_status import PostStatus


class BlockedPost(Model):
    """A post that cannot be deleted any more.

    Attributes:
        id (str): Id of the post.
        status (PostStatus | str): The state that keeps it from being deleted.
    """

    _fields = {
        "id": "id",
        "status": "status",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    status: PostStatus | str

    def __init__(
        self,
        *,
        id: str,
        status: PostStatus | str,
    ) -> None:
        self._make(
            {
                "id": id,
                "status": status,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
