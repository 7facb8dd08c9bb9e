from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class MessageErrorBody(Model):
    """Failure told by a message alone.

    Attributes:
        message (str): Explanation for people.
    """

    _fields = {
        "message": "message",
    }
    __slots__ = (*_fields,)

    message: str

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        self._make(
            {
                "message": message,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["message"]
        self.message = v if type(v) is str else text(v, "message")
