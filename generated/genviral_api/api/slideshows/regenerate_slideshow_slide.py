from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.regenerate_slide_request import RegenerateSlideRequest
from ...models.regenerate_slideshow_slide_response import (
    RegenerateSlideshowSlideResponse,
)


def request_arguments(
    slideshow_id: UUID,
    slide_index: int,
    *,
    body: RegenerateSlideRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/{slideshow_id}/slides/{slide_index}/regenerate".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
            slide_index=quote(str(slide_index), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> RegenerateSlideshowSlideResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = RegenerateSlideshowSlideResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
