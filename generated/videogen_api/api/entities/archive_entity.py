from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.archived_entity import ArchivedEntity


def request_arguments(
    entity_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/entities/{entity_id}/archive".format(
            entity_id=quote(str(entity_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ArchivedEntity:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ArchivedEntity.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
