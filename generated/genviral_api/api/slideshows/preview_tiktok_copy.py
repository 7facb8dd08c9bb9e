from typing import Any

import httpx

from ... import errors
from ...models.preview_tik_tok_request import PreviewTikTokRequest
from ...models.preview_tiktok_copy_response import PreviewTiktokCopyResponse


def request_arguments(
    *,
    body: PreviewTikTokRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/copy-tiktok/preview",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> PreviewTiktokCopyResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = PreviewTiktokCopyResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
