from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.executed_tool import ExecutedTool


def request_arguments(
    tool_execution_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/tools/executions/{tool_execution_id}".format(
            tool_execution_id=quote(str(tool_execution_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ExecutedTool:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ExecutedTool.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
