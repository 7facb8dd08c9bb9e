"""``reelkit call --dry-run``: the request as it would be sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from reelkit._http.backend import httpx

from ._clients import open_client


class _Captured(Exception):  # noqa: N818 - no error
    """Stops a request where it would leave."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__()
        self.request = request


class _Capture(httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise _Captured(request)


def planned(provider: str, act: Callable[[Any], object]) -> dict[str, Any]:
    """The first request that ``act`` makes with a client, which sends nothing; without the key."""
    with httpx.Client(transport=_Capture()) as transport:
        client = open_client(provider, http_client=transport)
        try:
            act(client)
        except _Captured as captured:
            request = captured.request
            body = request.read()
            found: dict[str, Any] = {"method": request.method, "url": str(request.url)}
            if body:
                is_json = "json" in request.headers.get("content-type", "")
                found["body"] = json.loads(body) if is_json else body.decode()
            return found
    return {}
