from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["messageId"]
            self.message_id = v if type(v) is str else text(v, "messageId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
