from typing import Any

import httpx

from ... import errors
from ...models.account import Account


def request_arguments() -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/me",
    }

    return _kwargs


def read(response: httpx.Response) -> Account:
    """Read a success."""
    if response.status_code == 200:
        response_200 = Account.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
