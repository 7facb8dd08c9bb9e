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
    "list_files": Operation(
        id="list_files",
        name="list_files",
        tag="files",
        method="GET",
        path="/api/uploads/files",
        retry="safe",
        success=(200,),
    ),
    "get_file": Operation(
        id="get_file",
        name="get_file",
        tag="files",
        method="GET",
        path="/api/uploads/files/{fileId}",
        retry="safe",
        success=(200,),
    ),
    "delete_file": Operation(
        id="delete_file",
        name="delete_file",
        tag="files",
        method="DELETE",
        path="/api/uploads/files/{fileId}",
        retry="idempotent",
        success=(200,),
    ),
}
