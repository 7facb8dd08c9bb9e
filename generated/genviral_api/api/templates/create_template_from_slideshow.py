from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.create_template_from_slideshow_request import (
    CreateTemplateFromSlideshowRequest,
)
from ...models.create_template_from_slideshow_response import (
    CreateTemplateFromSlideshowResponse,
)


def request_arguments(
    slideshow_id: UUID,
    *,
    body: CreateTemplateFromSlideshowRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/templates/from-slideshow/{slideshow_id}".format(
            slideshow_id=quote(str(slideshow_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateTemplateFromSlideshowResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = CreateTemplateFromSlideshowResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
