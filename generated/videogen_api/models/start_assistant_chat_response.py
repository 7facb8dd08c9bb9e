from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StartAssistantChatResponse(Model):
    """A chat that has begun, and the reply to poll.

    Attributes:
        message_id (str): Id of the reply.
        assistant_id (str): Id of the chat.
        project_id (str): Id of the project that the chat is about.
        project_url (str): Address of the project in the web app, for the team.
    """

    _fields = {
        "message_id": "messageId",
        "assistant_id": "assistantId",
        "project_id": "projectId",
        "project_url": "projectUrl",
    }
    __slots__ = (*_fields,)

    message_id: str
    assistant_id: str
    project_id: str
    project_url: str

    def __init__(
        self,
        *,
        message_id: str,
        assistant_id: str,
        project_id: str,
        project_url: str,
    ) -> None:
        self._make(
            {
                "message_id": message_id,
                "assistant_id": assistant_id,
                "project_id": project_id,
                "project_url": project_url,
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
            v = d["assistantId"]
            self.assistant_id = v if type(v) is str else text(v, "assistantId")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
