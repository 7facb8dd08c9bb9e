from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class AssistantMessageStarted(Model):
    """A reply that is being made.

    Attributes:
        message_id (str): Id of the reply.
    """

    _fields = {
        "message_id": "messageId",
    }
    __slots__ = (*_fields,)
    _key = "message_id"

    message_id: str

    def __init__(
        self,
        *,
        message_id: str,
    ) -> None:
        self._make(
            {
                "message_id": message_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["messageId"]
        self.message_id = v if type(v) is str else text(v, "messageId")
