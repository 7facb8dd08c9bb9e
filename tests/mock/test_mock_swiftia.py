from __future__ import annotations

import io
from typing import Any, Literal

import pytest
from reelkit.mock import SwiftiaMock

from tests.mock.support import ask, assert_documented, listed

PATH = "/api/uploads/files"
MEGABYTE = 1_000_000


def payload_of(mock: SwiftiaMock, **query: object) -> dict[str, Any]:
    response = ask(mock, query=query)
    assert_documented(mock, PATH, "get", response)
    assert response.status == 200
    payload: dict[str, Any] = response.json()
    return payload


def test_a_page_and_its_window() -> None:
    mock = SwiftiaMock(files=150)
    payload = payload_of(mock, limit=20, offset=140)
    assert (payload["total"], payload["limit"], payload["offset"]) == (150, 20, 140)
    assert [file["id"] for file in payload["files"]] == mock.file_ids[140:]
    assert payload_of(mock)["limit"] == 50
    assert len(listed(mock)) == 50
    assert listed(mock, offset=150) == []


def test_types_and_tags() -> None:
    mock = SwiftiaMock(files=120)
    everything = list(mock.files)

    def ids(**query: object) -> list[str]:
        return [file["id"] for file in payload_of(mock, limit=100, **query)["files"]]

    assert ids(tags="short") == [file["id"] for file in everything if "short" in file["tags"]]
    assert ids(tags="short,cropped") == [file["id"] for file in everything if {"short", "cropped"} & set(file["tags"])]
    assert ids(type="audio") == [file["id"] for file in everything if file["type"] == "audio"]
    both = [file["id"] for file in everything if file["type"] == "video" and "cropped" in file["tags"]]
    assert ids(type="video", tags="cropped") == both != []
    assert ids(tags="none-has-it") == []
    refused = ask(mock, query={"tags": " , "})
    assert (refused.status, refused.json()["message"]) == (400, "Tags must name at least one tag")


@pytest.mark.parametrize(("plan", "megabytes"), [("free", 100), ("pro", 1_000), ("swift", 10_000)])
def test_the_storage_figures_are_those_of_the_files(plan: Literal["free", "pro", "swift"], megabytes: int) -> None:
    mock = SwiftiaMock(files=30, plan=plan)
    mock.delete_file(mock.file_ids[2])
    mock.add_file(size=12_345_678)
    used = sum(file["size"] for file in mock.files) / MEGABYTE
    payload = payload_of(mock, type="image", limit=1)
    assert payload["subSize"] == megabytes
    assert payload["usedSize"] == pytest.approx(used, abs=0.001)
    assert payload["usedSizePercent"] == pytest.approx(100 * used / megabytes, abs=0.001)


def test_another_organization_is_refused() -> None:
    mock = SwiftiaMock(organization_id="org_7")
    assert ask(mock, query={"organizationId": "org_7"}).status == 200
    response = ask(mock, query={"organizationId": "org_8"})
    assert response.status == 403
    assert response.json() == {"message": "Organization ID mismatch. API key is bound to a different organization."}
    assert_documented(mock, PATH, "get", response)


Plan = Literal["free", "starter", "pro", "swift"]


@pytest.mark.parametrize(
    ("plan", "limit", "seconds"), [("free", 1, 5), ("starter", 1, 2), ("pro", 1, 1), ("swift", 5, 1)]
)
def test_a_plan_lets_so_many_through(plan: Plan, limit: int, seconds: int) -> None:
    mock = SwiftiaMock(plan=plan)
    for remaining in reversed(range(limit)):
        response = ask(mock)
        assert response.status == 200
        assert response.header("X-RateLimit-Limit") == str(limit)
        assert response.header("X-RateLimit-Remaining") == str(remaining)
    refused = ask(mock)
    assert_documented(mock, PATH, "get", refused)
    assert refused.status == 429
    assert refused.json() == {
        "status": 429,
        "message": "Rate limit exceeded. Please try again later.",
        "code": "RATE_LIMIT_EXCEEDED",
        "retryAfter": seconds,
    }
    assert refused.header("Retry-After") == str(seconds)
    assert refused.header("X-RateLimit-Remaining") == "0"
    assert int(refused.header("X-RateLimit-Reset") or 0) == round((mock.clock.seconds() + seconds) * 1000)
    mock.clock.advance(seconds - 0.001)
    assert ask(mock).status == 429
    mock.clock.advance(0.001)
    assert ask(mock).status == 200
    mock.reset()
    assert ask(mock).status == 200


def test_refused_requests_do_not_prolong_the_wait() -> None:
    mock = SwiftiaMock(plan="pro")
    ask(mock)
    for _ in range(3):
        mock.clock.advance(0.3)
        assert ask(mock).status == 429
    mock.clock.advance(0.1)
    assert ask(mock).status == 200


def test_only_the_right_key_counts_for_the_plan() -> None:
    mock = SwiftiaMock(plan="free")
    assert ask(mock, key="wrong").status == 401
    assert ask(mock).status == 200
    assert ask(mock, query={"limit": 0}).status == 429


def test_without_a_plan_there_is_no_limit() -> None:
    mock = SwiftiaMock()
    assert {ask(mock).status for _ in range(20)} == {200}
    assert ask(mock).header("X-RateLimit-Limit") is None


def test_an_added_file_is_as_asked() -> None:
    mock = SwiftiaMock(files=0)
    mock.add_file(name="a.wav", type="audio", size=5, length=1.5, tags=["x", "y"], status="pending", job_id="job_1")
    (file,) = payload_of(mock)["files"]
    assert (file["name"], file["type"], file["size"], file["length"]) == ("a.wav", "audio", 5, 1.5)
    assert (file["tags"], file["status"], file["jobId"], file["thumbnailUrl"]) == (["x", "y"], "pending", "job_1", None)


FILE = f"{PATH}/{{fileId}}"


def test_one_file_is_read_and_deleted() -> None:
    mock = SwiftiaMock(files=5)
    file = mock.files[2]
    path = f"{PATH}/{file['id']}"
    assert ask(mock, path).json() == file
    assert ask(mock, path, method="DELETE", query={"organizationId": "org_other"}).status == 403
    deleted = ask(mock, path, method="DELETE")
    assert_documented(mock, FILE, "delete", deleted)
    assert deleted.json() == {"id": file["id"], "deleted": True}
    assert file["id"] not in mock.file_ids
    for method in ("GET", "DELETE"):
        gone = ask(mock, path, method=method)
        assert_documented(mock, FILE, method.lower(), gone)
        assert (gone.status, gone.json()) == (404, {"message": "File not found"})


def test_one_tag_may_be_given_as_text() -> None:
    mock = SwiftiaMock(files=0)
    mock.add_file(tags="short")
    mock.add_file(tags=("long", "short"))
    assert [file["tags"] for file in mock.files] == [["long", "short"], ["short"]]


def test_a_file_of_a_new_type_can_be_seeded() -> None:
    mock = SwiftiaMock(files=0)
    mock.add_file(type="document", name=None)
    with mock.client() as client:
        (file,) = client.files.list()
        assert (file.type, file.name) == ("document", "added-1.bin")
        assert client.files.download(file, io.BytesIO()) == 1_000_000
