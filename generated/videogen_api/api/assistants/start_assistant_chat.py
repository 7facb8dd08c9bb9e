from typing import Any

import httpx

from ... import errors
from ...models.start_assistant_chat_request import StartAssistantChatRequest
from ...models.start_assistant_chat_response import StartAssistantChatResponse


def request_arguments(
    *,
    body: StartAssistantChatRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/assistants",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> StartAssistantChatResponse:
    """Read a success."""
    if response.status_code == 202:
        response_202 = StartAssistantChatResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
