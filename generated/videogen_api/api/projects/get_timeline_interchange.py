from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.timeline_interchange import TimelineInterchange


def request_arguments(
    interchange_job_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/timeline-interchange/{interchange_job_id}".format(
            interchange_job_id=quote(str(interchange_job_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> TimelineInterchange:
    """Read a success."""
    if response.status_code == 200:
        response_200 = TimelineInterchange.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
