from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class DeletionFailureBody(Model):
    """A deletion that failed in the storage.

    Attributes:
        id (str): Id of the file.
        deleted (bool): Always false in a failure.
        error (str): Human-readable explanation.
    """

    _fields = {
        "id": "id",
        "deleted": "deleted",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    deleted: bool
    error: str

    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        error: str,
    ) -> None:
        self._make(
            {
                "id": id,
                "deleted": deleted,
                "error": error,
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
            v = d["deleted"]
            self.deleted = v if type(v) is bool else boolean(v, "deleted")
            v = d["error"]
            self.error = v if type(v) is str else text(v, "error")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
