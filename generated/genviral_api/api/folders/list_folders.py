from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...models.folder_media_type import FolderMediaType
from ...models.list_folders_response import ListFoldersResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_media_type: str = media_type
    params["media_type"] = json_media_type

    json_parent_folder_id: str | Unset = UNSET
    if not isinstance(parent_folder_id, Unset):
        json_parent_folder_id = str(parent_folder_id)
    params["parent_folder_id"] = json_parent_folder_id

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/folders",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListFoldersResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListFoldersResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
