from typing import Any
from urllib.parse import quote

import httpx

from ... import errors


def request_arguments(
    endpoint_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/webhooks/endpoints/{endpoint_id}".format(
            endpoint_id=quote(str(endpoint_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> None:
    """Read a success."""
    if response.status_code == 204:
        return None

    raise errors.UnexpectedStatus(response.status_code, response.content)
