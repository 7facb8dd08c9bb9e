"""Every operation of the API, as data."""

from __future__ import annotations

from typing import NamedTuple


class Operation(NamedTuple):
    """One operation; ``retry`` is safe, idempotent or never; ``success`` holds the documented 2xx statuses."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


OPERATIONS: dict[str, Operation] = {
    "get_files": Operation(
        id="getFiles", name="get_files", tag="files", method="GET", path="/v1/files", retry="safe", success=(200,)
    ),
}
