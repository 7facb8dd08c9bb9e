from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AssistantMessageEvent(Model):
    """What every event of a reply of the assistant tells.

    Attributes:
        message_id (str): Id of the reply.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        message (AssistantMessage): A message of a chat. What is below `createdAt` is only in messages of the assistant,
            and always there.
    """

    _fields = {
        "message_id": "messageId",
        "occurred_at": "occurredAt",
        "message": "message",
    }
    __slots__ = (*_fields,)
    _nested = {
        "message": False,
    }

    message_id: str
    occurred_at: int
    message: AssistantMessage

    def __init__(
        self,
        *,
        message_id: str,
        occurred_at: int,
        message: AssistantMessage,
    ) -> None:
        self._make(
            {
                "message_id": message_id,
                "occurred_at": occurred_at,
                "message": message,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["messageId"]
            self.message_id = v if type(v) is str else text(v, "messageId")
            v = d["occurredAt"]
            self.occurred_at = v if type(v) is int else integer(v, "occurredAt")
            self.message = AssistantMessage._read(d["message"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .assistant_message import AssistantMessage  # noqa: E402
