from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.list_folder_ancestors_response import ListFolderAncestorsResponse


def request_arguments(
    folder_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/folders/{folder_id}/ancestors".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ListFolderAncestorsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListFolderAncestorsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
