from __future__ import annotations

import random
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
import reelkit
from reelkit.mock import Call, MockRequest, MockResponse, VideoGenMock, operation
from reelkit.mock.engine._http import json_response
from reelkit.mock.engine._rate_limit import HourlyLimits
from videogen_api.models import CreateFileUrlImportRequest

from tests.mock.support import ask, assert_documented

PATH = "/v1/files"


def page(mock: VideoGenMock, **query: object) -> dict[str, Any]:
    response = ask(mock, query=query)
    assert_documented(mock, PATH, "get", response)
    assert response.status == 200
    payload: dict[str, Any] = response.json()
    return payload


def walk(mock: VideoGenMock, **query: object) -> list[str]:
    ids: list[str] = []
    more: dict[str, object] = {}
    while True:
        payload = page(mock, **query, **more)
        ids += [file["fileId"] for file in payload["files"]]
        assert payload["hasMore"] == (payload["nextCursor"] is not None)
        if not payload["hasMore"]:
            return ids
        more = {"cursor": payload["nextCursor"]}


MIME = {"webp": "image/webp", "gif": "image/gif", "webm": "video/webm", "wav": "audio/wav", "m4a": "audio/mp4"}


@pytest.mark.parametrize("limit", [1, 7, 30, 31, 200])
def test_cursors_lead_through_everything(limit: int) -> None:
    mock = VideoGenMock(files=30)
    assert walk(mock, limit=limit) == mock.file_ids
    assert len(mock.requests) == max(1, -(-30 // limit))


def test_a_cursor_outlives_inserts_and_deletes() -> None:
    chance = random.Random(1)
    for _ in range(50):
        mock = VideoGenMock(files=30)
        present = mock.file_ids
        added: set[str] = set()

        def disturb(_: object, mock: VideoGenMock = mock, added: set[str] = added) -> None:
            for _ in range(chance.randrange(4)):
                added.add(mock.add_file())
            for file_id in chance.sample(mock.file_ids, min(2, len(mock.file_ids))):
                mock.delete_file(file_id)

        mock.before_each(disturb)
        seen = walk(mock, limit=chance.randrange(1, 9))
        assert len(set(seen)) == len(seen)
        assert set(mock.file_ids) - added <= set(seen)
        assert [file_id for file_id in seen if file_id not in added] == [i for i in present if i in set(seen)]


def test_a_cursor_belongs_to_one_endpoint_and_one_mock() -> None:
    class WithProjects(VideoGenMock):
        @operation("getFiles")
        def _other(self, call: Call) -> MockResponse:
            return json_response(200, {"cursor": self._cursors.write("listProjects", (1, 2))})

    foreign = ask(WithProjects()).json()["cursor"]
    other_seed = page(VideoGenMock(seed=1), limit=1)["nextCursor"]
    own = page(VideoGenMock(), limit=1)["nextCursor"]
    messages = {}
    for cursor in (foreign, other_seed, own + "x", own[:-2], own.swapcase()):
        response = ask(VideoGenMock(), query={"cursor": cursor})
        assert (response.status, response.json()["code"]) == (400, "invalid_parameters")
        messages[cursor] = response.json()["message"]
    assert messages[foreign] == "cursor was issued by another endpoint"
    assert ask(VideoGenMock(), query={"cursor": own}).status == 200


def test_project_and_export_files_are_shown_on_demand() -> None:
    mock = VideoGenMock(files=40)

    def scopes(**query: object) -> set[str]:
        return {file["scope"] for file in page(mock, limit=200, **query)["files"]}

    assert scopes() == {"GLOBAL", "TEMPORARY"}
    assert scopes(includeExportFiles="true") == {"GLOBAL", "TEMPORARY", "EXPORT"}
    assert scopes(includeProjectFiles="true") == {"GLOBAL", "TEMPORARY", "PROJECT"}
    assert scopes(includeProjectFiles="true", includeExportFiles="true") == {
        "GLOBAL",
        "TEMPORARY",
        "EXPORT",
        "PROJECT",
    }
    assert scopes(includeProjectFiles="false") == {"GLOBAL", "TEMPORARY"}


def test_own_files_are_fewer() -> None:
    mock = VideoGenMock(files=40)
    foreign = mock.add_file(own=False)
    own = walk(mock, selfOnly="true")
    assert set(own) < set(mock.file_ids)
    assert foreign not in own
    assert walk(mock, selfOnly="false") == mock.file_ids


def test_every_kind_of_file_of_today() -> None:
    mock = VideoGenMock(files=40)
    files = page(mock, limit=200, includeExportFiles="true", includeProjectFiles="true")["files"]
    assert {file["type"] for file in files} == {"VIDEO", "IMAGE", "AUDIO", "PDF", None}
    transcripts = [file["transcript"] for file in files]
    assert None in transcripts
    assert any(isinstance(transcript, dict) for transcript in transcripts)
    assert {isinstance(file["downloadUrlExpiresAt"], int) for file in files if file["downloadUrl"]} == {True}
    assert {file["downloadSource"]["status"] for file in files} == {"ready", "pending"}


def test_may_2026_knew_no_pages() -> None:
    mock = VideoGenMock(files=130, age="2026-05")
    payload = page(mock, limit=10, cursor="whatever")
    assert list(payload) == ["files"]
    assert [file["fileId"] for file in payload["files"]] == mock.file_ids
    assert len(mock.file_ids) == 130
    documented = set(
        mock.spec["paths"][PATH]["get"]["responses"]["200"]["content"]["application/json"]["examples"][
            "page_list_files"
        ]["value"]["files"][0]
    )
    assert {name for file in payload["files"] for name in file} == documented
    assert any(isinstance(file["transcript"], str) for file in payload["files"])
    expiries = [file["downloadSource"]["expiresAt"] for file in payload["files"] if file["downloadSource"]["url"]]
    assert all(isinstance(expiry, float) and expiry % 1 for expiry in expiries)
    assert ask(mock, query={"limitt": 1}).status == 400


def test_hourly_limits_are_those_of_the_description() -> None:
    mock = VideoGenMock(hourly_limits=True)
    first = ask(mock)
    assert (first.header("X-RateLimit-Limit"), first.header("X-RateLimit-Remaining")) == ("50000", "49999")
    assert int(first.header("X-RateLimit-Reset") or 0) == mock.clock.seconds() + 3600
    assert isinstance(mock._limits, HourlyLimits)
    window = mock._limits._windows["getFiles"]
    for _ in range(49_999):
        window.take(mock.clock.seconds())
    response = ask(mock)
    assert (response.status, response.json()["code"]) == (429, "rate_limited")
    assert response.header("Retry-After") is None
    assert_documented(mock, PATH, "get", response)
    mock.clock.advance(3600)
    assert ask(mock).status == 200
    assert ask(VideoGenMock()).header("X-RateLimit-Limit") is None


def test_every_answer_has_a_request_id() -> None:
    mock = VideoGenMock()
    responses = [ask(mock), ask(mock, key=None), ask(mock, "/nothing"), ask(mock, method="PUT")]
    ids = {response.header("x-request-id") for response in responses}
    assert None not in ids
    assert len(ids) == 4


def test_an_added_file_is_as_asked() -> None:
    mock = VideoGenMock(files=1)
    mock.add_file(display_name="a", type="AUDIO", scope="TEMPORARY", duration_seconds=2.5, transcript_text="hello you")
    file = page(mock, limit=1)["files"][0]
    assert (file["displayName"], file["type"], file["scope"]) == ("a", "AUDIO", "TEMPORARY")
    assert file["transcriptText"] == "hello you"
    assert [word["word"] for word in file["transcript"]["words"]] == ["hello", "you"]
    assert file["fileId"].startswith("vg_file_")


def one(mock: VideoGenMock, file_id: str, action: str = "") -> dict[str, Any]:
    path = f"/v1/files/{{fileId}}{action}"
    method = "POST" if action else "GET"
    response = ask(mock, path.replace("{fileId}", file_id), method=method)
    assert_documented(mock, path, method.lower(), response)
    payload: dict[str, Any] = response.json()
    return payload


def test_hydration_signs_urls_anew_and_keeps_the_place() -> None:
    mock = VideoGenMock(files=10)
    before = mock.files[0]
    assert "downloadSource" not in one(mock, before["fileId"])
    mock.clock.advance(1000)
    after = one(mock, before["fileId"], "/hydrate")
    assert after["downloadUrlExpiresAt"] == mock.clock.seconds() + 7 * 24 * 3600 > before["downloadUrlExpiresAt"]
    assert after["downloadUrl"] != before["downloadUrl"]
    assert mock.files[0] == after
    pending = next(file for file in mock.files if file["type"] is None)
    assert one(mock, pending["fileId"], "/hydrate")["downloadSource"]["status"] == "pending"


def test_an_archived_file_is_listed_no_more_but_still_there() -> None:
    mock = VideoGenMock(files=10)
    file_id = mock.file_ids[3]
    for _ in range(2):
        assert one(mock, file_id, "/archive")["fileId"] == file_id
        assert file_id not in mock.file_ids
    assert one(mock, file_id)["fileId"] == file_id
    assert one(mock, file_id, "/enable-public-preview")["isPublicPreviewEnabled"]
    assert file_id not in mock.file_ids
    mock.reset()
    assert file_id in mock.file_ids


def test_a_public_preview_is_switched_on_and_off() -> None:
    mock = VideoGenMock(files=10)
    order, file_id = mock.file_ids, mock.file_ids[0]
    on = one(mock, file_id, "/enable-public-preview")
    assert on["isPublicPreviewEnabled"]
    assert on["publicPlaybackId"].startswith("vg_play_")
    assert on["staticPublicPreviewSource"]["expiresAt"] is None
    off = one(mock, file_id, "/disable-public-preview")
    assert (off["isPublicPreviewEnabled"], off["publicHlsUrl"], off["staticPublicPreviewSource"]) == (False, None, None)
    assert mock.file_ids == order


@pytest.mark.parametrize("action", ["", "/hydrate", "/archive", "/enable-public-preview", "/disable-public-preview"])
def test_an_unknown_file_is_not_found(action: str) -> None:
    assert one(VideoGenMock(), "vg_file_none", action)["code"] == "not_found"


def search(mock: VideoGenMock, **body: object) -> list[tuple[float, str]]:
    response = ask(mock, "/v1/files/search", method="POST", body=body)
    assert_documented(mock, "/v1/files/search", "post", response)
    return [(hit["similarity"], hit["file"]["displayName"]) for hit in response.json()["results"]]


def test_a_search_finds_the_best_first() -> None:
    mock = VideoGenMock(files=0)
    for name in ("red-boat", "blue-boat", "red-car"):
        mock.add_file(display_name=name)
    mock.add_file(display_name="red-boat-of-the-team", own=False)
    mock.add_file(display_name="red-boat-not-analysed", scope="TEMPORARY")
    hits = search(mock, query="red boat")
    assert [name for _, name in hits] == ["red-boat-of-the-team", "red-boat", "red-car", "blue-boat"]
    assert [score for score, _ in hits] == [1, 1, 0.5, 0.5]
    assert len(search(mock, query="red boat", numResults=2)) == len(search(mock, query="red boat", numResults=2.0)) == 2
    assert search(mock, query="RED", selfOnly=True) == [(1, "red-car"), (1, "red-boat")]
    assert search(mock, query="green") == []


@pytest.mark.parametrize("body", [{}, {"query": 1}, {"query": "x", "numResults": 0}, {"query": "x", "selfOnly": "no"}])
def test_a_search_of_the_wrong_form(body: dict[str, object]) -> None:
    assert ask(VideoGenMock(), "/v1/files/search", method="POST", body=body).status == 400


def test_an_import_without_an_address_fails_later() -> None:
    mock = VideoGenMock(files=3)
    with mock.client() as videogen:
        started = videogen.api.files.create_file_url_import(body=CreateFileUrlImportRequest())
        states = [videogen.api.files.get_file_url_import(started.file_import_id).status for _ in range(3)]
    assert states == ["pending", "running", "failed"]


PNG, JPEG, WEBP = b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"RIFF\0\0\0\0WEBP"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.jpeg", b"x", "IMAGE"),
        ("a.webp", b"x", "IMAGE"),
        ("a.gif", b"x", "IMAGE"),
        ("a.WEBM", b"x", "VIDEO"),
        ("a.wav", b"x", "AUDIO"),
        ("a.m4a", b"x", "AUDIO"),
        ("deck.pptx", b"x", "SLIDESHOW"),
        ("notes.txt", b"x", "TEXT"),
        ("paper.pdf", b"x", "PDF"),
        ("clip", b"\x00\x00\x00\x18ftypmp42", "VIDEO"),
        ("clip", PNG, "IMAGE"),
        ("clip", JPEG, "IMAGE"),
        ("clip", WEBP, "IMAGE"),
        ("clip", b"RIFF\0\0\0\0WAVE", "AUDIO"),
        ("clip", b"\x00\x00\x00\x18ftypM4A ", "AUDIO"),
        ("clip", b"%PDF-1.7", "PDF"),
        ("clip", b"only words", "TEXT"),
        ("up.bin", b"\xfe\xff\x00\x01", "VIDEO"),
        ("clip", b"", "VIDEO"),
    ],
)
def test_an_upload_is_typed_by_its_name_or_content_and_becomes_ready(name: str, content: bytes, kind: str) -> None:
    mock = VideoGenMock(files=0)
    started = ask(mock, "/v1/files/upload", method="POST", body={"displayName": name}).json()
    address = urlsplit(started["uploadUrl"])
    headers = (("host", address.netloc), ("content-length", str(len(content))))
    put = MockRequest("PUT", address.path, tuple(parse_qsl(address.query)), headers, content)
    assert mock.handle(put).status == 200
    states = [one(mock, started["fileId"], "/hydrate") for _ in range(3)]
    assert [state["downloadSource"]["status"] for state in states] == ["pending", "ready", "ready"]
    assert states[-1]["type"] == kind
    assert states[-1]["downloadSource"]["fileBytes"] == len(content)
    found = urlsplit(states[-1]["downloadSource"]["url"])
    got = mock.handle(MockRequest("GET", found.path, tuple(parse_qsl(found.query)), (("host", found.netloc),)))
    assert (got.status, got.body) == (200, content)
    assert got.header("content-type") == (MIME.get(name.rpartition(".")[2]) or got.header("content-type"))
    assert mock.file_ids == [started["fileId"]]


