from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.act_on_assistant_action_request import ActOnAssistantActionRequest
from ...models.assistant_message_started import AssistantMessageStarted
from ...types import UNSET, Unset


def request_arguments(
    assistant_id: str,
    action_id: str,
    *,
    body: ActOnAssistantActionRequest | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/assistants/{assistant_id}/actions/{action_id}".format(
            assistant_id=quote(str(assistant_id), safe=""),
            action_id=quote(str(action_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
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
