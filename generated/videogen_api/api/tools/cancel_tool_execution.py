from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.tool_execution_started import ToolExecutionStarted


def request_arguments(
    tool_execution_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/tools/executions/{tool_execution_id}/cancel".format(
            tool_execution_id=quote(str(tool_execution_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ToolExecutionStarted:
    """Read a success."""
    if response.status_code == 202:
        response_202 = ToolExecutionStarted.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