def test_renditions_that_do_not_apply_are_skipped() -> None:
    files = {file["type"]: file for file in VideoGenMock(files=40).files}
    for kind in ("AUDIO", "PDF"):
        assert files[kind]["thumbnailSource"]["status"] == "skipped"
        assert files[kind]["thumbnailUrl"] is None
    for kind in ("IMAGE", "VIDEO"):
        assert files[kind]["thumbnailSource"]["status"] == "ready"
        assert files[kind]["thumbnailUrl"]
    assert files["IMAGE"]["hlsSource"]["status"] == files["PDF"]["hlsSource"]["status"] == "skipped"


def test_every_ready_file_has_bytes_that_can_be_fetched() -> None:
    mock = VideoGenMock(files=40)
    for file in mock.files:
        if file["downloadSource"]["status"] == "ready":
            address = urlsplit(file["downloadUrl"])
            request = MockRequest("GET", address.path, tuple(parse_qsl(address.query)), (("host", address.netloc),))
            response = mock.handle(request)
            assert (response.status, len(response.body)) == (200, file["downloadSource"]["fileBytes"])
            assert 0 < len(response.body) < 10_000_000
    assert any(file["downloadSource"]["fileBytes"] == 7 for file in VideoGenMock(files=40, video_bytes=7).files)


