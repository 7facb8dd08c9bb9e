from __future__ import annotations

import uuid
from typing import Any

import pytest
from reelkit.mock import GenviralMock

from tests.mock.support import ask, assert_documented, listed

FOLDERS = "/api/partner/v1/folders"
FOLDER = f"{FOLDERS}/{{folderId}}"
ITEMS = f"{FOLDER}/items"
UNKNOWN = "99999999-9999-4999-8999-999999999999"


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=120)


def folder(mock: GenviralMock, folder_id: str | None = None) -> dict[str, Any]:
    response = ask(mock, f"{FOLDERS}/{folder_id or mock.folder_id}")
    assert_documented(mock, FOLDER, "get", response)
    data: dict[str, Any] = response.json()["data"]
    return data


def items(mock: GenviralMock, folder_id: str | None = None, **query: object) -> dict[str, Any]:
    response = ask(mock, f"{FOLDERS}/{folder_id or mock.folder_id}/items", query=query)
    assert_documented(mock, ITEMS, "get", response)
    data: dict[str, Any] = response.json()["data"]
    return data


def change(mock: GenviralMock, method: str, ids: object, folder_id: str | None = None) -> dict[str, Any]:
    path = f"{FOLDERS}/{folder_id or mock.folder_id}/items"
    response = ask(mock, path, method=method, body={"item_ids": ids})
    assert_documented(mock, ITEMS, method.lower(), response)
    payload: dict[str, Any] = response.json()
    return payload


def test_the_envelope_and_the_window(mock: GenviralMock) -> None:
    response = ask(mock, query={"limit": 20, "offset": 110})
    assert_documented(mock, "/api/partner/v1/files", "get", response)
    payload = response.json()
    assert (payload["ok"], payload["code"], payload["message"]) == (True, 200, "Files retrieved")
    data = payload["data"]
    assert (data["total"], data["limit"], data["offset"], data["context"]) == (120, 20, 110, None)
    assert [file["id"] for file in data["files"]] == mock.file_ids[110:]


def test_limit_is_50_unless_asked(mock: GenviralMock) -> None:
    assert len(listed(mock)) == 50
    assert len(listed(mock, limit=100)) == 100
    assert listed(mock, offset=120) == []
    assert listed(mock, offset=10**30) == []


def test_files_are_listed_newest_first(mock: GenviralMock) -> None:
    times = [file["createdAt"] for file in mock.files]
    assert times == sorted(times, reverse=True)
    assert all(time.endswith("Z") for time in times)


def test_the_type_filter_goes_by_mime_type(mock: GenviralMock) -> None:
    images, videos = listed(mock, type="image", limit=100), listed(mock, type="video", limit=100)
    assert {file["contentType"].partition("/")[0] for file in images} == {"image"}
    assert {file["contentType"].partition("/")[0] for file in videos} == {"video"}
    assert len(images) + len(videos) == 120


def total(mock: GenviralMock, **query: object) -> int:
    return int(ask(mock, query=query).json()["data"]["total"])


def test_contexts_add_up(mock: GenviralMock) -> None:
    studio, uploads = total(mock, context="ai-studio"), total(mock, context="media-upload")
    assert studio
    assert uploads
    assert total(mock, context="ai-studio,media-upload") == studio + uploads
    assert total(mock, context="all") == 120 + studio + uploads
    assert total(mock, context="no-such-context") == 0
    assert total(mock, context="all", type="video") + total(mock, context="all", type="image") == total(
        mock, context="all"
    )
    assert ask(mock, query={"context": "ai-studio"}).json()["data"]["context"] == "ai-studio"


def test_the_folder_of_the_documentation(mock: GenviralMock) -> None:
    data = folder(mock)
    assert (data["name"], data["media_type"], data["parent_folder_id"]) == ("Product Shots", "upload", None)
    assert (data["file_count"], data["subfolder_count"]) == (12, 2)
    assert data["path"] == f"/{mock.folder_id}"
    assert [file["id"] for file in data["preview_files"]] == mock.folder_item_ids(mock.folder_id)[:4]


def test_a_subfolder_has_a_path_of_ids(mock: GenviralMock) -> None:
    child = mock.add_folder("Child", parent_id=mock.folder_id)
    grandchild = mock.add_folder("Grandchild", parent_id=child)
    data = folder(mock, grandchild)
    assert data["path"] == f"/{mock.folder_id}/{child}/{grandchild}"
    assert data["parent_folder_id"] == child
    assert folder(mock)["subfolder_count"] == 3
    with pytest.raises(KeyError):
        mock.add_folder(parent_id=UNKNOWN)


