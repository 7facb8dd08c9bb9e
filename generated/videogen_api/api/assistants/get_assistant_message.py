from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.assistant_message import AssistantMessage


def request_arguments(
    message_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/assistant-messages/{message_id}".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> AssistantMessage:
    """Read a success."""
    if response.status_code == 200:
        response_200 = AssistantMessage.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
