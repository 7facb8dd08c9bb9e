from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AssistantMessageCancelledEvent(Model):
    """A reply of the assistant has been cancelled.

    Attributes:
        message_id (str): Id of the reply.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        message (AssistantMessage): A message of a chat. What is below `createdAt` is only in messages of the assistant,
            and always there.
        event (Literal['assistant_message.cancelled']): Name of the event.
    """

    _fields = {
        "message_id": "messageId",
        "occurred_at": "occurredAt",
        "message": "message",
        "event": "event",
    }
    __slots__ = (*_fields,)
    _nested = {
        "message": False,
    }

    message_id: str
    occurred_at: int
    message: AssistantMessage
    event: Literal["assistant_message.cancelled"]

    def __init__(
        self,
        *,
        message_id: str,
        occurred_at: int,
        message: AssistantMessage,
        event: Literal["assistant_message.cancelled"],
    ) -> None:
        self._make(
            {
                "message_id": message_id,
                "occurred_at": occurred_at,
                "message": message,
                "event": event,
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
            v = d["event"]
            self.event = (
                v if v == "assistant_message.cancelled" else constant(v, "event", "assistant_message.cancelled")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .assistant_message import AssistantMessage  # noqa: E402
