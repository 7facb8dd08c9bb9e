"""The payloads of the documentation pages, read by the generated models."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from tests.support.runtime import PROVIDERS


def page_payloads() -> Iterator[Any]:
    """Every example that was taken from a documentation page and belongs to a named schema."""
    for provider in PROVIDERS:
        spec = json.loads(files(f"{provider}_api").joinpath("openapi.json").read_text(encoding="utf-8"))
        for path, item in spec["paths"].items():
            for method in ("get", "post", "put", "patch", "delete"):
                operation = item.get(method, {})
                answers = [operation.get("requestBody", {}), *operation.get("responses", {}).values()]
                for answer in answers:
                    media = answer.get("content", {}).get("application/json", {})
                    for name, example in media.get("examples", {}).items():
                        if name.startswith("page_"):
                            model = media["schema"]["$ref"].rsplit("/", 1)[1]
                            yield pytest.param(provider, model, example["value"], id=f"{method} {path} {name}")


def read(provider: str, model: str, document: Any) -> Any:
    return getattr(import_module(f"{provider}_api.models"), model).from_dict(copy.deepcopy(document))


PAGES = list(page_payloads())


def test_all_pages_are_here() -> None:
    models = sorted({(payload.values[0], payload.values[1]) for payload in PAGES})
    assert models == [
        ("genviral", "FolderItemsChange"),
        ("genviral", "GetFolderResponse"),
        ("genviral", "ListFilesResponse"),
        ("genviral", "ListFolderItemsResponse"),
        ("swiftia", "ListFilesResponse"),
        ("swiftia", "Render"),
        ("videogen", "GetFilesResponse"),
    ]


@pytest.mark.parametrize(("provider", "model", "document"), PAGES)
def test_a_page_payload_is_encoded_to_the_json_it_came_from(provider: str, model: str, document: Any) -> None:
    encoded = read(provider, model, document).to_dict()
    # json.dumps tells 1 from 1.0 and True, which == does not.
    assert json.dumps(encoded, sort_keys=True) == json.dumps(document, sort_keys=True)


def objects(document: Any) -> Iterator[dict[str, Any]]:
    if isinstance(document, dict):
        yield document
        for value in document.values():
            yield from objects(value)
    elif isinstance(document, list):
        for value in document:
            yield from objects(value)


@pytest.mark.parametrize(("provider", "model", "document"), PAGES)
def test_unknown_fields_survive_everywhere(provider: str, model: str, document: Any) -> None:
    document = copy.deepcopy(document)
    for index, part in enumerate(list(objects(document))):
        part["addedTomorrow"] = {"index": index}
    assert read(provider, model, document).to_dict() == document


@pytest.mark.parametrize(
    ("provider", "model", "path"),
    [
        ("genviral", "GetFolderResponse", ("data", "media_type")),
        ("genviral", "ListFolderItemsResponse", ("data", "media_type")),
        ("genviral", "ListFolderItemsResponse", ("data", "item_type")),
        ("swiftia", "ListFilesResponse", ("files", 0, "type")),
        ("swiftia", "ListFilesResponse", ("files", 0, "status")),
        ("videogen", "GetFilesResponse", ("files", 0, "type")),
        ("videogen", "GetFilesResponse", ("files", 0, "scope")),
        ("videogen", "GetFilesResponse", ("files", 0, "previewSource", "status")),
    ],
)
def test_unknown_enum_values_survive(provider: str, model: str, path: tuple[str | int, ...]) -> None:
    document = copy.deepcopy(next(payload.values[2] for payload in PAGES if payload.values[:2] == (provider, model)))
    parent: Any = document
    for step in path[:-1]:
        parent = parent[step]
    parent[path[-1]] = "ADDED_TOMORROW"
    assert read(provider, model, document).to_dict() == document


def payload(provider: str, model: str) -> Any:
    return next(read(provider, model, found.values[2]) for found in PAGES if found.values[:2] == (provider, model))


def test_genviral_files() -> None:
    data = payload("genviral", "ListFilesResponse").data
    file = data.files[0]
    assert type(file.size) is int
    assert file.created_at == datetime(2025, 1, 20, 14, 30, tzinfo=UTC)
    assert file.id == "abc123"
    assert type(data.total) is int


def test_genviral_folder_items() -> None:
    item = payload("genviral", "ListFolderItemsResponse").data.items[0]
    assert item.id == "11111111-1111-1111-1111-111111111111"
    assert item.created_at == datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert item.added_at == datetime(2026, 3, 1, 9, 5, tzinfo=UTC)
    assert type(item.size) is int
    assert item.size == 524288


def test_swiftia_files() -> None:
    answer = payload("swiftia", "ListFilesResponse")
    video, image = answer.files
    assert (answer.used_size, answer.total) == (750.5, 150)
    assert type(video.size) is int
    assert video.created_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert video.tags == ["short", "cropped"]
    assert video.description is None
    assert image.thumbnail_url is None


def test_videogen_files() -> None:
    answer = payload("videogen", "GetFilesResponse")
    file = answer.files[0]
    assert (file.file_id, file.scope, file.type, file.transcript) == ("string", "GLOBAL", "IMAGE", "string")
    assert file.thumbnail_source.expires_at == 1.1
    assert type(file.thumbnail_source.file_bytes) is int
    assert not answer.has_more
    assert not answer.next_cursor
