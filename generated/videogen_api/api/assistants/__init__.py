"""Operations tagged ``assistants``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.act_on_assistant_action_request import ActOnAssistantActionRequest
    from ...models.assistant_chat import AssistantChat
    from ...models.assistant_message import AssistantMessage
    from ...models.assistant_message_started import AssistantMessageStarted
    from ...models.send_assistant_message_request import SendAssistantMessageRequest
    from ...models.start_assistant_chat_request import StartAssistantChatRequest
    from ...models.start_assistant_chat_response import StartAssistantChatResponse
    from ...operations import AsyncCall, Call

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
        from . import start_assistant_chat as operation

        return self._call(
            "start_assistant_chat",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_assistant(
        self,
        assistant_id: str,
    ) -> AssistantChat:
        """Get an assistant chat

        Sends ``GET /v1/assistants/{assistant_id}``.
        """
        from . import get_assistant as operation

        return self._call(
            "get_assistant",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
            ),
            operation.read,
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
        from . import send_assistant_message as operation

        return self._call(
            "send_assistant_message",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
                body=body,
            ),
            operation.read,
        )

    def act_on_assistant_action(
        self,
        assistant_id: str,
        action_id: str,
        *,
        body: ActOnAssistantActionRequest | None = None,
    ) -> AssistantMessageStarted:
        """Approve or reject an action of an assistant

        Sends ``POST /v1/assistants/{assistant_id}/actions/{action_id}``.
        """
        from . import act_on_assistant_action as operation

        return self._call(
            "act_on_assistant_action",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
                action_id=action_id,
                body=given(body),
            ),
            operation.read,
        )

    def get_assistant_message(
        self,
        message_id: str,
    ) -> AssistantMessage:
        """Get an assistant message

        Sends ``GET /v1/assistant-messages/{message_id}``.
        """
        from . import get_assistant_message as operation

        return self._call(
            "get_assistant_message",
            lambda: operation.request_arguments(
                message_id=message_id,
            ),
            operation.read,
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
        from . import start_assistant_chat as operation

        return await self._call(
            "start_assistant_chat",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_assistant(
        self,
        assistant_id: str,
    ) -> AssistantChat:
        """Get an assistant chat

        Sends ``GET /v1/assistants/{assistant_id}``.
        """
        from . import get_assistant as operation

        return await self._call(
            "get_assistant",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
            ),
            operation.read,
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
        from . import send_assistant_message as operation

        return await self._call(
            "send_assistant_message",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
                body=body,
            ),
            operation.read,
        )

    async def act_on_assistant_action(
        self,
        assistant_id: str,
        action_id: str,
        *,
        body: ActOnAssistantActionRequest | None = None,
    ) -> AssistantMessageStarted:
        """Approve or reject an action of an assistant

        Sends ``POST /v1/assistants/{assistant_id}/actions/{action_id}``.
        """
        from . import act_on_assistant_action as operation

        return await self._call(
            "act_on_assistant_action",
            lambda: operation.request_arguments(
                assistant_id=assistant_id,
                action_id=action_id,
                body=given(body),
            ),
            operation.read,
        )

    async def get_assistant_message(
        self,
        message_id: str,
    ) -> AssistantMessage:
        """Get an assistant message

        Sends ``GET /v1/assistant-messages/{message_id}``.
        """
        from . import get_assistant_message as operation

        return await self._call(
            "get_assistant_message",
            lambda: operation.request_arguments(
                message_id=message_id,
            ),
            operation.read,
        )
