from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.delete_slideshow_response import DeleteSlideshowResponse


def request_arguments(
    slideshow_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/partner/v1/slideshows/{slideshow_id}".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> DeleteSlideshowResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = DeleteSlideshowResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
