"""Arguments that are files: uploaded first, then named by their ids; sync and async, against the mock."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import reelkit
from reelkit.mock import VideoGenMock, connect

from tests.support.both import MODES, both

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
DATA = b"\x00\x00\x00\x18ftypmp42" + bytes(20_000)


@pytest.fixture
def mock() -> VideoGenMock:
    return VideoGenMock(files=5)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(DATA)
    return path


def connected(mock: VideoGenMock, mode: str) -> Any:
    return connect(mock, asynchronous=mode == "async").client


def sent(mock: VideoGenMock) -> list[str | None]:
    return [request.operation for request in mock.requests]


def body(mock: VideoGenMock, operation: str) -> Any:
    return next(request.json() for request in reversed(mock.requests) if request.operation == operation)


SOURCES: dict[str, Any] = {
    "text": str,
    "path": lambda path: path,
    "open file": lambda path: path.open("rb"),
    "upload of a path": reelkit.Upload,
    "upload of bytes": lambda path: reelkit.Upload(path.read_bytes(), filename="clip.mp4"),
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
async def test_a_file_is_uploaded_and_used(mode: str, mock: VideoGenMock, clip: Path, source: Any) -> None:
    given = source(clip)
    job = await both(connected(mock, mode).tools.upscale_video(file=given))
    assert sent(mock)[:2] == ["createFileUpload", "storage.put"]
    assert sent(mock)[-1] == "upscaleVideo"
    assert body(mock, "createFileUpload") == {"displayName": "clip.mp4"}
    uploaded = body(mock, "upscaleVideo")["videoFileId"]
    assert mock._contents[uploaded] == DATA
    assert (await both(job.wait())).status == "succeeded"
    if isinstance(given, io.IOBase):
        assert not given.closed
        given.close()


async def test_a_temporary_one_with_a_name(mode: str, mock: VideoGenMock, clip: Path) -> None:
    await both(connected(mock, mode).tools.upscale_video(file=reelkit.Upload(clip, filename="b.mp4", temporary=True)))
    assert body(mock, "createFileUpload") == {"displayName": "b.mp4", "isTemporary": True}


async def test_what_is_uploaded_is_not_uploaded_again(mode: str, mock: VideoGenMock) -> None:
    client = connected(mock, mode)
    file = await both(client.files.get(mock.file_ids[0]))
    mock._requests.clear()
    number = UUID(int=7)
    for given in (file, file.file_id, number):
        await both(client.tools.upscale_video(file=given))
        assert body(mock, "upscaleVideo")["videoFileId"] == (file.file_id if given is not number else str(number))
    assert sent(mock) == ["upscaleVideo"] * 3


async def test_several_keep_their_order(mode: str, mock: VideoGenMock, clip: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(DATA[:100])
    known = mock.file_ids[0]
    await both(connected(mock, mode).tools.generate_video_clip(videos=[str(clip), known, other], start_frame=clip))
    asked = body(mock, "generateVideoClip")
    first, second, third = asked["videoFileIds"]
    assert [len(mock._contents[one]) for one in (first, third, asked["startFrameFileId"])] == [
        len(DATA),
        100,
        len(DATA),
    ]
    assert second == known
    assert sent(mock).count("createFileUpload") == 2
    assert asked["startFrameFileId"] == first


async def test_the_same_content_is_uploaded_once(mode: str, mock: VideoGenMock, clip: Path) -> None:
    client, path = connected(mock, mode), str(clip)
    with clip.open("rb") as opened:
        await both(client.tools.generate_video_clip(videos=[clip, path, reelkit.Upload(clip)], start_frame=opened))
    asked = body(mock, "generateVideoClip")
    assert len({*asked["videoFileIds"]}) == 1
    assert asked["startFrameFileId"] not in asked["videoFileIds"]
    assert sent(mock).count("createFileUpload") == 2
    # With other options it is another file.
    await both(client.tools.generate_video_clip(videos=[clip, reelkit.Upload(clip, temporary=True)]))
    assert sent(mock).count("createFileUpload") == 4


async def test_methods_that_start_nothing_upload_as_well(mode: str, mock: VideoGenMock, clip: Path) -> None:
    client = connected(mock, mode)
    await both(client.entities.add_reference(mock.collection("entities").ids[0], file=clip))
    assert mock._contents[body(mock, "addEntityReference")["fileId"]] == DATA
    # What is taken away exists already.
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(client.entities.remove_reference(mock.collection("entities").ids[0], file=clip))


WRONG: dict[str, Any] = {
    "another argument": {"file": "{clip}", "watermark_mode": "SOME"},
    "no such file": {"file": "{clip}.mov"},
    "a folder": {"file": "{clip}/.."},
    "bytes": {"file": b"abc"},
    "bytes without a name": {"file": reelkit.Upload(b"abc")},
    "a text file": {"file": io.StringIO("x")},
    "nothing": {"file": ""},
    "a number": {"file": 5},
}


@pytest.mark.parametrize("given", WRONG.values(), ids=WRONG)
async def test_nothing_is_uploaded_if_an_argument_is_wrong(
    mode: str, mock: VideoGenMock, clip: Path, given: dict[str, Any]
) -> None:
    arguments = {name: one.format(clip=clip) if isinstance(one, str) else one for name, one in given.items()}
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(connected(mock, mode).tools.upscale_video(**arguments))
    assert mock.requests == []


async def test_an_error_after_the_upload_tells_its_id(mode: str, mock: VideoGenMock, clip: Path) -> None:
    mock.faults.add("reset", operation="upscaleVideo", after_processing=True)
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(connected(mock, mode).tools.upscale_video(file=clip))
    uploaded = body(mock, "upscaleVideo")["videoFileId"]
    started, kept = caught.value.__notes__
    assert "may have been started" in started
    assert f"file='{uploaded}'" in kept
    assert sent(mock).count("upscaleVideo") == 1


async def test_an_upload_that_fails_starts_nothing(mode: str, mock: VideoGenMock, clip: Path) -> None:
    mock.fails_uploads = True
    with pytest.raises(reelkit.ProcessingError):
        await both(connected(mock, mode).tools.upscale_video(file=clip))
    assert "upscaleVideo" not in sent(mock)


async def test_the_recorded_request_is_the_start(mode: str, mock: VideoGenMock, clip: Path) -> None:
    client = connected(mock, mode)
    response = await both(client.raw(client.tools.upscale_video, file=clip))
    assert response.status_code == 202
    assert response.parsed.id
