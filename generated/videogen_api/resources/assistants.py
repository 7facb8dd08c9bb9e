"""Chats with an assistant that plans and edits videos. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.assistant_action import AssistantAction
    from ..models.assistant_chat import AssistantChat
    from ..models.assistant_decision import AssistantDecision
    from ..models.assistant_message import AssistantMessage
    from ..models.assistant_message_started import AssistantMessageStarted
    from ..models.start_assistant_chat_response import StartAssistantChatResponse
    from ..models.workflow_suggestion import WorkflowSuggestion

__all__ = ("AsyncAssistantsResource", "AssistantsResource")


def _read_start(received: Response) -> StartAssistantChatResponse:
    from ..api.assistants import start_assistant_chat

    return start_assistant_chat.read(received)


def _start_id(response: StartAssistantChatResponse) -> object:
    return response.message_id


def _start_result(state: AssistantMessage) -> AssistantMessage:
    return state


def _read_get(received: Response) -> AssistantChat:
    from ..api.assistants import get_assistant

    response = get_assistant.read(received)
    return response


def _read_send_message(received: Response) -> AssistantMessageStarted:
    from ..api.assistants import send_assistant_message

    return send_assistant_message.read(received)


def _send_message_id(response: AssistantMessageStarted) -> object:
    return response.message_id


def _send_message_result(state: AssistantMessage) -> AssistantMessage:
    return state


def _read_act(received: Response) -> AssistantMessageStarted:
    from ..api.assistants import act_on_assistant_action

    return act_on_assistant_action.read(received)


def _act_id(response: AssistantMessageStarted) -> object:
    return response.message_id


def _act_result(state: AssistantMessage) -> AssistantMessage:
    return state


def _read_get_message(received: Response) -> AssistantMessage:
    from ..api.assistants import get_assistant_message

    response = get_assistant_message.read(received)
    return response


def _poll_get_assistant_message(received: Response) -> AssistantMessage:
    from ..api.assistants import get_assistant_message

    return get_assistant_message.read(received)


def _poll_get_assistant_message_state(state: AssistantMessage) -> object:
    return state.status


def _poll_get_assistant_message_error(state: AssistantMessage) -> object:
    return state.error


_POLL_GET_ASSISTANT_MESSAGE = PollEndpoint(
    Endpoint(
        OPERATIONS["get_assistant_message"],
        _poll_get_assistant_message,
        (
            Argument(
                "message",
                "messageId",
                "path",
                rules.ObjectId({"AssistantMessage": "message_id"}, rules.Text(), __name__),
                required=True,
            ),
        ),
    ),
    phases={
        "pending": "pending",
        "running": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    },
    state=_poll_get_assistant_message_state,
    error=_poll_get_assistant_message_error,
)


def _message_job_of(state: AssistantMessage) -> AssistantMessage:
    return state


_MESSAGE_JOB_KIND = JobKind(_POLL_GET_ASSISTANT_MESSAGE, _message_job_of)


_START = JobEndpoint(
    Endpoint(
        OPERATIONS["start_assistant_chat"],
        _read_start,
        (
            Argument("message", "message", "body", rules.Text(), required=True),
            Argument("auto_generate", "autoGenerate", "body", rules.Boolean()),
        ),
        body=True,
    ),
    _start_id,
    JobKind(_POLL_GET_ASSISTANT_MESSAGE, _start_result),
    lookup="look for it in videogen.projects.list()",
)
_GET = Endpoint(
    OPERATIONS["get_assistant"],
    _read_get,
    (
        Argument(
            "assistant",
            "assistantId",
            "path",
            rules.ObjectId({"AssistantChat": "assistant_id"}, rules.Text(), __name__),
            required=True,
        ),
    ),
)
_SEND_MESSAGE = JobEndpoint(
    Endpoint(
        OPERATIONS["send_assistant_message"],
        _read_send_message,
        (
            Argument(
                "assistant",
                "assistantId",
                "path",
                rules.ObjectId({"AssistantChat": "assistant_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument("message", "message", "body", rules.Text(), required=True),
        ),
        body=True,
    ),
    _send_message_id,
    JobKind(_POLL_GET_ASSISTANT_MESSAGE, _send_message_result),
    lookup="look for it in videogen.assistants.get()",
)
_ACT = JobEndpoint(
    Endpoint(
        OPERATIONS["act_on_assistant_action"],
        _read_act,
        (
            Argument(
                "assistant",
                "assistantId",
                "path",
                rules.ObjectId({"AssistantChat": "assistant_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "action",
                "actionId",
                "path",
                rules.ObjectId(
                    {"AssistantAction": "action_id", "WorkflowSuggestion": "action_id"}, rules.Text(), __name__
                ),
                required=True,
            ),
            Argument(
                "decision",
                "decision",
                "body",
                rules.OneOf(
                    (
                        "APPROVE",
                        "REJECT",
                    )
                ),
            ),
        ),
    ),
    _act_id,
    JobKind(_POLL_GET_ASSISTANT_MESSAGE, _act_result),
    lookup="look for it in videogen.assistants.get()",
)
_GET_MESSAGE = Endpoint(
    OPERATIONS["get_assistant_message"],
    _read_get_message,
    (
        Argument(
            "message",
            "messageId",
            "path",
            rules.ObjectId({"AssistantMessage": "message_id"}, rules.Text(), __name__),
            required=True,
        ),
    ),
)


class AssistantsResource(SyncResource):
    """Chats with an assistant that plans and edits videos."""

    def start(
        self,
        *,
        message: str,
        auto_generate: bool | None = None,
    ) -> Job[AssistantMessage, AssistantMessage]:
        """Start an assistant chat.

        Creates a project and asks the assistant about it; the reply is made in the background: poll the
        message, or subscribe to `assistant_message.*`. Repeating the call starts another chat. The limit of
        requests per hour is not documented.

        Args:
            message: What to tell the assistant.
            auto_generate: Start what the assistant proposes without asking back. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.assistants.start(message='Make a 30 second teaser for a harbour tour.')

        Sends ``POST /v1/assistants``.
        """
        return self._start(_START, message=message, auto_generate=auto_generate)

    def get(
        self,
        assistant: AssistantChat | str | UUID,
    ) -> AssistantChat:
        """Get an assistant chat.

        One chat with all of its messages, oldest first. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.assistants.get(assistant)

        Sends ``GET /v1/assistants/{assistantId}``.
        """
        return self._call(_GET, assistant=assistant)

    def send_message(
        self,
        assistant: AssistantChat | str | UUID,
        *,
        message: str,
    ) -> Job[AssistantMessage, AssistantMessage]:
        """Send a message to an assistant.

        Goes on with a chat; the reply is made in the background. Repeating the call sends the message
        again. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.
            message: What to tell the assistant.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.assistants.send_message(assistant, message='Use a calmer voice.')

        Sends ``POST /v1/assistants/{assistantId}/messages``.
        """
        return self._start(_SEND_MESSAGE, assistant=assistant, message=message)

    def act(
        self,
        assistant: AssistantChat | str | UUID,
        action: AssistantAction | WorkflowSuggestion | str | UUID,
        *,
        decision: AssistantDecision | None = None,
    ) -> Job[AssistantMessage, AssistantMessage]:
        """Approve or reject an action of an assistant.

        Decides about an action or a workflow suggestion of a reply. Over the API only workflow suggestions,
        and `APPLY_EDIT` with `requiresApp` false, can be decided; everything else needs the web app.
        Repeating the call may start the work twice. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.
            action: Id of the action or workflow suggestion, from the message that carries it.
            decision: Whether to do it. The server's default is APPROVE.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.assistants.act(assistant, action)

        Sends ``POST /v1/assistants/{assistantId}/actions/{actionId}``.
        """
        return self._start(_ACT, assistant=assistant, action=action, decision=decision)

    def get_message(
        self,
        message: AssistantMessage | str | UUID,
    ) -> AssistantMessage:
        """Get an assistant message.

        One message of a chat. Poll it until its status is succeeded, failed or cancelled; a reply that
        failed carries `error`. The limit of requests per hour is not documented.

        Args:
            message: Opaque id of the message.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.assistants.get_message(message)

        Sends ``GET /v1/assistant-messages/{messageId}``.
        """
        return self._call(_GET_MESSAGE, message=message)

    def message_job(
        self,
        message: AssistantMessage | str | UUID,
    ) -> Job[AssistantMessage, AssistantMessage]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            message: Opaque id of the message.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.assistants.message_job("message-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_MESSAGE_JOB_KIND, (), message=message)


class AsyncAssistantsResource(AsyncResource):
    """Chats with an assistant that plans and edits videos."""

    async def start(
        self,
        *,
        message: str,
        auto_generate: bool | None = None,
    ) -> AsyncJob[AssistantMessage, AssistantMessage]:
        """Start an assistant chat.

        Creates a project and asks the assistant about it; the reply is made in the background: poll the
        message, or subscribe to `assistant_message.*`. Repeating the call starts another chat. The limit of
        requests per hour is not documented.

        Args:
            message: What to tell the assistant.
            auto_generate: Start what the assistant proposes without asking back. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.assistants.start(message='Make a 30 second teaser for a harbour tour.')

        Sends ``POST /v1/assistants``.
        """
        return await self._start(_START, message=message, auto_generate=auto_generate)

    async def get(
        self,
        assistant: AssistantChat | str | UUID,
    ) -> AssistantChat:
        """Get an assistant chat.

        One chat with all of its messages, oldest first. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.assistants.get(assistant)

        Sends ``GET /v1/assistants/{assistantId}``.
        """
        return await self._call(_GET, assistant=assistant)

    async def send_message(
        self,
        assistant: AssistantChat | str | UUID,
        *,
        message: str,
    ) -> AsyncJob[AssistantMessage, AssistantMessage]:
        """Send a message to an assistant.

        Goes on with a chat; the reply is made in the background. Repeating the call sends the message
        again. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.
            message: What to tell the assistant.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.assistants.send_message(assistant, message='Use a calmer voice.')

        Sends ``POST /v1/assistants/{assistantId}/messages``.
        """
        return await self._start(_SEND_MESSAGE, assistant=assistant, message=message)

    async def act(
        self,
        assistant: AssistantChat | str | UUID,
        action: AssistantAction | WorkflowSuggestion | str | UUID,
        *,
        decision: AssistantDecision | None = None,
    ) -> AsyncJob[AssistantMessage, AssistantMessage]:
        """Approve or reject an action of an assistant.

        Decides about an action or a workflow suggestion of a reply. Over the API only workflow suggestions,
        and `APPLY_EDIT` with `requiresApp` false, can be decided; everything else needs the web app.
        Repeating the call may start the work twice. The limit of requests per hour is not documented.

        Args:
            assistant: Opaque id of the chat.
            action: Id of the action or workflow suggestion, from the message that carries it.
            decision: Whether to do it. The server's default is APPROVE.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.assistants.act(assistant, action)

        Sends ``POST /v1/assistants/{assistantId}/actions/{actionId}``.
        """
        return await self._start(_ACT, assistant=assistant, action=action, decision=decision)

    async def get_message(
        self,
        message: AssistantMessage | str | UUID,
    ) -> AssistantMessage:
        """Get an assistant message.

        One message of a chat. Poll it until its status is succeeded, failed or cancelled; a reply that
        failed carries `error`. The limit of requests per hour is not documented.

        Args:
            message: Opaque id of the message.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.assistants.get_message(message)

        Sends ``GET /v1/assistant-messages/{messageId}``.
        """
        return await self._call(_GET_MESSAGE, message=message)

    def message_job(
        self,
        message: AssistantMessage | str | UUID,
    ) -> AsyncJob[AssistantMessage, AssistantMessage]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            message: Opaque id of the message.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.assistants.message_job("message-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_MESSAGE_JOB_KIND, (), message=message)
