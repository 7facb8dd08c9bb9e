"""Swiftia's jobs and renders, sync and async: responses of every age, failures of every form, and downloads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import SwiftiaMock
from reelkit.swiftia import webhooks
from swiftia_api.models import JobCompletedEvent, Render

from tests.support.both import MODES, both, client, items
from tests.support.probe import FakeClock, with_clock
from tests.support.scripted import answering

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
SHORT = {"id": "short_1", "text": "Hello"}
JOB_AGES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "newer": (
        {"id": "job_1"},
        {"id": "job_1", "status": "COMPLETED", "progress": 100, "cost": 0.93, "data": {"shorts": [SHORT]}},
    ),
    "older": (
        {"jobId": "job_1"},
        {"jobId": "job_1", "status": "COMPLETED", "createdAt": "2024-12-06T12:34:56Z", "data": {"shorts": [{"id": 1}]}},
    ),
    "knowledge base": (
        {"jobId": "job_1", "status": "PROCESSING"},
        {"id": "job_1", "status": "COMPLETED", "shorts": [{"id": "short_1", "start": 10.5, "end": 45}]},
    ),
    "a mixture": ({"id": "job_1", "jobId": "job_1"}, {"status": "COMPLETED", "data": {}, "shorts": [SHORT]}),
}


@pytest.mark.parametrize(("started", "ended"), JOB_AGES.values(), ids=JOB_AGES)
async def test_a_job_of_any_age(mode: str, started: dict[str, Any], ended: dict[str, Any]) -> None:
    under_way = {"status": None, "progress": 30}
    swiftia, sent = answering("swiftia", mode, started, under_way, ended)
    job = await both(swiftia.jobs.create(function="VideoShorts", youtube_video="dQw4w9WgXcQ"))
    assert job.id == "job_1"
    seen: list[Any] = []
    await both(job.wait(progress=lambda job: seen.append((job.status, job.progress))))
    assert seen[0] == (None, 30.0)
    assert [str(short.id) for short in job.result] == [
        str((ended.get("data") or ended).get("shorts", [SHORT])[0]["id"])
    ]
    assert [request.url.path for request in sent] == ["/api/jobs", "/api/jobs/job_1", "/api/jobs/job_1"]


RENDER_FAILURES: dict[str, tuple[int, dict[str, Any]]] = {
    "newest": (200, {"type": "error", "message": "No face"}),
    "older, in its words": (200, {"type": "failed", "status": 500, "message": "No face", "code": "RENDERING_ERROR"}),
    "older, in its example": (200, {"status": 500, "message": "No face", "code": "RENDERING_ERROR"}),
    "older, as an error response": (500, {"status": 500, "message": "No face", "code": "RENDERING_ERROR"}),
}


@pytest.mark.parametrize(("status", "body"), RENDER_FAILURES.values(), ids=RENDER_FAILURES)
async def test_a_render_that_failed(mode: str, status: int, body: dict[str, Any]) -> None:
    queued = {"type": "queued", "status": "QUEUED", "queuePosition": 3, "progress": 0}
    failed = httpx.Response(status, json=body)
    swiftia, sent = answering(
        "swiftia", mode, {"renderId": "render_1"}, queued, {"type": "progress", "progress": 0.204}, failed
    )
    render = await both(swiftia.renders.create(job="job_1", short=1, preset="VIRAL"))
    seen: list[Any] = []
    with pytest.raises(reelkit.JobFailedError, match="No face") as caught:
        await both(render.wait(progress=lambda render: seen.append((render.status, render.progress))))
    assert seen[:2] == [("queued", 0.0), ("progress", pytest.approx(20.4))]
    assert render.done
    assert render.status in ("error", "failed", "RENDERING_ERROR")
    assert caught.value.error == "No face"
    assert len(sent) == 4, "what failed permanently is not asked for again"
    with pytest.raises(reelkit.JobFailedError):
        _ = render.result


async def test_another_server_error_does_not_end_the_wait_for_a_render(mode: str) -> None:
    passing = httpx.Response(500, json={"status": 500, "message": "Internal", "code": "INTERNAL_SERVER_ERROR"})
    done = {"type": "done", "url": "https://storage.swiftia.io/a.mp4", "size": 3}
    swiftia, _ = answering("swiftia", mode, {"renderId": "render_1"}, passing, passing, done)
    render = await both(swiftia.renders.create(job="job_1", short="short_1"))
    assert (await both(render.wait())).result.url == "https://storage.swiftia.io/a.mp4"


async def test_a_refresh_that_finds_a_render_well_forgets_the_failure(mode: str) -> None:
    failed = httpx.Response(500, json={"status": 500, "message": "No face", "code": "RENDERING_ERROR"})
    done = {"type": "done", "url": "https://storage.swiftia.io/a.mp4", "size": 3}
    swiftia, _ = answering("swiftia", mode, failed, done, max_retries=0)
    render = await both(swiftia.renders.job("render_1").refresh())
    assert (render.done, render.status) == (True, "RENDERING_ERROR")
    await both(render.refresh())
    assert (render.status, render.result.size) == ("done", 3)


@pytest.mark.parametrize("operation", ["jobs", "renders", "brand_presets"])
async def test_what_costs_is_sent_once_when_the_response_is_lost(mode: str, operation: str) -> None:
    arguments: dict[str, dict[str, Any]] = {
        "jobs": {"function": "VideoShorts", "youtube_video": "x"},
        "renders": {"job": "job_1", "short": "short_1"},
        "brand_presets": {"name": "House style"},
    }
    for fault in (httpx.ReadError("reset"), httpx.Response(500, json={"error": "Internal server error"})):
        swiftia, sent = answering("swiftia", mode, fault)
        with pytest.raises(reelkit.APIError):
            await both(getattr(swiftia, operation).create(**arguments[operation]))
        assert len(sent) == 1


async def test_a_full_storage_is_told_with_its_figures(mode: str) -> None:
    body = {"error": "fullStorage", "message": "Insufficient storage space.", "storageInfo": {"usedSize": 950}}
    swiftia, _ = answering("swiftia", mode, httpx.Response(403, json=body))
    with pytest.raises(reelkit.PermissionDeniedError, match="fullStorage") as caught:
        await both(swiftia.jobs.create(function="VideoShorts", youtube_video="x"))
    assert (caught.value.code, caught.value.details["storageInfo"]) == ("fullStorage", {"usedSize": 950})


async def test_a_phone_to_verify_is_no_code(mode: str) -> None:
    body = {"error": "Phone verification required", "message": "Please verify", "phoneNumber": "+33"}
    swiftia, _ = answering("swiftia", mode, httpx.Response(403, json=body))
    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(swiftia.jobs.create(function="VideoShorts", youtube_video="x"))
    assert caught.value.code is None
    assert caught.value.details == {"phoneNumber": "+33", "error": "Phone verification required"}


async def test_from_a_long_video_to_files(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=3)
    swiftia: Any = with_clock(client(mock, mode), FakeClock().clock())
    job = await both(swiftia.jobs.create(function="VideoShorts", youtube_video="dQw4w9WgXcQ"))
    await both(job.wait())
    renders = [await both(swiftia.renders.create(job=job.id, short=short, preset="VIRAL")) for short in job.result]
    assert len(renders) == 2
    results = await items(swiftia.renders.download_many(renders, to=tmp_path))
    assert {result.path.name for result in results} == {f"{render.id}.mp4" for render in renders}
    assert {result.path.stat().st_size for result in results} == {262_144}
    known = await both(swiftia.renders.download(renders[0].id, tmp_path / "again.mp4"))
    assert known.read_bytes() == (tmp_path / f"{renders[0].id}.mp4").read_bytes()


async def test_a_render_that_failed_is_not_downloaded(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=3)
    mock.jobs.script("failed")
    swiftia: Any = with_clock(client(mock, mode), FakeClock().clock())
    render = await both(swiftia.renders.create(job="job_1", short="short_1"))
    (result,) = await items(swiftia.renders.download_many([render], to=tmp_path))
    assert isinstance(result.error, reelkit.JobFailedError)
    assert list(tmp_path.iterdir()) == []


async def test_presets_and_settings(mode: str) -> None:
    swiftia: Any = client(SwiftiaMock(files=3), mode)
    presets = await items(swiftia.brand_presets.list())
    created = await both(swiftia.brand_presets.create(name="Quiet", is_active=True, extra_body={"font": "Inter"}))
    assert [preset.id for preset in await items(swiftia.brand_presets.list())][-1:] != [presets[0].id]
    assert created.id in [preset.id for preset in await items(swiftia.brand_presets.list())]
    render = await both(swiftia.renders.create(job="job_1", short="short_1", brand_preset=created))
    assert render.id
    assert (await both(swiftia.social.settings())).default_platforms == ["youtube", "facebook"]


async def test_the_callback_is_typed_and_names_the_job(mode: str) -> None:
    mock = SwiftiaMock(files=3)
    delivery = mock.webhooks.request("https://example.com/hook", "job_completed", id="job_9")
    assert not [name for name in delivery.headers if name.startswith("webhook")], "nothing is signed"
    event = webhooks.parse(delivery.content)
    assert isinstance(event, JobCompletedEvent)
    assert event.id == "job_9"
    bare = webhooks.parse(b'{"jobId": "job_8", "anything": 1}')
    assert isinstance(bare, JobCompletedEvent)
    assert (bare.job_id, bare.to_dict()["anything"]) == ("job_8", 1)
    for body in (b"no JSON", b"[1]"):
        with pytest.raises(reelkit.WebhookVerificationError):
            webhooks.parse(body)


async def test_a_render_that_was_read_is_fetched_from_where_it_says(mode: str, tmp_path: Path) -> None:
    url = "https://storage.example/clip.mp4?signature=1"
    swiftia, sent = answering("swiftia", mode, httpx.Response(200, content=b"clip"))
    path = await both(swiftia.renders.download(Render(type="done", url=url), tmp_path / "a.mp4"))
    assert (path.read_bytes(), [str(request.url) for request in sent]) == (b"clip", [url])
    with pytest.raises(reelkit.ProcessingError, match="nothing to download yet") as caught:
        await both(swiftia.renders.download(Render(type="progress"), tmp_path / "b.mp4"))
    assert caught.value.status == "progress"


async def test_an_address_that_has_expired_is_asked_for_again(mode: str, tmp_path: Path) -> None:
    done = {"type": "done", "url": "https://storage.example/clip.mp4?signature=1"}
    again = done | {"url": "https://storage.example/clip.mp4?signature=2"}
    swiftia, sent = answering(
        "swiftia",
        mode,
        {"renderId": "render_1"},
        done,
        httpx.Response(403),
        again,
        httpx.Response(200, content=b"clip"),
    )
    render = await both(swiftia.renders.create(job="job_1", short=1, preset="VIRAL"))
    path = await both(swiftia.renders.download(render, tmp_path / "a.mp4"))
    assert path.read_bytes() == b"clip"
    assert [request.url.query for request in sent if request.url.host == "storage.example"] == [
        b"signature=1",
        b"signature=2",
    ]


async def test_waiting_for_several_tells_progress_and_gives_what_is_done_at_once(mode: str) -> None:
    done = {"id": "job_1", "status": "COMPLETED", "progress": 100, "data": {"shorts": [SHORT]}}
    swiftia, sent = answering("swiftia", mode, done)
    job = swiftia.jobs.job("job_1")
    assert repr(job) == f"<{type(job).__name__} swiftia job_1: not asked yet>"
    seen: list[Any] = []
    assert await items(swiftia.wait_all([job], progress=seen.append)) == [job]
    assert seen == [job]
    assert await items(swiftia.wait_all([job])) == [job]
    assert (len(sent), repr(job)) == (1, f"<{type(job).__name__} swiftia job_1: COMPLETED>")
