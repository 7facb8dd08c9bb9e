from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.start_workflow_run_response import StartWorkflowRunResponse


def request_arguments(
    workflow_run_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/workflows/runs/{workflow_run_id}/cancel".format(
            workflow_run_id=quote(str(workflow_run_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> StartWorkflowRunResponse:
    """Read a success."""
    if response.status_code == 202:
        response_202 = StartWorkflowRunResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
