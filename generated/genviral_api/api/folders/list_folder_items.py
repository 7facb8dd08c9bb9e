from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.list_folder_items_response import ListFolderItemsResponse
from ...types import UNSET, Unset


def request_arguments(
    folder_id: UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/folders/{folder_id}/items".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListFolderItemsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListFolderItemsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
