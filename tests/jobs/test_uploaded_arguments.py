"""Arguments that are files: uploaded first, then named by their ids; sync and async, against the mock."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
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


class Stream(io.RawIOBase):
    """A pipe, say: it has a name, cannot seek, and gives these chunks; an exception among them is raised."""

    name = "stream.mp4"

    def __init__(self, *chunks: bytes | BaseException | None) -> None:
        self._chunks = iter(chunks)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> Any:
        chunk = next(self._chunks, b"")
        if isinstance(chunk, BaseException):
            raise chunk
        return chunk


def emptied(path: Path) -> Any:
    source = io.BytesIO(path.read_bytes())
    source.name = path.name
    source.read()
    return source


def closed(path: Path) -> Any:
    source = path.open("rb")
    source.close()
    return source


WRONG: dict[str, Any] = {
    "no such file": lambda clip: f"{clip}.mov",
    "a folder": lambda clip: clip.parent,
    "a link to nothing": lambda clip: clip.parent / "link.mp4",
    "no file": lambda clip: "/dev/null",
    "an empty file": lambda clip: clip.parent / "empty.mp4",
    "a name that no file can have": lambda clip: "a\0b.mp4",
    "too long a name": lambda clip: "x/" * 3000 + ".mp4",
    "a URL": lambda clip: "https://example.com/clip.mp4",
    "bytes": lambda clip: b"abc",
    "bytes without a name": lambda clip: reelkit.Upload(b"abc"),
    "no bytes": lambda clip: reelkit.Upload(b"", filename="clip.mp4"),
    "bytes with holes": lambda clip: reelkit.Upload(memoryview(b"abc")[::2], filename="clip.mp4"),
    "a text file": lambda clip: io.StringIO("x"),
    "a file without a name": lambda clip: io.BytesIO(b"x"),
    "a file that was read": emptied,
    "a closed file": closed,
    "a file to write": lambda clip: (clip.parent / "written.mp4").open("wb"),
    "a generator": lambda clip: (chunk for chunk in [b"x"]),
    "an upload of an upload": lambda clip: reelkit.Upload(reelkit.Upload(clip)),  # type: ignore[arg-type]
    "a name with a slash": lambda clip: reelkit.Upload(clip, filename="a/b.mp4"),
    "a name that is no text": lambda clip: reelkit.Upload(clip, filename=5),  # type: ignore[arg-type]
    "temporary as a number": lambda clip: reelkit.Upload(clip, temporary=1),  # type: ignore[arg-type]
    "nothing": lambda clip: "",
    "a number": lambda clip: 5,
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_nothing_is_uploaded_if_one_of_several_is_wrong(
    mode: str, mock: VideoGenMock, clip: Path, wrong: Callable[[Path], Any]
) -> None:
    (clip.parent / "link.mp4").symlink_to("nowhere")
    (clip.parent / "empty.mp4").touch()
    given = wrong(clip)
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(connected(mock, mode).tools.generate_video_clip(videos=[clip, given]))
    assert mock.requests == []
    if isinstance(given, io.IOBase):
        given.close()


async def test_nothing_is_uploaded_if_another_argument_is_wrong(mode: str, mock: VideoGenMock, clip: Path) -> None:
    tools = connected(mock, mode).tools
    with pytest.raises(reelkit.InvalidArgumentError, match="watermark_mode"):
        await both(tools.upscale_video(file=clip, watermark_mode="SOME"))
    with pytest.raises(reelkit.InvalidArgumentError, match=rf"videos=\['{clip}', .*<BytesIO>.*: must hold"):
        await both(tools.generate_video_clip(videos=[clip, *[named(b"x")] * 4]))
    assert mock.requests == []


async def test_a_file_that_may_not_be_read_is_refused(
    mode: str, mock: VideoGenMock, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Who runs the tests may be permitted everything.
    monkeypatch.setattr("os.access", lambda path, how: False)
    with pytest.raises(reelkit.InvalidArgumentError, match="may be read"):
        await both(connected(mock, mode).tools.upscale_video(file=clip))
    assert mock.requests == []


def named(data: bytes) -> io.BytesIO:
    source = io.BytesIO(data)
    source.name = "../elsewhere/clip.mp4"
    return source


async def test_a_stream_is_sent_whole(mode: str, mock: VideoGenMock) -> None:
    tools = connected(mock, mode).tools
    await both(tools.generate_video_clip(videos=[Stream(b"ab", b"c"), named(b"d")]))
    first, second = body(mock, "generateVideoClip")["videoFileIds"]
    assert [mock._contents[one] for one in (first, second)] == [b"abc", b"d"]
    names = [request.json()["displayName"] for request in mock.requests if request.operation == "createFileUpload"]
    assert names == ["stream.mp4", "clip.mp4"]


@pytest.mark.parametrize("chunk", [None, "text", 5])
async def test_a_stream_that_gives_no_bytes_is_not_taken_for_one_that_ended(
    mode: str, mock: VideoGenMock, chunk: Any
) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="must be a blocking file in binary mode"):
        await both(connected(mock, mode).tools.upscale_video(file=Stream(b"ab", chunk, b"c")))
    assert mock.requests == []


@pytest.mark.parametrize("interrupted", [False, True])
async def test_whatever_ends_a_second_upload_tells_of_the_first(
    mode: str, mock: VideoGenMock, clip: Path, interrupted: bool
) -> None:
    interrupt = KeyboardInterrupt() if mode == "sync" else asyncio.CancelledError()
    error = interrupt if interrupted else OSError(5, "Input/output error")
    with pytest.raises(type(error)) as caught:
        await both(connected(mock, mode).tools.generate_video_clip(videos=[clip, Stream(error)]))
    [first] = [request.json() for request in mock.requests if request.operation == "createFileUpload"]
    assert first == {"displayName": "clip.mp4"}
    [note] = caught.value.__notes__
    assert "uploaded already, and kept: videos[0]='vg_file_" in note
    assert "generateVideoClip" not in sent(mock)


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
