from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.duplicate_slideshow_response import DuplicateSlideshowResponse


def request_arguments(
    slideshow_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/{slideshow_id}/duplicate".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> DuplicateSlideshowResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = DuplicateSlideshowResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