def test_items_are_paged_last_added_first(mock: GenviralMock) -> None:
    data = items(mock)
    assert (data["media_type"], data["item_type"], data["total"], data["limit"]) == ("upload", "file", 12, 50)
    ids = [item["id"] for item in data["items"]]
    assert ids == mock.folder_item_ids(mock.folder_id) == mock.file_ids[:12]
    assert [item["id"] for item in items(mock, limit=5, offset=5)["items"]] == ids[5:10]
    mock.clock.advance(60)
    change(mock, "POST", [mock.file_ids[50]])
    first = items(mock, limit=1)["items"][0]
    assert first["id"] == mock.file_ids[50]
    assert first["added_at"] > data["items"][0]["added_at"]


def test_adding_and_removing_items(mock: GenviralMock) -> None:
    new, old = mock.file_ids[60:62], mock.folder_item_ids(mock.folder_id)
    payload = change(mock, "POST", [*new, new[0].upper(), old[0]])
    assert payload["message"] == "Folder items added"
    assert payload["data"] == {"folder_id": mock.folder_id, "item_type": "file", "added_count": 2}
    assert mock.folder_item_ids(mock.folder_id) == [new[1], new[0], *old]
    payload = change(mock, "DELETE", [new[0], old[3], mock.file_ids[99]])
    assert payload["message"] == "Folder items removed"
    assert payload["data"] == {"folder_id": mock.folder_id, "item_type": "file", "removed_count": 2}
    assert mock.folder_item_ids(mock.folder_id) == [new[1], *old[:3], *old[4:]]
    assert len(mock.file_ids) == 120


def test_a_folder_changes_its_time_only_when_it_changes(mock: GenviralMock) -> None:
    before = folder(mock)
    mock.clock.advance(60)
    change(mock, "POST", [mock.file_ids[0]])
    assert folder(mock)["updated_at"] == before["updated_at"]
    change(mock, "DELETE", [mock.file_ids[0]])
    assert folder(mock)["updated_at"] > before["updated_at"]
    assert folder(mock)["created_at"] == before["created_at"]


def test_a_deleted_file_leaves_its_folders(mock: GenviralMock) -> None:
    mock.delete_file(mock.file_ids[0])
    assert folder(mock)["file_count"] == items(mock)["total"] == 11


def test_one_unknown_item_fails_the_whole_change(mock: GenviralMock) -> None:
    before = mock.folder_item_ids(mock.folder_id)
    for method in ("POST", "DELETE"):
        payload = change(mock, method, [mock.file_ids[70], UNKNOWN])
        assert (payload["code"], payload["error_code"]) == (404, "item_not_found")
    assert mock.folder_item_ids(mock.folder_id) == before


def test_a_slideshow_folder_takes_slideshows_only(mock: GenviralMock) -> None:
    data = items(mock, mock.slideshow_folder_id)
    assert (data["media_type"], data["item_type"], data["total"]) == ("slideshow", "slideshow", 5)
    slideshow = data["items"][0]["id"]
    assert change(mock, "POST", [mock.file_ids[0]], mock.slideshow_folder_id)["error_code"] == "item_not_found"
    assert change(mock, "DELETE", [slideshow], mock.slideshow_folder_id)["data"]["item_type"] == "slideshow"
    assert change(mock, "POST", [slideshow])["error_code"] == "item_not_found"
    assert folder(mock, mock.slideshow_folder_id)["preview_files"] == []


def test_a_folder_of_generated_images(mock: GenviralMock) -> None:
    data = items(mock, mock.ai_image_folder_id)
    assert (data["media_type"], data["item_type"]) == ("ai_image", "file")
    assert {item["content_type"].partition("/")[0] for item in data["items"]} == {"image"}


