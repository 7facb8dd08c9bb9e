from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.render import Render


def request_arguments(
    render_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/render/{render_id}".format(
            render_id=quote(str(render_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> Render:
    """Read a success."""
    if response.status_code == 200:
        response_200 = Render.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
