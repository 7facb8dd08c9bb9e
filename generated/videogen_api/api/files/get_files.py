from typing import Any

import httpx

from ... import errors
from ...models.get_files_response import GetFilesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["includeExportFiles"] = include_export_files

    params["includeProjectFiles"] = include_project_files

    params["selfOnly"] = self_only

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/files",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> GetFilesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetFilesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
