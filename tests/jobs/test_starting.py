"""Starting jobs, losing their starts, and finding them again; against the mock, sync and async."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.mock import GenviralMock, VideoGenMock, connect
from reelkit.mock.server import serve

from tests.support.both import MODES, both, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


def connected(mock: VideoGenMock | GenviralMock, mode: str) -> Any:
    return connect(mock, asynchronous=mode == "async").client


def starts(mock: VideoGenMock) -> int:
    return sum(request.path == "/v1/tools/generate-image" for request in mock.requests)


@pytest.mark.parametrize("processed", [True, False])
async def test_a_start_whose_response_is_lost_is_not_repeated(mode: str, processed: bool) -> None:
    mock = VideoGenMock()
    mock.faults.add("reset", operation="generateImage", after_processing=processed)
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(connected(mock, mode).tools.generate_image(prompt="A lighthouse"))
    assert starts(mock) == 1
    assert caught.value.lost_response
    [note] = caught.value.__notes__
    assert "may have been started" in note
    assert "videogen.tools.find_recent()" in note


LOOKUPS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "exportProject": (lambda client: client.projects.export("vg_proj_1"), "videogen.projects.list_exports()"),
    "startAssistantChat": (lambda client: client.assistants.start(message="Hello."), "videogen.projects.list()"),
    "sendAssistantMessage": (
        lambda client: client.assistants.send_message("vg_asst_1", message="Hello."),
        "videogen.assistants.get()",
    ),
    "createFileUrlImport": (
        lambda client: client.files.import_url(url="https://example.com/a.mp4"),
        "videogen.files.list()",
    ),
    "createTimelineInterchange": (
        lambda client: client.projects.create_timeline_interchange("vg_proj_1"),
        "no operation of the API lists such jobs",
    ),
}


@pytest.mark.parametrize("operation", LOOKUPS)
async def test_a_lost_start_says_where_the_job_is_looked_up(mode: str, operation: str) -> None:
    mock = VideoGenMock()
    mock.faults.add("reset", operation=operation)
    start, where = LOOKUPS[operation]
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(start(connected(mock, mode)))
    [note] = caught.value.__notes__
    assert where in note
    assert [request.operation for request in mock.requests] == [operation]


async def test_a_damaged_response_to_a_start_says_that_the_job_may_go_on(mode: str) -> None:
    mock = VideoGenMock()
    mock.faults.add(status=202, body=b"{}", operation="generateImage", after_processing=True)
    with pytest.raises(reelkit.ResponseDecodeError) as caught:
        await both(connected(mock, mode).tools.generate_image(prompt="A lighthouse"))
    assert "may have been started" in caught.value.__notes__[0]


async def test_a_start_that_never_left_is_repeated(mode: str) -> None:
    mock = VideoGenMock()
    mock.faults.add("refuse", operation="generateImage")
    job = await both(connected(mock, mode).tools.generate_image(prompt="A lighthouse"))
    assert (await both(job.wait())).status == "succeeded"
    assert starts(mock) == 2


async def test_a_refused_start_says_nothing_of_a_job(mode: str) -> None:
    mock = VideoGenMock()
    mock.faults.add(status=403, operation="generateImage")
    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(connected(mock, mode).tools.generate_image(prompt="A lighthouse"))
    assert not hasattr(caught.value, "__notes__")


async def test_a_lost_start_is_found_in_the_newest_executions(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    mock.faults.add("reset", operation="generateImage", after_processing=True)
    with pytest.raises(reelkit.APIConnectionError):
        await both(client.tools.generate_image(prompt="A lighthouse"))
    [job] = await both(client.tools.find_recent(newest=1))
    assert job.state.tool_type == "GENERATE_IMAGE"
    assert [type(file).__name__ for file in (await both(job.wait())).result] == ["FileInfo"]


async def test_a_known_job_is_asked_for_by_its_id(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    job = await both(client.workflows.script_to_video(script="Hello.", visual_style={"type": "STOCK"}))
    before = len(mock.requests)
    again = client.workflows.job(job.id)
    assert len(mock.requests) == before
    assert (again.id, again.status) == (job.id, None)
    assert (await both(again.wait())).result.workflow_run_id == job.id


@pytest.mark.parametrize("job_id", ["", 5, None, ".."])
async def test_an_id_that_leads_nowhere_is_refused(mode: str, job_id: Any) -> None:
    client = connected(VideoGenMock(), mode)
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(client.tools.job(job_id).refresh())


@pytest.mark.parametrize("auto_export", [True, False, None])
async def test_a_run_has_a_file_only_if_it_is_exported(mode: str, auto_export: bool | None) -> None:
    client = connected(VideoGenMock(), mode)
    run = await both(
        client.workflows.script_to_video(script="Hello.", visual_style={"type": "STOCK"}, auto_export=auto_export)
    )
    made = (await both(run.wait())).result
    told = [made.export_id, made.export_file_id, made.download_url, made.thumbnail_url]
    assert [one is not None for one in told] == [auto_export is True] * 4
    assert made.project_id


async def test_cancel(mode: str) -> None:
    mock = VideoGenMock()
    job = await both(connected(mock, mode).tools.generate_image(prompt="A lighthouse"))
    await both(job.cancel())
    assert (await both(job.wait(raise_on_failure=False))).status == "cancelled"


async def test_a_remix_waits_for_its_own_actions_only(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    project = await both(client.projects.list().first())
    job = await both(client.projects.remix(project, remix_actions=[{"type": "DISABLE_CAPTIONS"}]))
    assert job.id == project.project_id
    assert len(job.parts) == 1
    seen: list[str | None] = []
    await both(job.wait(progress=lambda job: seen.append(job.status)))
    assert seen == ["pending", "running", "succeeded"]
    found = await both(client.projects.remix_job(job.id, parts=job.parts).wait())
    assert found.status == "succeeded"
    # Older actions of the project have failed.
    with pytest.raises(reelkit.JobFailedError):
        await both(client.projects.remix_job(project).wait())


async def test_a_remix_that_is_not_listed_yet_is_pending(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    project = await both(client.projects.list().first())
    job = client.projects.remix_job(project, parts=["vg_rmix_unknown"])
    with pytest.raises(reelkit.WaitTimeoutError):
        await both(job.wait(timeout=30))
    assert not job.done


async def test_genviral_videos_are_jobs_as_well(mode: str) -> None:
    mock = GenviralMock()
    client = connected(mock, mode)
    job = await both(
        client.studio.generate_video(model="openai/sora-2", prompt="A sunrise", params={"duration_seconds": 8})
    )
    again = client.studio.video_job(job.id)
    assert (await both(again.wait())).result.status == "succeeded"


RESUME = """
import reelkit, sys
with reelkit.VideoGen("key-of-the-mock", base_url=sys.argv[1]) as videogen:
    if len(sys.argv) == 2:
        print(videogen.tools.generate_image(prompt="A lighthouse").id, flush=True)
        import os, signal
        os.kill(os.getpid(), signal.SIGKILL)
    job = videogen.tools.job(sys.argv[2]).wait(interval=0.01)
    print(job.status, len(job.result))
