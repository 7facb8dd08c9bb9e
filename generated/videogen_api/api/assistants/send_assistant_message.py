from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.assistant_message_started import AssistantMessageStarted
from ...models.send_assistant_message_request import SendAssistantMessageRequest


def request_arguments(
    assistant_id: str,
    *,
    body: SendAssistantMessageRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/assistants/{assistant_id}/messages".format(
            assistant_id=quote(str(assistant_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> AssistantMessageStarted:
    """Read a success."""
    if response.status_code == 202:
        response_202 = AssistantMessageStarted.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
