"""Paging has an oracle of its own, the mock's library: no schema tells a page that is off by one from a right one.

Each listing is walked by raw requests, by what ``x-reelkit-pagination`` says about it, and then with the SDK's pager.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock, connect

from tests.contract.specification import SPECIFICATIONS, Operation
from tests.contract.test_strictness import MOCKS
from tests.contract.tour import existing_path, inputs_of, path_arguments, public_method, python_name

LISTINGS = [
    (name, operation.id)
    for name, specification in SPECIFICATIONS.items()
    for operation in specification.operations.values()
    if "x-reelkit-pagination" in operation.content
]
SIZES = (1, 7, 100)
SEEDED = 33

every_listing = pytest.mark.parametrize(("provider", "operation_id"), LISTINGS)


def at(document: Any, pointer: str | None) -> Any:
    """What a pointer leads to, ``-`` to every element; None without a pointer."""
    for number, step in enumerate(steps := (pointer or "").split("/")[1:]):
        if step == "-":
            return [at(item, "".join(f"/{rest}" for rest in steps[number + 1 :])) for item in document]
        document = document.get(step) if document is not None else None
    return document if pointer is not None else None


def rule_of(operation: Operation) -> dict[str, Any]:
    return dict(operation.content["x-reelkit-pagination"])


def query_name(operation: Operation, part: str) -> str:
    """What the server calls the page size, the offset, the number of the page or the cursor."""
    return str(rule_of(operation).get("query", {}).get(part, part))


def largest(operation: Operation, size: int) -> int | None:
    """The page size to ask for, None where the list takes none."""
    if (name := query_name(operation, "limit")) not in operation.query:
        return None
    schema = operation.specification.resolve(operation.query[name]["schema"])
    return int(min(size, schema.get("maximum", size)))


def goes_on(operation: Operation) -> bool:
    """Whether there is a way to further pages."""
    rule = rule_of(operation)
    return rule["style"] != "cursor" or "cursor" in rule


def prepared(provider: str, operation_id: str) -> tuple[Any, ProviderMock, Operation]:
    """A client and its mock, whose collections hold more than a page of the middle size."""
    client, mock = connect(MOCKS[provider](files=SEEDED))
    return client, mock, SPECIFICATIONS[provider].operations[operation_id]


def expected_ids(mock: ProviderMock, operation: Operation) -> list[str]:
    """What a listing must hold, from the handles of the mock rather than from the listing."""
    if isinstance(mock, GenviralMock) and operation.id == "list_folder_items":
        return mock.folder_item_ids(mock.folder_id)
    if isinstance(mock, GenviralMock) and operation.id == "list_folders":
        return [folder.id for folder in mock._children(None) if folder.data["media_type"] == "upload"]
    if isinstance(mock, GenviralMock) and operation.id == "list_folder_ancestors":
        return []
    if operation.id in ("list_files", "getFiles"):
        return mock.file_ids
    plan = mock._parts.plans.plans[operation.id]
    shape = mock._parts.plans.shapes[str(plan.collection)]
    path = existing_path(mock, operation)
    return mock.collection(str(plan.collection), *(path[name] for name in shape.scoped_by)).ids


def required(operation: Operation) -> dict[str, Any]:
    least = inputs_of(operation.specification).queries(operation)[0]
    return least | ({"media_type": "upload"} if "media_type" in least else {})


def walk(mock: ProviderMock, operation: Operation, size: int | None) -> Iterator[tuple[list[Any], Any]]:
    """Every page of a listing, as items and document."""
    rule = rule_of(operation)
    path = operation.path.format_map(existing_path(mock, operation))
    query: dict[str, Any] = required(operation) | ({} if size is None else {query_name(operation, "limit"): size})
    seen = 0
    headers = dict([operation.specification.key_header(mock.api_key)])
    with httpx.Client(transport=mock.transport(), headers=headers) as client:
        for number in range(400):
            document = client.get(f"https://mock.example{path}", params=query).raise_for_status().json()
            items = at(document, rule["items"])
            seen += len(items)
            yield items, document
            if rule["style"] == "cursor":
                cursor = at(document, rule.get("cursor"))
                if not cursor:
                    return
                query[query_name(operation, "cursor")] = cursor
            else:
                if seen >= at(document, rule["total"]) or not items:
                    return
                by_page = rule["style"] == "page"
                query[query_name(operation, rule["style"])] = number + 2 if by_page else seen
    raise AssertionError("the listing does not end")


def identify(operation: Operation, item: dict[str, Any]) -> str:
    """The id of an item, by what the specification says."""
    known = (rule_of(operation).get("key"), "/fileId", "/id")
    return str(next(found for pointer in known if pointer is not None and (found := at(item, pointer)) is not None))


@every_listing
@pytest.mark.parametrize("size", SIZES)
def test_pages_add_up_to_the_library(provider: str, operation_id: str, size: int) -> None:
    _, mock, operation = prepared(provider, operation_id)
    rule, asked = rule_of(operation), largest(operation, size)
    pages = list(walk(mock, operation, asked))
    expected = expected_ids(mock, operation)
    if not goes_on(operation):
        expected = expected[:asked]
    found = [identify(operation, item) for items, _ in pages for item in items]
    assert found == expected
    assert len(set(found)) == len(found)
    if asked is not None:
        assert all(len(items) == asked for items, _ in pages[:-1])
        assert len(pages[-1][0]) <= asked
    if rule["style"] == "offset":
        assert {at(document, rule["total"]) for _, document in pages} == {len(found)}
        assert {at(document, rule["limit"]) for _, document in pages if "limit" in rule} <= {asked}
    elif "has_more" in rule and goes_on(operation):
        assert [at(document, rule["has_more"]) for _, document in pages] == [True] * (len(pages) - 1) + [False]


def is_bare(operation: Operation) -> bool:
    """Lists of one thing of the document alone, of which the mock has no more."""
    return operation.id == "list_folder_ancestors"


@every_listing
@pytest.mark.parametrize("size", SIZES)
def test_the_pager_gives_the_library(provider: str, operation_id: str, size: int) -> None:
    client, mock, operation = prepared(provider, operation_id)
    asked, expected = largest(operation, size), expected_ids(mock, operation)
    arguments = {} if asked is None else {"page_size": asked}
    names = {python_name(operation.query[name], name): value for name, value in required(operation).items()}
    pager = public_method(client, operation)(*path_arguments(mock, operation), **names, **arguments)
    if not goes_on(operation) and asked is not None and asked < len(expected):
        # A full page that nothing leads on from: there may be more, and the pager says so.
        with pytest.raises(reelkit.PaginationError):
            list(pager)
        return
    found = [identify(operation, item.to_dict()) for item in pager]
    assert found == expected
    assert expected or is_bare(operation)
    if "total" in rule_of(operation):
        assert pager.total() == len(found)
    if rule_of(operation)["style"] == "page":
        return  # pages of several sizes, so that they begin where they must
    # Windows by offset overlap by an item, so the smallest asks for two.
    least = 1 if rule_of(operation)["style"] == "cursor" else 2
    sent = {dict(request.query).get(query_name(operation, "limit")) for request in mock.requests}
    assert sent <= ({None} if asked is None else {str(asked), str(max(asked, least))})


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
