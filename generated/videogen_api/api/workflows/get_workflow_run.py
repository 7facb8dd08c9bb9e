from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.workflow_run import WorkflowRun


def request_arguments(
    workflow_run_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/workflows/runs/{workflow_run_id}".format(
            workflow_run_id=quote(str(workflow_run_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> WorkflowRun:
    """Read a success."""
    if response.status_code == 200:
        response_200 = WorkflowRun.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
