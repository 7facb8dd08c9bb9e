from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.delete_folder_response import DeleteFolderResponse


def request_arguments(
    folder_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/partner/v1/folders/{folder_id}".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> DeleteFolderResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = DeleteFolderResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