def test_an_import_that_succeeded_is_listed() -> None:
    mock = VideoGenMock(files=3)
    body = {"url": "https://media.example/a/harbour%20tour.mp4?x=1"}
    started = ask(mock, "/v1/files/import-url", method="POST", body=body).json()
    path = f"/v1/files/imports/{started['fileImportId']}"
    assert [ask(mock, path).json()["status"] for _ in range(4)] == ["pending", "running", "succeeded", "succeeded"]
    assert len(mock.files) == 4
    assert (mock.files[0]["displayName"], mock.files[0]["type"]) == ("harbour tour.mp4", "VIDEO")


def test_an_id_of_another_kind_is_malformed() -> None:
    mock = VideoGenMock(files=3)
    for path in ("/v1/files/vg_proj_8Q2m", "/v1/files/vg_exec_8Q2m"):
        response = ask(mock, path)
        assert (response.status, response.json()["code"]) == (400, "invalid_id")
    assert ask(mock, "/v1/files/vg_file_8Q2m").status == 404


def test_july_2026_knew_pages_but_no_filters() -> None:
    mock = VideoGenMock(files=30, age="2026-07-14")
    assert walk(mock, limit=7) == mock.file_ids
    files = page(mock, limit=200)["files"]
    assert {file["scope"] for file in files} == {"GLOBAL", "TEMPORARY", "EXPORT", "PROJECT"}
    assert not {"transcriptText", "downloadUrl"} & {name for file in files for name in file}
    assert all("staticPublicPreviewSource" in file and "fileAnalysisMetadata" in file for file in files)
    assert any(isinstance(file["transcript"], str) for file in files)
    with pytest.raises(ValueError, match="age must be one of"):
        VideoGenMock(age="2026-01")  # type: ignore[arg-type]


