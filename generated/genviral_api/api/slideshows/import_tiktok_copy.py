from typing import Any

import httpx

from ... import errors
from ...models.import_tik_tok_request import ImportTikTokRequest
from ...models.import_tiktok_copy_response import ImportTiktokCopyResponse


def request_arguments(
    *,
    body: ImportTikTokRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/copy-tiktok/import",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> ImportTiktokCopyResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = ImportTiktokCopyResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
