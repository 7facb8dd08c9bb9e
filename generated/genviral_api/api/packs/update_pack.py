from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.update_pack_request import UpdatePackRequest
from ...models.update_pack_response import UpdatePackResponse


def request_arguments(
    pack_id: UUID,
    *,
    body: UpdatePackRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/partner/v1/packs/{pack_id}".format(
            pack_id=quote(str(pack_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> UpdatePackResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = UpdatePackResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
