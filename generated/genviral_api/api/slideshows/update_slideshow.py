from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.update_slideshow_request import UpdateSlideshowRequest
from ...models.update_slideshow_response import UpdateSlideshowResponse


def request_arguments(
    slideshow_id: UUID,
    *,
    body: UpdateSlideshowRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/partner/v1/slideshows/{slideshow_id}".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> UpdateSlideshowResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = UpdateSlideshowResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
