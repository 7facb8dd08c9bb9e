from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.file_url_import import FileUrlImport


def request_arguments(
    file_import_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/files/imports/{file_import_id}".format(
            file_import_id=quote(str(file_import_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> FileUrlImport:
    """Read a success."""
    if response.status_code == 200:
        response_200 = FileUrlImport.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