@pytest.mark.parametrize(
    ("folder_id", "status", "code"),
    [
        ("", 400, "missing_folder_id"),
        ("not-a-uuid", 422, "invalid_path"),
        ("%2e%2e", 422, "invalid_path"),
        (UNKNOWN, 404, "not_found"),
        ("unsupported", 422, "invalid_folder_media_type"),
    ],
)
def test_folders_that_cannot_be_shown(mock: GenviralMock, folder_id: str, status: int, code: str) -> None:
    folder_id = mock.unsupported_folder_id if folder_id == "unsupported" else folder_id
    body = {"item_ids": [mock.file_ids[0]]}
    for method, suffix in (("GET", ""), ("GET", "/items"), ("POST", "/items"), ("DELETE", "/items")):
        response = ask(mock, f"{FOLDERS}/{folder_id}{suffix}", method=method, body=None if method == "GET" else body)
        assert (response.status, response.json()["error_code"]) == (status, code)
        if folder_id:
            assert_documented(mock, FOLDER + suffix, method.lower(), response)


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[1,", b'{"item_ids": [NaN]}', b"\xff\xfe", b"[" * 100_000], ids=lambda raw: repr(raw[:12])
)
def test_a_body_that_is_no_json(mock: GenviralMock, method: str, raw: bytes) -> None:
    response = ask(mock, f"{FOLDERS}/{mock.folder_id}/items", method=method, raw=raw)
    assert (response.status, response.json()["error_code"]) == (400, "invalid_json")
    assert_documented(mock, ITEMS, method.lower(), response)


def test_a_body_of_another_content_type(mock: GenviralMock) -> None:
    body = {"item_ids": [mock.file_ids[0]]}
    path = f"{FOLDERS}/{mock.folder_id}/items"
    for content_type in ("text/plain", "application/x-www-form-urlencoded", ""):
        assert ask(mock, path, method="POST", body=body, content_type=content_type).status == 400
    for content_type in ("application/json; charset=utf-8", "Application/JSON"):
        assert ask(mock, path, method="POST", body=body, content_type=content_type).status == 200


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "x",
        {},
        {"item_ids": None},
        {"item_ids": []},
        {"item_ids": "11111111-1111-1111-1111-111111111111"},
        {"item_ids": ["x"]},
        {"item_ids": [1]},
        {"item_ids": [str(uuid.UUID(int=number)) for number in range(201)]},
    ],
    ids=lambda body: repr(body)[:40],
)
def test_a_body_of_the_wrong_form(mock: GenviralMock, method: str, body: object) -> None:
    raw = b"null" if body is None else None
    response = ask(mock, f"{FOLDERS}/{mock.folder_id}/items", method=method, body=body, raw=raw)
    assert (response.status, response.json()["error_code"]) == (422, "invalid_payload")
    assert response.json()["issues"]
    assert_documented(mock, ITEMS, method.lower(), response)


def test_the_gate_of_the_subscription(mock: GenviralMock) -> None:
    for subscription, status, code in (("none", 402, "subscription_required"), ("scheduler", 403, "tier_not_allowed")):
        mock.subscription = subscription  # type: ignore[assignment]
        response = ask(mock)
        assert (response.status, response.json()["error_code"]) == (status, code)
        assert_documented(mock, "/api/partner/v1/files", "get", response)
        assert ask(mock, key="wrong").status == 401
    mock.subscription = "creator"
    assert ask(mock).status == 200


def test_the_ids_of_the_documentation_work(mock: GenviralMock) -> None:
    ids = ["11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"]
    assert change(mock, "POST", ids, "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")["data"]["added_count"] == 2
    assert change(mock, "DELETE", ids[:1], "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")["data"]["removed_count"] == 1


def test_an_added_file_is_as_asked(mock: GenviralMock) -> None:
    file_id = mock.add_file(filename="a.mov", content_type="video/quicktime", size=5, context="ai-studio")
    file = next(file for file in listed(mock, context="ai-studio") if file["id"] == file_id)
    assert (file["filename"], file["contentType"], file["size"]) == ("a.mov", "video/quicktime", 5)
    assert file["url"].endswith(f"{file_id}.mov")
    assert file_id not in mock.file_ids


def tree(mock: GenviralMock, path: str, method: str, template: str, **options: Any) -> dict[str, Any]:
    response = ask(mock, path, method=method, **options)
    assert_documented(mock, template, method.lower(), response)
    payload: dict[str, Any] = response.json()
    return payload


def create(mock: GenviralMock, **body: object) -> dict[str, Any]:
    return tree(mock, FOLDERS, "POST", FOLDERS, body=body)


def move(mock: GenviralMock, folder_id: str, parent_id: object) -> dict[str, Any]:
    return tree(mock, f"{FOLDERS}/{folder_id}", "PATCH", FOLDER, body={"parent_folder_id": parent_id})


def names(mock: GenviralMock, **query: object) -> list[str]:
    data = tree(mock, FOLDERS, "GET", FOLDERS, query={"media_type": "upload", **query})["data"]
    assert data["total"] >= len(data["folders"])
    return [found["name"] for found in data["folders"]]


def test_folders_are_listed_level_by_level(mock: GenviralMock) -> None:
    assert names(mock) == ["Product Shots"]
    assert names(mock, parent_folder_id=mock.folder_id) == ["Drafts", "Close-ups"]
    assert names(mock, parent_folder_id=mock.folder_id, limit=1, offset=1) == ["Close-ups"]
    assert names(mock, media_type="slideshow") == ["Slideshows"]
    assert names(mock, parent_folder_id=UNKNOWN) == []
    for query in ({}, {"media_type": "brand_kit"}, {"media_type": "upload", "parent_folder_id": "x"}):
        response = ask(mock, FOLDERS, query=dict(query))
        assert (response.status, response.json()["error_code"]) == (400, "invalid_query_parameter")