def test_an_import_is_found_though_nobody_polls() -> None:
    mock = VideoGenMock(files=2)
    ask(mock, "/v1/files/import-url", method="POST", body={"url": "https://films.example/a/tour.mp4?x=1"})
    mock.clock.advance(60)
    assert page(mock)["files"][0]["displayName"] == "tour.mp4"


@pytest.mark.parametrize("path", ["/v1/projects/vg_file_1", "/v1/files/vg_project_1", "/v1/files/vg_"])
def test_an_id_of_any_other_kind_is_malformed_in_any_path(path: str) -> None:
    response = ask(VideoGenMock(files=1), path)
    assert (response.status, response.json()["code"]) == (400, "invalid_id")
    response = ask(VideoGenMock(files=1), "/v1/files/vg_file_1")
    assert (response.status, response.json()["code"]) == (404, "not_found")


def test_a_whole_number_of_results_may_be_written_with_a_fraction() -> None:
    mock = VideoGenMock(files=1)
    headers = {"authorization": f"Bearer {mock.api_key}"}
    with httpx.Client(transport=mock.transport(), base_url="https://api.videogen.io", headers=headers) as http_client:
        started = http_client.post("/v1/tools/generate-image", json={"prompt": "A harbour", "numResults": 2.0}).json()
        mock.clock.advance(10_000)
        ended = http_client.get(f"/v1/tools/executions/{started['toolExecutionId']}").json()
    assert len(ended["results"]) == 2


@pytest.mark.parametrize("age", ["2026-05", "today"])
def test_the_executions_that_seeded_files_name_are_there(age: Any) -> None:
    mock = VideoGenMock(age=age)
    videogen = mock.client()
    listed = len(videogen.tools.find_recent(newest=500))
    made = [file for file in videogen.files.list() if file.source_tool_execution_id]
    assert made
    for file in made:
        job = videogen.tools.job(str(file.source_tool_execution_id)).wait(timeout=0)
        assert [one.file_id for one in job.result] == [file.file_id]
        assert job.state is not None
        assert job.state.tool_type == file.source_tool_type
    # The list is as long as before, and no other id became one.
    assert len(videogen.tools.find_recent(newest=500)) == listed
    with pytest.raises(reelkit.NotFoundError):
        videogen.tools.job("vg_tool_" + "0" * 32).refresh()


def test_thumbnails_are_stored_beside_what_they_show() -> None:
    mock = VideoGenMock(files=1)
    with httpx.Client(transport=mock.transport()) as plain:
        url = str(mock.files[0]["thumbnailUrl"])
        found = plain.get(url)
        assert (found.status_code, len(found.content) > 0) == (200, True)
        mock.delete_file(mock.file_ids[0])
        assert plain.get(url).status_code == 404
