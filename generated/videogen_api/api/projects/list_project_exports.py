from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.list_project_exports_response import ListProjectExportsResponse
from ...types import UNSET, Unset


def request_arguments(
    project_id: str,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project_id}/exports".format(
            project_id=quote(str(project_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListProjectExportsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListProjectExportsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
