from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.file_info import FileInfo


def request_arguments(
    file_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/{file_id}/disable-public-preview".format(
            file_id=quote(str(file_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> FileInfo:
    """Read a success."""
    if response.status_code == 200:
        response_200 = FileInfo.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