def test_a_folder_is_created_once_per_level(mock: GenviralMock) -> None:
    made = create(mock, name="New", media_type="upload")
    assert made["code"] == 201
    assert folder(mock, made["data"]["id"]) == made["data"]
    assert create(mock, name="New", media_type="upload")["error_code"] == "folder_name_conflict"
    nested = create(mock, name="New", media_type="upload", parent_folder_id=made["data"]["id"])["data"]
    assert nested["path"] == f"/{made['data']['id']}/{nested['id']}"
    assert create(mock, name="N", media_type="upload", parent_folder_id=UNKNOWN)["error_code"] == "not_found"
    for body in ({"name": "", "media_type": "upload"}, {"name": "N"}, {"name": "N", "media_type": "brand_kit"}):
        assert ask(mock, FOLDERS, method="POST", body=body).json()["error_code"] == "invalid_payload"


def test_a_folder_moves_but_not_into_itself(mock: GenviralMock) -> None:
    child = mock.add_folder("Child", parent_id=mock.folder_id)
    grandchild = mock.add_folder("Grandchild", parent_id=child)
    for target in (child, grandchild):
        assert move(mock, child, target)["error_code"] == "folder_move_conflict"
    assert move(mock, grandchild, None)["data"]["path"] == f"/{grandchild}"
    assert move(mock, child, grandchild)["data"]["path"] == f"/{grandchild}/{child}"
    assert move(mock, child, UNKNOWN)["error_code"] == "not_found"
    mock.add_folder("Drafts")
    drafts = mock.add_folder("Drafts", parent_id=child)
    assert move(mock, drafts, None)["error_code"] == "folder_move_conflict"
    assert ask(mock, f"{FOLDERS}/{child}", method="PATCH", body={}).json()["error_code"] == "invalid_payload"


def test_a_deleted_folder_takes_its_subfolders_along_but_no_files(mock: GenviralMock) -> None:
    child = mock.add_folder("Child", parent_id=mock.folder_id)
    gone = tree(mock, f"{FOLDERS}/{mock.folder_id}", "DELETE", FOLDER)
    assert gone["data"] == {"id": mock.folder_id, "deleted": True}
    for folder_id in (mock.folder_id, child):
        assert ask(mock, f"{FOLDERS}/{folder_id}").status == 404
    assert names(mock) == []
    assert len(mock.file_ids) == 120
    mock.reset()
    assert names(mock) == ["Product Shots"]


def test_ancestors_run_from_the_root(mock: GenviralMock) -> None:
    child = mock.add_folder("Child", parent_id=mock.folder_id)
    grandchild = mock.add_folder("Grandchild", parent_id=child)
    template = f"{FOLDER}/ancestors"
    ancestors = tree(mock, f"{FOLDERS}/{grandchild}/ancestors", "GET", template)["data"]["ancestors"]
    assert [(a["id"], a["parent_folder_id"], a["depth"]) for a in ancestors] == [
        (mock.folder_id, None, 0),
        (child, mock.folder_id, 1),
    ]
    assert tree(mock, f"{FOLDERS}/{mock.folder_id}/ancestors", "GET", template)["data"]["ancestors"] == []


def test_folders_may_be_nested_deeply(mock: GenviralMock) -> None:
    top = parent = mock.add_folder("0")
    for number in range(1500):
        parent = mock.add_folder(str(number), parent_id=parent)
    assert folder(mock, parent)["path"].count("/") == 1501
    assert ask(mock, f"{FOLDERS}/{top}", method="DELETE").status == 200
    assert ask(mock, f"{FOLDERS}/{parent}").status == 404


def test_a_folder_is_seeded_with_what_exists(mock: GenviralMock) -> None:
    for item_ids in ([UNKNOWN], mock.file_ids[0], [mock.file_ids[0], UNKNOWN]):
        with pytest.raises(KeyError):
            mock.add_folder(item_ids=item_ids)
    assert len(mock.folder_item_ids(mock.add_folder(item_ids=mock.file_ids[:3]))) == 3


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["slideshows", "packs", "templates", "files"])
def test_some_lists_refuse_names_that_they_do_not_know_whatever_the_switch(name: str, strict: bool) -> None:
    mock = GenviralMock(files=3)
    mock.strict = strict
    assert ask(mock, f"/api/partner/v1/{name}").status == 200
    refused = strict or name != "files"
    status = ask(mock, f"/api/partner/v1/{name}", query={"limitt": 1}).status
    assert status in ((400, 422) if refused else (200,))
