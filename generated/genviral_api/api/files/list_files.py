from typing import Any

import httpx

from ... import errors
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["offset"] = offset

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["context"] = context

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/files",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListFilesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListFilesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
