from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.add_pack_image_request import AddPackImageRequest
from ...models.add_pack_image_response import AddPackImageResponse


def request_arguments(
    pack_id: UUID,
    *,
    body: AddPackImageRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/packs/{pack_id}/images".format(
            pack_id=quote(str(pack_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> AddPackImageResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = AddPackImageResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
