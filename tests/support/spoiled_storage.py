"""A mock whose storage sends faulty responses, behind a real socket."""

from __future__ import annotations

from typing import Any

from reelkit.mock import MockRequest, MockResponse


class SpoiledStorage:
    """Passes requests on to a mock, and changes what its storage sends, as ``spoil`` says."""

    def __init__(self, mock: Any, file_id: str) -> None:
        self.mock, self.file_id = mock, file_id
        self.name, self.api_key, self.clock = mock.name, mock.api_key, mock.clock
        self.follow_wall_time = mock.follow_wall_time
        self.spoil: Any = lambda request, response: response
        self.keys_seen = 0
        self.ranges: list[str] = []

    def replace(self, content: bytes) -> None:
        """Give the file another content."""
        self.mock._contents[self.file_id] = content

    def handle(self, request: MockRequest) -> MockResponse:
        response: MockResponse = self.mock.handle(request)
        if not request.path.startswith("/_storage/"):
            return response
        self.keys_seen += request.header("authorization") is not None
        self.ranges.append(request.header("range") or "")
        result: MockResponse = self.spoil(request, response)
        return result


def cut(response: MockResponse, kept: int) -> MockResponse:
    return MockResponse(response.status, response.headers, response.body, ending="truncated", kept=kept)