"""


def test_a_killed_process_is_resumed_by_another(mode: str) -> None:
    mock = VideoGenMock()
    with serve(mock) as server:
        script = RESUME.replace("key-of-the-mock", mock.api_key)
        command = [sys.executable, "-c", script, server.base_url]
        first = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert first.returncode == -9, first.stderr
        second = subprocess.run(
            [*command, first.stdout.strip()], capture_output=True, text=True, timeout=300, check=True
        )
    assert second.stdout.strip() == "succeeded 1"
    assert starts(mock) == 1


async def test_what_a_tool_made_is_a_file_that_can_be_fetched(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    job = await both(client.tools.upscale_video(file=mock.file_ids[0], num_results=2))
    made = (await both(job.wait())).result
    assert job.state.tool_type == "UPSCALE_VIDEO"
    assert [file.type for file in made] == ["VIDEO", "VIDEO"]
    assert {file.file_id for file in made} <= set(mock.file_ids)
    assert (await both(client.files.get(made[0]))).source_tool_execution_id == job.id


async def test_the_newest_jobs_are_found_with_what_is_known_of_them(mode: str) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    first = await both(client.tools.generate_image(prompt="A lighthouse"))
    await both(client.tools.generate_music(prompt="A guitar"))
    last = await both(client.tools.generate_image(prompt="A harbour"))
    mock._requests.clear()
    found = await both(
        client.tools.find_recent(newest=3, self_only=True, matching=lambda state: state.tool_type == "GENERATE_IMAGE")
    )
    assert [job.id for job in found] == [last.id, first.id]
    assert {job.status for job in found} <= {"pending", "running"}
    [request] = mock.requests
    assert dict(request.query) == {"selfOnly": "true", "limit": "3"}
    assert (await both(found[0].wait())).result[0].type == "IMAGE"
    run = await both(client.workflows.script_to_video(script="Hello.", visual_style={"type": "STOCK"}))
    assert [job.id for job in await both(client.workflows.find_recent(newest=1))] == [run.id]


@pytest.mark.parametrize(("newest", "asked"), [(1, ["1"]), (200, ["200"]), (201, ["200"])])
async def test_no_more_recent_jobs_are_asked_for_than_are_looked_at(mode: str, newest: int, asked: list[str]) -> None:
    mock = VideoGenMock()
    await both(connected(mock, mode).tools.find_recent(newest=newest))
    assert [dict(request.query)["limit"] for request in mock.requests] == asked


async def test_what_cannot_match_is_refused(mode: str) -> None:
    mock = VideoGenMock()
    with pytest.raises(reelkit.InvalidArgumentError, match="matching"):
        await both(connected(mock, mode).tools.find_recent(matching="GENERATE_IMAGE"))
    assert mock.requests == []


@pytest.mark.parametrize("newest", [0, -1, 1.5, True, None])
async def test_wrong_numbers_of_recent_jobs(mode: str, newest: Any) -> None:
    mock = VideoGenMock()
    with pytest.raises(reelkit.InvalidArgumentError, match="newest"):
        await both(connected(mock, mode).tools.find_recent(newest=newest))
    assert mock.requests == []


async def test_the_result_of_a_job_is_downloaded_in_one_call(mode: str, tmp_path: Path) -> None:
    mock = VideoGenMock()
    client = connected(mock, mode)
    job = await both((await both(client.tools.generate_music(prompt="A guitar", num_results=2))).wait())
    done = await items(client.files.download_many(job.result, to=tmp_path))
    assert [one.error for one in done] == [None, None]
    assert len([path for path in tmp_path.iterdir() if path.stat().st_size]) == 2
    project = await both(client.projects.list().first())
    export = await both((await both(client.projects.export(project))).wait())
    assert (await both(client.files.download(export.result, to=tmp_path / "export.mp4"))).stat().st_size
