from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.shorts_job import ShortsJob


def request_arguments(
    job_id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jobs/{job_id}".format(
            job_id=quote(str(job_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> ShortsJob:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ShortsJob.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
