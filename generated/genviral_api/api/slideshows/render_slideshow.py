from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.render_slideshow_response import RenderSlideshowResponse


def request_arguments(
    slideshow_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/{slideshow_id}/render".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> RenderSlideshowResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = RenderSlideshowResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
