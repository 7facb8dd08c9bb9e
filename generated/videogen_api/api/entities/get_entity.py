from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.entity import Entity


def request_arguments(
    entity_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/entities/{entity_id}".format(
            entity_id=quote(str(entity_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> Entity:
    """Read a success."""
    if response.status_code == 200:
        response_200 = Entity.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
