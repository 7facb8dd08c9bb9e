from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AssistantChat(Model):
    """A chat with an assistant about a project.

    Attributes:
        assistant_id (str): Opaque id.
        project_id (str): Id of the project that the chat is about.
        project_url (str): Address of the project in the web app, for the team.
        messages (list[AssistantMessage]): Every message, oldest first.
    """

    _fields = {
        "assistant_id": "assistantId",
        "project_id": "projectId",
        "project_url": "projectUrl",
        "messages": "messages",
    }
    __slots__ = (*_fields,)
    _nested = {
        "messages": False,
    }
    _key = "assistant_id"

    assistant_id: str
    project_id: str
    project_url: str
    messages: list[AssistantMessage]

    def __init__(
        self,
        *,
        assistant_id: str,
        project_id: str,
        project_url: str,
        messages: list[AssistantMessage],
    ) -> None:
        self._make(
            {
                "assistant_id": assistant_id,
                "project_id": project_id,
                "project_url": project_url,
                "messages": messages,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["assistantId"]
            self.assistant_id = v if type(v) is str else text(v, "assistantId")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d["messages"]
            self.messages = [AssistantMessage._read(i) for i in v] if type(v) is list else array(v, "messages")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .assistant_message import AssistantMessage  # noqa: E402
