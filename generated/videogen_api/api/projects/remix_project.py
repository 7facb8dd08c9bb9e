from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.remix_project_request import RemixProjectRequest
from ...models.remix_project_response import RemixProjectResponse


def request_arguments(
    project_id: str,
    *,
    body: RemixProjectRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project_id}/remix".format(
            project_id=quote(str(project_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> RemixProjectResponse:
    """Read a success."""
    if response.status_code == 202:
        response_202 = RemixProjectResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
