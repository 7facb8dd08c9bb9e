from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StartAssistantChatRequest(Model):
    """The first message of a chat.

    Attributes:
        message (str): What to tell the assistant.
        auto_generate (bool | None): Start what the assistant proposes without asking back. The server's default is
            false.
    """

    _fields = {
        "message": "message",
        "auto_generate": "autoGenerate",
    }
    __slots__ = (*_fields,)

    message: str
    auto_generate: bool | None

    def __init__(
        self,
        *,
        message: str,
        auto_generate: bool | None = None,
    ) -> None:
        self._make(
            {
                "message": message,
                "auto_generate": auto_generate,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            v = d.get("autoGenerate")
            self.auto_generate = v if v is None or type(v) is bool else boolean(v, "autoGenerate")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
