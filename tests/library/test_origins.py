"""What made a file: Genviral's studio, VideoGen's tools, projects and exports, Swiftia's jobs; sync and async."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import reelkit
from reelkit.library._sources import read_videogen
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock
from videogen_api.models import FileInfo

from tests.support.both import MODES, both, client, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
NOW = datetime.now(UTC).replace(microsecond=0)
LIBRARIES: dict[str, Any] = {"sync": reelkit.MediaLibrary, "async": reelkit.AsyncMediaLibrary}


def library(mode: str, *mocks: Any) -> Any:
    return LIBRARIES[mode](*[client(mock, mode) for mock in mocks])


def in_context(mock: GenviralMock, context: str) -> set[str]:
    """The ids of the files of a context, as the provider's own listing tells them."""
    found = mock.client().files.list(context=context).collect()
    mock._requests.clear()
    return {file.id for file in found}


async def test_what_the_studio_made_is_told_from_the_rest_and_comes_once(mode: str) -> None:
    mock = GenviralMock(files=230, now=NOW)
    everything, made = in_context(mock, "all"), in_context(mock, "ai-studio")
    files = await items(library(mode, mock).list())
    assert sorted(file.id for file in files) == sorted(everything)
    assert {file.id for file in files if file.origin == "studio"} == made
    assert {file.origin for file in files} == {"studio", None}
    times = [file.created_at for file in files]
    assert times == sorted(times, reverse=True)


async def test_files_that_are_as_new_keep_their_origin(mode: str) -> None:
    mock = GenviralMock(files=0, now=NOW)
    for number in range(120):
        mock.add_file(filename=f"{number}.png", created_at=NOW, context="ai-studio" if number % 3 else None)
    everything, made = in_context(mock, "all"), in_context(mock, "ai-studio")
    files = await items(library(mode, mock).list())
    assert sorted(file.id for file in files) == sorted(everything)
    assert {file.id for file in files if file.origin == "studio"} == made


@pytest.mark.parametrize(
    ("context", "asked"),
    [
        (None, {"ai-studio", "all"}),
        ("all", {"ai-studio", "all"}),
        ("ai-studio", {"ai-studio"}),
        (["media-upload"], {"media-upload"}),
        (["ai-studio", "media-upload"], {"ai-studio", "ai-studio,media-upload"}),
    ],
)
async def test_a_context_is_asked_of_the_server_as_it_was_given(mode: str, context: Any, asked: set[str]) -> None:
    mock = GenviralMock(files=60, now=NOW)
    expected = set[str]().union(
        *(in_context(mock, one) for one in ([context or "all"] if isinstance(context, str | None) else context))
    )
    made = in_context(mock, "ai-studio")
    files = await items(library(mode, mock).list(context=context))
    assert {dict(request.query)["context"] for request in mock.requests} == asked
    assert sorted(file.id for file in files) == sorted(expected)
    assert {file.id for file in files if file.origin == "studio"} == expected & made


async def test_the_clips_of_a_job_name_it(mode: str) -> None:
    mock = SwiftiaMock(files=60, now=NOW)
    mock.add_file(name="clip.mp4", job_id="job_7")
    files = await items(library(mode, mock).list())
    by_id = {file["id"]: file["jobId"] for file in mock.files}
    assert {file.id: file.origin_id for file in files} == by_id
    assert all((file.origin == "job") == (file.origin_id is not None) for file in files)
    assert [file.name for file in files if file.origin_id == "job_7"] == ["clip.mp4"]
    clips = await items(library(mode, mock).list(origin="job"))
    # The job that a clip names is there.
    swiftia: Any = client(mock, mode)
    named = next(file.origin_id for file in clips if file.origin_id != "job_7")
    assert (await both(swiftia.jobs.job(named).refresh())).status == "COMPLETED"
    assert [file.id for file in clips] == [file.id for file in files if file.origin == "job"] != []


@pytest.mark.parametrize(
    ("fields", "origin", "origin_id"),
    [
        ({"scope": "GLOBAL"}, None, None),
        ({"scope": "ENTITY"}, None, None),
        ({"scope": "PROJECT"}, "project", None),
        ({"scope": "EXPORT"}, "export", None),
        ({"scope": "a new one"}, None, None),
        ({"scope": "TEMPORARY", "sourceToolType": "GENERATE_IMAGE"}, "tool", None),
        ({"scope": "PROJECT", "sourceToolType": "X", "sourceToolExecutionId": "vg_tool_1"}, "tool", "vg_tool_1"),
    ],
)
async def test_what_made_a_file_of_videogen(mode: str, fields: Any, origin: str | None, origin_id: str | None) -> None:
    file = read_videogen(FileInfo.from_dict({"fileId": "vg_file_1", **fields}))
    assert (file.origin, file.origin_id) == (origin, origin_id)


async def test_a_job_of_videogen_leaves_a_file_that_names_it(mode: str) -> None:
    mock = VideoGenMock(files=5, now=NOW)
    videogen: Any = client(mock, mode)
    job = await both(videogen.tools.upscale_video(file=mock.file_ids[0]))
    mock.clock.advance(60)
    await both(job.wait(interval=0.01))
    [made] = [file for file in await items(LIBRARIES[mode](videogen).list(origin="tool")) if file.origin_id == job.id]
    assert made.id == job.result[0].file_id


@pytest.mark.parametrize(
    ("origin", "provider"), [("studio", "genviral"), ("tool", "videogen"), ("export", "videogen"), ("job", "swiftia")]
)
async def test_only_the_provider_that_has_the_origin_is_asked(mode: str, origin: Any, provider: str) -> None:
    mocks = [mock(files=60, now=NOW) for mock in (GenviralMock, VideoGenMock, SwiftiaMock)]
    files = await items(library(mode, *mocks).list(origin=origin))
    assert {file.origin for file in files} <= {origin}
    assert [mock.name for mock in mocks if mock.requests] == [provider]


async def test_a_wrong_origin_is_refused(mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="origin"):
        library(mode, SwiftiaMock(files=1)).list(origin="upload")


async def test_a_listing_of_the_studio_that_fails_is_reported(mode: str) -> None:
    genviral, swiftia = GenviralMock(files=60, now=NOW), SwiftiaMock(files=5, now=NOW)
    genviral.faults.add(status=500, operation="list_files", times=99)
    listing = library(mode, genviral, swiftia).list()
    files = await items(listing)
    assert set(listing.errors) == {"genviral"}
    assert {file.provider for file in files} == {"swiftia"}


async def test_it_is_exported_with_the_file(mode: str) -> None:
    mock = SwiftiaMock(files=0, now=NOW)
    mock.add_file(name="clip.mp4", job_id="job_7")
    [file] = await items(library(mode, mock).list())
    assert (file.as_dict()["origin"], json.loads(file.to_json())["origin_id"]) == ("job", "job_7")
