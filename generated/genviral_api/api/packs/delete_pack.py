from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.delete_pack_response import DeletePackResponse


def request_arguments(
    pack_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/partner/v1/packs/{pack_id}".format(
            pack_id=quote(str(pack_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> DeletePackResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = DeletePackResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
