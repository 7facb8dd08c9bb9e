"""Paging has an oracle of its own, the mock's library: no schema tells a page that is off by one from a right one.

Each listing is walked by raw requests, by what ``x-reelkit-pagination`` says about it, and then with the SDK's pager.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock, connect

from tests.contract.specification import SPECIFICATIONS, Operation
from tests.contract.test_strictness import MOCKS, AnyMock

LISTINGS = [
    (name, operation.id)
    for name, specification in SPECIFICATIONS.items()
    for operation in specification.operations.values()
    if "x-reelkit-pagination" in operation.content and "limit" in operation.query
]
SIZES = (1, 7, 100)


def at(document: Any, pointer: str | None) -> Any:
    for step in (pointer or "").split("/")[1:]:
        document = document.get(step) if document is not None else None
    return document if pointer else None


def expected_ids(mock: AnyMock, operation_id: str) -> list[str]:
    """What a listing must hold, from the handle rather than from the listing."""
    if isinstance(mock, GenviralMock) and operation_id == "list_folder_items":
        return mock.folder_item_ids(mock.folder_id)
    return mock.file_ids


def walk(mock: AnyMock, operation: Operation, size: int) -> Iterator[tuple[list[Any], Any]]:
    """Every page of a listing, as items and document."""
    rule = operation.content["x-reelkit-pagination"]
    path = operation.path.replace("{folderId}", GenviralMock.folder_id)
    query: dict[str, Any] = {"limit": size}
    query |= {name: "upload" for name in operation.query if name == "media_type"}
    seen = 0
    with httpx.Client(transport=mock.transport(), headers={"authorization": f"Bearer {mock.api_key}"}) as client:
        for _ in range(400):
            document = client.get(f"https://mock.example{path}", params=query).raise_for_status().json()
            items = at(document, rule["items"])
            seen += len(items)
            yield items, document
            if rule["style"] == "cursor":
                cursor = at(document, rule["cursor"])
                if not cursor:
                    return
                query["cursor"] = cursor
            else:
                if seen >= at(document, rule["total"]) or not items:
                    return
                query["offset"] = seen
    raise AssertionError("the listing does not end")


def identify(item: dict[str, Any]) -> str:
    return str(item.get("fileId") or item["id"])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("provider", "operation_id"), LISTINGS)
def test_pages_add_up_to_the_library(provider: str, operation_id: str, size: int) -> None:
    mock: AnyMock = MOCKS[provider](files=123)
    operation = SPECIFICATIONS[provider].operations[operation_id]
    rule = operation.content["x-reelkit-pagination"]
    pages = list(walk(mock, operation, size))
    assert all(len(items) == size for items, _ in pages[:-1])
    assert 0 < len(pages[-1][0]) <= size
    found = [identify(item) for items, _ in pages for item in items]
    assert len(set(found)) == len(found)
    if operation_id != "list_folders":
        assert found == expected_ids(mock, operation_id)
    if rule["style"] == "offset":
        assert {at(document, rule["total"]) for _, document in pages} == {len(found)}
    else:
        assert [at(document, rule.get("has_more")) for _, document in pages] == [True] * (len(pages) - 1) + [False]


SDK_LISTINGS: dict[tuple[str, str], Callable[[Any, int], Any]] = {
    ("genviral", "list_files"): lambda client, size: client.files.list(page_size=size),
    ("genviral", "list_folder_items"): lambda client, size: client.folders.items(
        GenviralMock.folder_id, page_size=size
    ),
    ("videogen", "getFiles"): lambda client, size: client.files.list(page_size=size),
    ("swiftia", "list_files"): lambda client, size: client.files.list(page_size=size),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("provider", "operation_id"), SDK_LISTINGS)
def test_the_pager_gives_the_library(provider: str, operation_id: str, size: int) -> None:
    client, mock = connect(MOCKS[provider](files=123))
    pager = SDK_LISTINGS[provider, operation_id](client, size)
    found = [getattr(item, "file_id", None) or item.id for item in pager]
    assert found == expected_ids(mock, operation_id)
    assert pager.total() == (None if operation_id == "getFiles" else len(found))
    # Windows by offset overlap by an item, so the smallest asks for two.
    least = 1 if operation_id == "getFiles" else 2
    assert {dict(request.query)["limit"] for request in mock.requests} <= {str(size), str(max(size, least))}


def test_filters_give_what_they_say() -> None:
    genviral, genviral_mock = connect(GenviralMock(files=60))
    kinds = {file.id: file.content_type for file in genviral.files.list(context=["ai-studio", "media-upload"])}
    everything = {file.id for file in genviral.files.list(context="all")}
    assert kinds.keys() | {*genviral_mock.file_ids} == everything
    assert not kinds.keys() & {*genviral_mock.file_ids}
    for kind in ("image", "video"):
        found = {file.id for file in genviral.files.list(type=kind, context=["ai-studio", "media-upload"])}
        assert found == {id_ for id_, content_type in kinds.items() if content_type.startswith(kind)} != set()
    swiftia, swiftia_mock = connect(SwiftiaMock(files=60))
    for tag in ("short", "cropped"):
        assert [file.id for file in swiftia.files.list(tags=tag)] == [
            file["id"] for file in swiftia_mock.files if tag in file["tags"]
        ]
    videogen, videogen_mock = connect(VideoGenMock(files=60))
    scopes = {file.scope for file in videogen.files.list(include_export_files=True, include_project_files=True)}
    assert {"EXPORT", "PROJECT"} <= scopes
    assert {"EXPORT", "PROJECT"}.isdisjoint(file["scope"] for file in videogen_mock.files)


def test_changes_are_seen() -> None:
    genviral, mock = connect(GenviralMock(files=60))
    folder_id, file_id = mock.folder_id, mock.file_ids[40]
    assert genviral.folders.add_items(folder_id, [file_id]) == 1
    assert file_id in [item.id for item in genviral.folders.items(folder_id)]
    assert genviral.folders.get(folder_id).file_count == len(mock.folder_item_ids(folder_id))
    assert genviral.folders.remove_items(folder_id, [file_id]) == 1
    assert file_id not in [item.id for item in genviral.folders.items(folder_id)]
    swiftia, swiftia_mock = connect(SwiftiaMock(files=9))
    gone = swiftia_mock.file_ids[0]
    assert swiftia.api.files.delete_file(gone).deleted is True
    assert gone not in [file.id for file in swiftia.files.list()]
