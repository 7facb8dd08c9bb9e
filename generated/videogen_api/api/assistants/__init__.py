"""Operations tagged ``assistants``, as they are sent."""

from __future__ import annotations

from ...models.act_on_assistant_action_request import ActOnAssistantActionRequest
from ...models.assistant_chat import AssistantChat
from ...models.assistant_message import AssistantMessage
from ...models.assistant_message_started import AssistantMessageStarted
from ...models.send_assistant_message_request import SendAssistantMessageRequest
from ...models.start_assistant_chat_request import StartAssistantChatRequest
from ...models.start_assistant_chat_response import StartAssistantChatResponse
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import act_on_assistant_action as act_on_assistant_action_operation
from . import get_assistant as get_assistant_operation
from . import get_assistant_message as get_assistant_message_operation
from . import send_assistant_message as send_assistant_message_operation
from . import start_assistant_chat as start_assistant_chat_operation

__all__ = ("AsyncAssistantsApi", "AssistantsApi")


class AssistantsApi:
    """Operations tagged ``assistants``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def start_assistant_chat(
        self,
        *,
        body: StartAssistantChatRequest,
    ) -> StartAssistantChatResponse:
        """Start an assistant chat

        Sends ``POST /v1/assistants``.
        """
        return self._call(
            "start_assistant_chat",
            lambda: start_assistant_chat_operation.request_arguments(
                body=body,
            ),
            start_assistant_chat_operation.read,
        )

    def get_assistant(
        self,
        assistant_id: str,
    ) -> AssistantChat:
        """Get an assistant chat

        Sends ``GET /v1/assistants/{assistant_id}``.
        """
        return self._call(
            "get_assistant",
            lambda: get_assistant_operation.request_arguments(
                assistant_id=assistant_id,
            ),
            get_assistant_operation.read,
        )

    def send_assistant_message(
        self,
        assistant_id: str,
        *,
        body: SendAssistantMessageRequest,
    ) -> AssistantMessageStarted:
        """Send a message to an assistant

        Sends ``POST /v1/assistants/{assistant_id}/messages``.
        """
        return self._call(
            "send_assistant_message",
            lambda: send_assistant_message_operation.request_arguments(
                assistant_id=assistant_id,
                body=body,
            ),
            send_assistant_message_operation.read,
        )

    def act_on_assistant_action(
        self,
        assistant_id: str,
        action_id: str,
        *,
        body: ActOnAssistantActionRequest | Unset = UNSET,
    ) -> AssistantMessageStarted:
        """Approve or reject an action of an assistant

        Sends ``POST /v1/assistants/{assistant_id}/actions/{action_id}``.
        """
        return self._call(
            "act_on_assistant_action",
            lambda: act_on_assistant_action_operation.request_arguments(
                assistant_id=assistant_id,
                action_id=action_id,
                body=body,
            ),
            act_on_assistant_action_operation.read,
        )

    def get_assistant_message(
        self,
        message_id: str,
    ) -> AssistantMessage:
        """Get an assistant message

        Sends ``GET /v1/assistant-messages/{message_id}``.
        """
        return self._call(
            "get_assistant_message",
            lambda: get_assistant_message_operation.request_arguments(
                message_id=message_id,
            ),
            get_assistant_message_operation.read,
        )


class AsyncAssistantsApi:
    """Operations tagged ``assistants``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def start_assistant_chat(
        self,
        *,
        body: StartAssistantChatRequest,
    ) -> StartAssistantChatResponse:
        """Start an assistant chat

        Sends ``POST /v1/assistants``.
        """
        return await self._call(
            "start_assistant_chat",
            lambda: start_assistant_chat_operation.request_arguments(
                body=body,
            ),
            start_assistant_chat_operation.read,
        )

    async def get_assistant(
        self,
        assistant_id: str,
    ) -> AssistantChat:
        """Get an assistant chat

        Sends ``GET /v1/assistants/{assistant_id}``.
        """
        return await self._call(
            "get_assistant",
            lambda: get_assistant_operation.request_arguments(
                assistant_id=assistant_id,
            ),
            get_assistant_operation.read,
        )

    async def send_assistant_message(
        self,
        assistant_id: str,
        *,
        body: SendAssistantMessageRequest,
    ) -> AssistantMessageStarted:
        """Send a message to an assistant

        Sends ``POST /v1/assistants/{assistant_id}/messages``.
        """
        return await self._call(
            "send_assistant_message",
            lambda: send_assistant_message_operation.request_arguments(
                assistant_id=assistant_id,
                body=body,
            ),
            send_assistant_message_operation.read,
        )

    async def act_on_assistant_action(
        self,
        assistant_id: str,
        action_id: str,
        *,
        body: ActOnAssistantActionRequest | Unset = UNSET,
    ) -> AssistantMessageStarted:
        """Approve or reject an action of an assistant

        Sends ``POST /v1/assistants/{assistant_id}/actions/{action_id}``.
        """
        return await self._call(
            "act_on_assistant_action",
            lambda: act_on_assistant_action_operation.request_arguments(
                assistant_id=assistant_id,
                action_id=action_id,
                body=body,
            ),
            act_on_assistant_action_operation.read,
        )

    async def get_assistant_message(
        self,
        message_id: str,
    ) -> AssistantMessage:
        """Get an assistant message

        Sends ``GET /v1/assistant-messages/{message_id}``.
        """
        return await self._call(
            "get_assistant_message",
            lambda: get_assistant_message_operation.request_arguments(
                message_id=message_id,
            ),
            get_assistant_message_operation.read,
        )
