from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.project_response import ProjectResponse


def request_arguments(
    project_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project_id}".format(
            project_id=quote(str(project_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ProjectResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ProjectResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
