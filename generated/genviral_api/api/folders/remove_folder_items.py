from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.folder_items_change import FolderItemsChange
from ...models.remove_folder_items_response import RemoveFolderItemsResponse


def request_arguments(
    folder_id: UUID,
    *,
    body: FolderItemsChange,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/partner/v1/folders/{folder_id}/items".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> RemoveFolderItemsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = RemoveFolderItemsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
