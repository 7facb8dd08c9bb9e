from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.delete_file_response import DeleteFileResponse
from ...types import UNSET, Unset


def request_arguments(
    file_id: str,
    *,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["organizationId"] = organization_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/uploads/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> DeleteFileResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = DeleteFileResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
