"""VideoGen: single files, search, uploads, imports, previews; every scenario runs sync and async."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import VideoGenMock
from videogen_api.models import FileInfo, Transcript, TranscriptWord

from tests.support import no_waiting
from tests.support.both import MODES, both, client
from tests.support.scripted import answering

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]

CLIP = b"\0\0\0 ftypisom" + bytes(range(256)) * 50


@pytest.fixture
def mock() -> VideoGenMock:
    return VideoGenMock(files=30)


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> no_waiting.Pauses:
    return no_waiting.install(monkeypatch)


def operations(mock: VideoGenMock) -> list[str | None]:
    return [request.operation for request in mock.requests]


async def test_an_upload_ends_when_the_file_can_be_used(
    mock: VideoGenMock, mode: str, tmp_path: Path, pauses: no_waiting.Pauses
) -> None:
    mock.hydrations_until_ready = 3
    source = tmp_path / "clip.mp4"
    source.write_bytes(CLIP)
    videogen = client(mock, mode)
    file = await both(videogen.files.upload(source))
    assert isinstance(file, FileInfo)
    assert (file.display_name, file.type, file.scope) == ("clip.mp4", "VIDEO", "GLOBAL")
    assert operations(mock) == ["createFileUpload", "storage.put", *["hydrateFile"] * 4]
    assert pauses.slept == [1.5, 2.25, 3.375]
    path = await both(videogen.files.download(file, tmp_path / "back.mp4"))
    assert path.read_bytes() == CLIP


async def test_what_is_said_about_an_upload_reaches_the_wire(mock: VideoGenMock, mode: str) -> None:
    words = Transcript(words=[TranscriptWord(start_seconds=0, end_seconds=0.5, word="hello")])
    await both(client(mock, mode).files.upload(CLIP, filename="a.mp4", type="VIDEO", temporary=True, transcript=words))
    assert mock.requests[0].json() == {
        "displayName": "a.mp4",
        "type": "VIDEO",
        "isTemporary": True,
        "transcript": {"words": [{"startSeconds": 0, "endSeconds": 0.5, "word": "hello"}]},
    }


@pytest.mark.parametrize(
    ("source", "arguments", "argument"),
    [
        (CLIP, {}, "filename"),
        (CLIP, {"filename": "a/b"}, "filename"),
        (CLIP, {"filename": "a.mp4", "type": "MOVIE"}, "type"),
        (CLIP, {"filename": "a.mp4", "interval": 0}, "interval"),
        (None, {"filename": "a.mp4"}, "source"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_any_request(
    mock: VideoGenMock, mode: str, source: Any, arguments: dict[str, Any], argument: str
) -> None:
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        await both(client(mock, mode).files.upload(source, **arguments))
    assert caught.value.argument == argument
    assert mock.requests == []


async def test_a_file_that_fails_says_so(mock: VideoGenMock, mode: str) -> None:
    mock.fails_uploads = True
    with pytest.raises(reelkit.ProcessingError, match="could not be processed") as caught:
        await both(client(mock, mode).files.upload(CLIP, filename="a.mp4"))
    assert (caught.value.provider, caught.value.status) == ("videogen", "failed")
    assert caught.value.id.startswith("vg_file_")


async def test_waits_for_files_keep_to_the_hourly_limit_together(
    mock: VideoGenMock, mode: str, pauses: no_waiting.Pauses
) -> None:
    videogen: Any = client(mock, mode)
    pace = videogen._seam.settings.paces.of("hydrateFile", 2500)
    while pace.reserve(0.0, 600.0) is not None:
        pass
    with pytest.raises(reelkit.WaitTimeoutError, match="no request is left of the 2500 per hour"):
        await both(videogen.files.wait_until_ready(mock.file_ids[0], timeout=600))
    assert mock.requests == []
    await both(videogen.files.wait_until_ready(mock.file_ids[0], timeout=700))
    assert operations(mock) == ["hydrateFile"]
    assert 600 < sum(pauses.slept) < 602


async def test_waiting_has_an_end(mock: VideoGenMock, mode: str, pauses: no_waiting.Pauses) -> None:
    mock.hydrations_until_ready = 10_000
    seen: list[FileInfo] = []
    videogen = client(mock, mode)
    with pytest.raises(reelkit.WaitTimeoutError, match="within 100 seconds") as caught:
        await both(videogen.files.upload(CLIP, filename="a.mp4", timeout=100))
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last.file_id == caught.value.id
    assert sum(pauses.slept) == 100
    assert max(pauses.slept) == 15
    mock.hydrations_until_ready = 0
    with pytest.raises(reelkit.WaitTimeoutError):
        await both(videogen.files.wait_until_ready(caught.value.id, timeout=0, progress=seen.append))
    assert len(seen) == 1


async def test_waiting_stays_within_the_limit_of_hydrations(
    mock: VideoGenMock, mode: str, pauses: no_waiting.Pauses
) -> None:
    mock.hydrations_until_ready = 10_000
    with pytest.raises(reelkit.WaitTimeoutError):
        await both(client(mock, mode).files.upload(CLIP, filename="a.mp4", timeout=3600))
    assert operations(mock).count("hydrateFile") < 2500 / 5


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "600"}])
async def test_waiting_outlasts_a_rate_limit_but_not_its_own_end(
    mock: VideoGenMock, mode: str, headers: dict[str, str], pauses: no_waiting.Pauses
) -> None:
    videogen = client(mock, mode, max_retries=0)
    file_id = mock.add_file(content=CLIP)
    mock.faults.add(status=429, operation="hydrateFile", headers=headers, times=3)
    assert (await both(videogen.files.wait_until_ready(file_id))).file_id == file_id
    assert pauses.slept == [600 if headers else 15] * 3
    mock.faults.add(status=429, operation="hydrateFile", headers=headers, times=2)
    with pytest.raises(reelkit.RateLimitError):
        await both(videogen.files.wait_until_ready(file_id, timeout=5))


@pytest.mark.parametrize(
    "fault",
    [{"status": 503}, {"status": 408}, {"kind": "reset"}, {"kind": "refuse"}, {"kind": "truncate"}, {"kind": "html"}],
    ids=str,
)
async def test_waiting_outlasts_what_passes_as_waits_for_jobs_do(
    mock: VideoGenMock, mode: str, fault: dict[str, Any], pauses: no_waiting.Pauses
) -> None:
    videogen = client(mock, mode)
    mock.faults.add(operation="hydrateFile", times=9, **fault)
    file = await both(videogen.files.upload(CLIP, filename="a.mp4"))
    assert operations(mock).count("hydrateFile") > 9
    assert sum(pauses.slept) > 60
    mock.faults.add(operation="hydrateFile", probability=1, **fault)
    with pytest.raises(reelkit.APIError) as caught:
        await both(videogen.files.wait_until_ready(file, timeout=30))
    assert f"{file.file_id}: was not ready" in caught.value.__notes__[-1]


async def test_waiting_ends_with_a_refusal_that_would_come_again(
    mock: VideoGenMock, mode: str, pauses: no_waiting.Pauses
) -> None:
    file_id = mock.add_file(content=CLIP)
    mock.faults.add(status=403, operation="hydrateFile", probability=1)
    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(client(mock, mode).files.wait_until_ready(file_id))
    assert caught.value.__notes__ == [f"videogen {file_id}: was not ready"]
    assert (operations(mock).count("hydrateFile"), pauses.slept) == (1, [])


async def test_an_error_while_waiting_tells_what_was_uploaded(mock: VideoGenMock, mode: str) -> None:
    mock.faults.add(status=500, operation="hydrateFile", probability=1)
    with pytest.raises(reelkit.ServerError) as caught:
        await both(client(mock, mode, max_retries=0).files.upload(CLIP, filename="a.mp4"))
    assert caught.value.__notes__ == [f"videogen {mock.file_ids[0]}: was not ready"]


async def test_an_expired_or_missing_url_is_hydrated(mode: str, tmp_path: Path) -> None:
    mock = VideoGenMock(files=5)
    videogen = client(mock, mode)
    stale = (await both(videogen.api.files.get_files(limit=1))).files[0]
    file_id = mock.add_file(display_name="mine", content=CLIP)
    listed = (await both(videogen.api.files.get_files(limit=1))).files[0]
    assert listed.file_id == file_id
    path = await both(videogen.files.download(listed, tmp_path))
    # The clock of the mock is years away from that of this machine, or is not: both ways there is a file.
    assert path.name == "mine.mp4"
    assert path.read_bytes() == CLIP
    mock.requests.clear()
    assert stale.download_source is not None
    bare = await both(videogen.files.get(file_id))
    before = len(mock.requests)
    await both(videogen.files.download(bare, tmp_path / "again.mp4"))
    assert operations(mock)[before:] == ["hydrateFile", "storage.get"]


async def test_a_fresh_url_is_used_as_it_is(mode: str, tmp_path: Path) -> None:
    mock = VideoGenMock(files=5)
    videogen = client(mock, mode)
    file_id = mock.add_file(display_name="mine.mp4", content=CLIP)
    file = await both(videogen.files.hydrate(file_id))
    assert file.download_source is not None
    file = file.__replace__(download_source=file.download_source.__replace__(expires_at=4e9))
    before = len(mock.requests)
    await both(videogen.files.download(file, tmp_path))
    assert operations(mock)[before:] == ["storage.get"]


async def test_what_is_not_ready_cannot_be_downloaded(mock: VideoGenMock, mode: str, tmp_path: Path) -> None:
    pending = mock.add_file(type=None)
    with pytest.raises(reelkit.ProcessingError, match="wait_until_ready"):
        await both(client(mock, mode).files.download(pending, tmp_path))
    assert list(tmp_path.iterdir()) == []


async def test_search(mock: VideoGenMock, mode: str) -> None:
    videogen = client(mock, mode)
    results = await both(videogen.files.search(query="welcome aboard", num_results=2, self_only=True))
    assert results[0].file.transcript_text == "Welcome aboard"
    assert mock.requests[-1].json() == {"query": "welcome aboard", "numResults": 2, "selfOnly": True}
    count = len(mock.requests)
    for arguments in ({"query": ""}, {"query": "a", "num_results": 0}, {"query": "a", "num_results": 101}):
        with pytest.raises(reelkit.InvalidArgumentError):
            await both(videogen.files.search(**arguments))
    assert len(mock.requests) == count


async def test_imports_are_waited_for(mock: VideoGenMock, mode: str) -> None:
    start: Any = client(mock, mode).files.import_url  # a job of one kind or the other
    job = await both(start(url="https://media.example/a.mp4", extra_body={"displayName": "a"}))
    done = await both(job.wait())
    assert (done.status, done.result.status, done.done) == ("succeeded", "succeeded", True)
    assert mock.requests[0].json() == {"url": "https://media.example/a.mp4", "displayName": "a"}
    mock.fails_imports = True
    failing = await both(start(url="https://media.example/a.mp4"))
    with pytest.raises(reelkit.JobFailedError, match="could not be read") as caught:
        await both(failing.wait())
    assert (caught.value.status, caught.value.job, caught.value.id) == ("failed", failing, failing.id)
    assert (await both(failing.wait(raise_on_failure=False))).status == "failed"
    with pytest.raises(reelkit.InvalidArgumentError, match="url"):
        await both(start(url="no address"))


async def test_previews_and_archive(mock: VideoGenMock, mode: str) -> None:
    videogen = client(mock, mode)
    file_id = mock.add_file(display_name="a.mp4", content=CLIP)
    await both(videogen.files.enable_public_preview(file_id))
    file = await both(videogen.files.wait_until_public(file_id))
    assert file.is_public_preview_enabled
    assert file.static_public_preview_source is not None
    assert file.static_public_preview_source.url
    file = await both(videogen.files.disable_public_preview(file))
    assert not file.is_public_preview_enabled
    await both(videogen.files.archive(file))
    assert file_id not in mock.file_ids


async def test_the_account(mock: VideoGenMock, mode: str) -> None:
    assert (await both(client(mock, mode).account.get())).team_id


async def test_ids_are_checked_before_any_request(mock: VideoGenMock, mode: str) -> None:
    videogen: Any = client(mock, mode)
    for method in (videogen.files.get, videogen.files.hydrate, videogen.files.archive, videogen.files.wait_until_ready):
        for wrong in ("", " ", None):
            with pytest.raises(reelkit.InvalidArgumentError, match="file"):
                await both(method(wrong))
    assert mock.requests == []


async def test_a_public_copy_that_failed_is_not_waited_for(mock: VideoGenMock, mode: str) -> None:
    whole = (await both(client(mock, mode).files.hydrate(mock.add_file(content=CLIP)))).to_dict()
    failed = whole | {"staticPublicPreviewSource": {**whole["downloadSource"], "status": "failed"}}
    videogen, _ = answering("videogen", mode, failed)
    with pytest.raises(reelkit.ProcessingError, match="the public copy failed"):
        await both(videogen.files.wait_until_public(whole["fileId"]))


async def test_a_file_with_an_address_of_the_older_kind_is_fetched_from_there(
    mock: VideoGenMock, mode: str, tmp_path: Path
) -> None:
    whole = (await both(client(mock, mode).files.hydrate(mock.add_file(content=CLIP)))).to_dict()
    sources = dict.fromkeys(("downloadSource", "previewSource", "staticPublicPreviewSource"))
    older = whole | sources | {"downloadUrl": "https://storage.example/older.mp4"}
    videogen, sent = answering("videogen", mode, older, httpx.Response(200, content=CLIP))
    path = await both(videogen.files.download(whole["fileId"], tmp_path / "a.mp4"))
    assert path.read_bytes() == CLIP
    assert str(sent[-1].url) == "https://storage.example/older.mp4"
