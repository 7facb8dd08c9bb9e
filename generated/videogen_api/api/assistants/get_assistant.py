from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.assistant_chat import AssistantChat


def request_arguments(
    assistant_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/assistants/{assistant_id}".format(
            assistant_id=quote(str(assistant_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> AssistantChat:
    """Read a success."""
    if response.status_code == 200:
        response_200 = AssistantChat.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
