"""Downloads when things go wrong: every scenario runs sync and async."""

from __future__ import annotations

import base64
import errno
import gzip
import hashlib
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import reelkit
from reelkit._transfers.target import PathTarget
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client, items
from tests.support.storage_host import CONTENT, StorageHost, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


def ranges(mock: Any) -> list[str | None]:
    gets = [request for request in mock.requests if request.operation == "storage.get"]
    return [next((value for name, value in request.headers if name.lower() == "range"), None) for request in gets]


@pytest.mark.parametrize("keep", [0.0, 0.1, 0.5, 0.99])
async def test_a_cut_connection_is_resumed_where_it_broke(
    mock: SwiftiaMock, mode: str, keep: float, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    mock.faults.add("truncate", keep=keep, operation="storage.get")
    path = await both(client(mock, mode).files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert left(tmp_path) == ["a.mp4"]
    first = int(len(CONTENT) * keep)
    assert ranges(mock) == [None, f"bytes={first}-" if first else None]


async def test_any_number_of_cuts_is_survived_as_long_as_each_attempt_gets_further(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    mock.faults.add("truncate", keep=0.5, operation="storage.get", times=12)
    path = await both(client(mock, mode).files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert len(ranges(mock)) == 13


async def test_cuts_without_progress_end_in_an_error_and_the_next_call_goes_on(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    mock.faults.add("truncate", keep=0.1, operation="storage.get")
    mock.faults.add("reset", operation="storage.get", probability=1)
    with pytest.raises(reelkit.APIConnectionError, match=r"GET https://storage\.swiftia\.io/") as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert caught.value.operation == "download"
    assert [name.endswith((".part", ".part.json")) for name in left(tmp_path)] == [True, True]
    mock.faults.clear()
    mock.requests.clear()
    before = len(ranges(mock))
    told: list[int] = []
    path = await both(swiftia.files.download(file_id, tmp_path, progress=lambda at: told.append(at.done)))
    assert path.read_bytes() == CONTENT
    assert ranges(mock)[before:] == [f"bytes={len(CONTENT) // 10}-"]
    assert told[0] == len(CONTENT) // 10
    assert left(tmp_path) == ["a.mp4"]


async def test_content_that_changed_between_two_calls_is_not_mixed(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    mock.faults.add("truncate", keep=0.5, operation="storage.get")
    swiftia = client(mock, mode, max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path))
    mock.add_file(name="a.mp4", content=CONTENT[::-1], file_id=file_id)
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT[::-1]


async def test_a_server_without_ranges_starts_over_and_gives_up_in_the_end(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, host = behind(mock, mode, body(CONTENT, headers={"etag": '"one"'}, cut=50_000), body(CONTENT))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert host.requests[1].headers["range"] == "bytes=50000-"
    swiftia, host = behind(mock, mode, body(CONTENT, cut=50_000), max_retries=2)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    assert len(host.requests) == 3


async def test_a_range_of_other_content_starts_over(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    other = CONTENT[::-1]
    swiftia, host = behind(
        mock,
        mode,
        body(CONTENT, headers={"etag": 'W/"one"'}, cut=50_000),
        body(
            other[50_000:],
            206,
            {"etag": 'W/"two"', "content-range": f"bytes 50000-{len(other) - 1}/{len(other)}"},
        ),
        body(other, headers={"etag": 'W/"two"'}),
    )
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == other
    # A weak tag is not allowed in If-Range (RFC 9110, 13.1.5).
    assert "if-range" not in host.requests[1].headers
    assert "range" not in host.requests[2].headers


@pytest.mark.parametrize(
    "wrong",
    [
        body(CONTENT[10:], 206, {"content-range": f"bytes 10-{len(CONTENT) - 1}/{len(CONTENT)}"}),
        body(CONTENT, 206),
        body(CONTENT, 206, {"content-range": "nonsense"}),
    ],
)
async def test_an_answer_for_another_range_is_refused(mock: SwiftiaMock, mode: str, wrong: Any, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, wrong)
    with pytest.raises(reelkit.TransferError, match="another range"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == []


async def test_a_file_that_is_whole_but_was_not_named_needs_one_byte(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    with monkeypatch.context() as patch:
        patch.setattr(PathTarget, "finish", lambda _: (_ for _ in ()).throw(OSError(errno.EIO, "power cut")))
        with pytest.raises(OSError, match="power cut"):
            await both(swiftia.files.download(file_id, tmp_path))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert ranges(mock) == [None, f"bytes={len(CONTENT) - 1}-"]


async def test_too_few_bytes_are_never_taken_for_the_whole(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT[:-1], length=len(CONTENT)), max_retries=0)
    with pytest.raises(reelkit.APIConnectionError, match="100002 of 100003 bytes arrived"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert "a.mp4" not in left(tmp_path)


@pytest.mark.parametrize("content", [CONTENT + b"x", CONTENT[:-1], b""])
async def test_without_a_length_from_the_server_the_provider_s_size_counts(
    mock: SwiftiaMock, mode: str, content: bytes, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(content, length=-1))
    with pytest.raises(reelkit.TransferError, match="there should be 100003"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    "header",
    [
        {"repr-digest": "sha-256=:{sha256}:"},
        {"x-goog-hash": "crc32c=AAAAAA==, md5={md5}"},
        {"x-amz-checksum-sha256": "{sha256}"},
        {"content-md5": "{md5}"},
    ],
)
async def test_a_checksum_that_is_given_is_checked(
    mock: SwiftiaMock, mode: str, header: dict[str, str], tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    digests = {name: base64.b64encode(hashlib.new(name, CONTENT).digest()).decode() for name in ("sha256", "md5")}
    named = {name: value.format(**digests) for name, value in header.items()}
    changed = CONTENT[:500] + bytes([CONTENT[500] ^ 1]) + CONTENT[501:]
    swiftia, _ = behind(mock, mode, body(changed, headers=named), body(CONTENT, headers=named), max_retries=0)
    with pytest.raises(reelkit.TransferError, match="checksum"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == []
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT


async def test_a_checksum_of_compressed_bytes_is_not_compared_with_others(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    packed = gzip.compress(CONTENT)
    md5 = base64.b64encode(hashlib.md5(packed, usedforsecurity=False).digest()).decode()
    on_the_way = {"content-encoding": "gzip", "content-md5": md5, "etag": '"one"'}
    swiftia, _ = behind(mock, mode, body(packed, headers=on_the_way))
    path = await both(swiftia.files.download(file_id, tmp_path / "a.mp4"))
    assert path.read_bytes() == CONTENT
    at_the_host = {"x-goog-stored-content-encoding": "gzip", "x-goog-hash": f"md5={md5}"}
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=at_the_host, length=-1))
    path = await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    assert path.read_bytes() == CONTENT


async def test_a_tag_that_is_no_ascii_is_not_sent_back(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    cut = body(CONTENT, cut=50_000)

    def tagged(request: httpx.Request) -> httpx.Response:
        response = cut(request)
        response.headers.raw.append((b"ETag", b'"caf\xe9"'))
        return httpx.Response(200, headers=[*response.headers.raw, (b"ETag", b'"caf\xe9"')], stream=response.stream)

    swiftia, host = behind(mock, mode, tagged, body(CONTENT))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert "if-range" not in host.requests[1].headers


async def test_an_empty_file(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    told: list[float | None] = []
    file_id = mock.add_file(name="empty.mp3", type="audio", content=b"")
    path = await both(
        client(mock, mode).files.download(file_id, tmp_path, progress=lambda at: told.append(at.fraction))
    )
    assert path.read_bytes() == b""
    assert told == [1.0]


async def test_a_full_disk(mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    write = PathTarget.write

    def full(self: PathTarget, data: bytes) -> None:
        write(self, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(PathTarget, "write", full)
        with pytest.raises(OSError, match="No space left") as caught:
            await both(swiftia.files.download(file_id, tmp_path))
    assert caught.value.errno == errno.ENOSPC
    assert "a.mp4" not in left(tmp_path)
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert ranges(mock)[1] is not None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
async def test_a_full_device(mock: SwiftiaMock, mode: str) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(OSError, match="No space left"):
        await both(client(mock, mode).files.download(file_id, full))


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a file system that takes no files")
async def test_a_target_that_cannot_be_written(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    with pytest.raises(OSError, match=r"/proc/self/a\.mp4"):
        await both(swiftia.files.download(file_id, "/proc/self"))
    with pytest.raises(FileNotFoundError):
        await both(swiftia.files.download(file_id, tmp_path / "missing" / "a.mp4"))
    with pytest.raises(FileNotFoundError):
        await both(swiftia.files.download(file_id, f"{tmp_path}/missing/"))
    assert ranges(mock) == []


async def test_nothing_is_overwritten_unless_asked_for(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    mine = tmp_path / "a.mp4"
    mine.write_bytes(b"mine")
    with pytest.raises(FileExistsError, match="overwrite=True"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert ranges(mock) == []
    assert left(tmp_path) == ["a.mp4"]
    await both(swiftia.files.download(file_id, tmp_path, overwrite=True))
    assert mine.read_bytes() == CONTENT
    (tmp_path / "link.mp4").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        await both(swiftia.files.download(file_id, tmp_path / "link.mp4"))


@pytest.mark.parametrize("headers", [{}, {"etag": '"one"'}])
async def test_a_second_download_to_the_same_path_leaves_the_first_alone(
    mock: SwiftiaMock, mode: str, headers: dict[str, str], tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    answer = body(CONTENT, headers=headers)
    swiftia, _ = behind(mock, mode, answer)
    refused: list[OSError] = []

    def again(at: reelkit.Progress) -> None:
        if at.done == 50_000:
            other, _ = behind(mock, "sync", answer)
            with pytest.raises(BlockingIOError, match=r"is being downloaded already.*a\.mp4") as caught:
                other.files.download(file_id, tmp_path)
            refused.append(caught.value)

    path = await both(swiftia.files.download(file_id, tmp_path, progress=again))
    assert path.read_bytes() == CONTENT
    assert len(refused) == 1
    assert left(tmp_path) == ["a.mp4"]
    await both(swiftia.files.download(file_id, tmp_path, overwrite=True))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
async def test_a_pipe_or_device_is_never_replaced(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileExistsError, match="no regular file"):
        await both(client(mock, mode).files.download(file_id, pipe, overwrite=True))
    assert pipe.is_fifo()
    assert left(tmp_path) == ["pipe"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
async def test_links_in_the_place_of_partial_files_are_not_followed(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    mock.faults.add("truncate", keep=0.5, operation="storage.get")
    swiftia = client(mock, mode, max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path))
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", encoding="utf-8")
    for name in [name for name in left(tmp_path) if ".part" in name]:
        (tmp_path / name).unlink()
        (tmp_path / name).symlink_to(mine)
    await both(swiftia.files.download(file_id, tmp_path))
    assert mine.read_text(encoding="utf-8") == "mine"
    assert left(tmp_path) == ["a.mp4", "mine.txt"]


async def test_a_file_that_appears_meanwhile_is_not_overwritten(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)

    def appear(_: Any) -> None:
        (tmp_path / "a.mp4").write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        await both(client(mock, mode).files.download(file_id, tmp_path, progress=appear))
    assert (tmp_path / "a.mp4").read_bytes() == b"mine"


async def test_file_objects(mock: SwiftiaMock, mode: str) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia = client(mock, mode)
    mock.faults.add("truncate", keep=0.5, operation="storage.get")
    target = io.BytesIO(b"before")
    target.seek(6)
    assert await both(swiftia.files.download(file_id, target)) == len(CONTENT)
    assert target.getvalue() == b"before" + CONTENT

    class Pipe(io.RawIOBase):
        taken = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.taken += bytes(data[:700])
            return min(len(data), 700)

    assert await both(swiftia.files.download(file_id, cast("Any", Pipe()))) == len(CONTENT)
    assert bytes(Pipe.taken) == CONTENT
    swiftia, _ = behind(mock, mode, body(CONTENT, cut=50_000), body(CONTENT))
    with pytest.raises(OSError, match="cannot go back"):
        await both(swiftia.files.download(file_id, cast("Any", Pipe())))
    swiftia, _ = behind(mock, mode, body(CONTENT, cut=50_000), body(CONTENT))
    target = io.BytesIO()
    await both(swiftia.files.download(file_id, target))
    assert target.getvalue() == CONTENT


class Text(io.BytesIO):
    """As the wrappers of ``tempfile``: no ``TextIOBase``, and text all the same."""

    encoding = "utf-8"


@pytest.mark.parametrize("to", ["", io.StringIO(), Text(), 7, None])
async def test_wrong_targets_are_refused_before_any_request(mock: SwiftiaMock, mode: str, to: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="to"):
        await both(client(mock, mode).files.download("file_1", to))
    assert mock.requests == []


@pytest.mark.parametrize(
    "name", ["../a.mp4", "/etc/passwd", "..", "a/../../b", "..\\a.mp4", "C:\\a.mp4", "a\0.mp4", "a\n.mp4"]
)
async def test_names_that_leave_the_directory_are_refused(
    mock: SwiftiaMock, mode: str, name: str, tmp_path: Path
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    file_id = mock.add_file(name=name, content=CONTENT)
    with pytest.raises(reelkit.InvalidArgumentError, match="give the path"):
        await both(client(mock, mode).files.download(file_id, inside))
    assert left(inside) == []
    assert left(tmp_path) == ["inside"]
    path = await both(client(mock, mode).files.download(file_id, inside / "mine.mp4"))
    assert path.stat().st_size == len(CONTENT)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A/B test.mp4", "A_B test.mp4"),
        ("\u5f71\u7247 \u00e9\U0001f3ac.mp4", "\u5f71\u7247 \u00e9\U0001f3ac.mp4"),
        ("x" * 296 + ".mp4", "x" * 219 + ".mp4"),
        ("\U0001f3ac" * 300 + ".mp4", "\U0001f3ac" * 54 + ".mp4"),
        (".hidden.mp4", ".hidden.mp4"),
    ],
)
async def test_odd_names_are_kept_as_far_as_they_can_be(
    mock: SwiftiaMock, mode: str, name: str, expected: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name=name, content=CONTENT)
    path = await both(client(mock, mode).files.download(file_id, tmp_path))
    assert path.name == expected
    assert left(tmp_path) == [expected]


async def test_a_signed_url_that_expires_midway_is_renewed(mode: str, tmp_path: Path) -> None:
    mock = VideoGenMock(files=3)
    file_id = mock.add_file(display_name="a.mp4", content=CONTENT)
    videogen = client(mock, mode)
    file = await both(videogen.files.hydrate(file_id))
    assert file.download_source is not None
    file = file.__replace__(download_source=file.download_source.__replace__(expires_at=None))
    mock.faults.add("truncate", keep=0.5, operation="storage.get")
    told: list[int] = []

    def expire(at: reelkit.Progress) -> None:
        told.append(at.done)
        if at.done and len(told) == 2:
            mock.clock.advance(8 * 24 * 3600)

    before = len(mock.requests)
    path = await both(videogen.files.download(file, tmp_path, progress=expire))
    assert path.read_bytes() == CONTENT
    assert [request.operation for request in mock.requests[before:]] == [
        "storage.get",
        "storage.get",
        "hydrateFile",
        "storage.get",
    ]
    assert [request.status for request in mock.requests[before:]] == [200, 403, 200, 206]


async def test_a_refusal_that_a_new_url_does_not_mend_is_raised(mode: str, tmp_path: Path) -> None:
    mock = VideoGenMock(files=3)
    file_id = mock.add_file(display_name="a.mp4", content=CONTENT)
    mock.faults.add(
        status=403, operation="storage.get", probability=1, body=b"<Error><Code>AccessDenied</Code></Error>"
    )
    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(client(mock, mode).files.download(file_id, tmp_path))
    assert caught.value.code == "AccessDenied"
    assert "signature" not in str(caught.value)
    assert [request.operation for request in mock.requests].count("storage.get") == 2


async def test_redirects_are_followed_but_not_out_of_https(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)

    def redirect(to: str) -> Any:
        return lambda _: httpx.Response(302, headers={"location": to}, stream=httpx.ByteStream(b""))

    swiftia, host = behind(mock, mode, redirect("/elsewhere?signature=1"), body(CONTENT))
    await both(swiftia.files.download(file_id, tmp_path))
    assert str(host.requests[1].url) == "https://storage.swiftia.io/elsewhere?signature=1"
    swiftia, host = behind(mock, mode, redirect("http://storage.swiftia.io/plain"), body(CONTENT))
    with pytest.raises(reelkit.TransferError, match="out of https"):
        await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    swiftia, host = behind(mock, mode, redirect("/again"))
    with pytest.raises(reelkit.TransferError, match="redirects"):
        await both(swiftia.files.download(file_id, tmp_path / "c.mp4"))


async def test_nothing_of_the_caller_s_client_goes_to_the_storage_host(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    host = StorageHost(mock.transport(), [body(CONTENT)])
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    own = kind(transport=host, headers={"X-Api-Key": "secret"}, cookies={"session": "secret"}, auth=("user", "secret"))
    await both(client(mock, mode, http_client=own).files.download(file_id, tmp_path))
    (sent,) = host.requests
    assert not {"authorization", "cookie", "x-api-key"} & set(sent.headers)
    assert "secret" not in repr(sent.headers)


async def test_many_at_once_and_one_failure_does_not_stop_the_rest(mode: str, tmp_path: Path) -> None:
    mock = GenviralMock(files=0)
    for number in range(12):
        mock.add_file(filename="same.jpg", content=CONTENT[: 1000 * number])
    mock.add_file(filename="../evil.jpg", content=b"x")
    genviral: Any = client(mock, mode)  # a pager of one kind or the other
    listing = genviral.files.list(page_size=5)
    results = await items(genviral.files.download_many(listing, tmp_path, concurrency=3))
    assert len(results) == 13
    failed = [result for result in results if not result.ok]
    assert [result.file.filename for result in failed] == ["../evil.jpg"]
    assert isinstance(failed[0].error, reelkit.InvalidArgumentError)
    sizes = sorted(result.path.stat().st_size for result in results if result.path)
    assert sizes == [1000 * number for number in range(12)]
    assert "same.jpg" in left(tmp_path)
    assert "same (12).jpg" in left(tmp_path)


async def test_a_listing_that_fails_hides_no_result_of_what_it_gave(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    for number in range(3):
        mock.add_file(name=f"{number}.mp4", content=CONTENT)
    swiftia = client(mock, mode, max_retries=0)
    files = await both(swiftia.files.list().collect())

    async def breaking_async() -> AsyncIterator[Any]:
        for file in files:
            yield file
        raise ZeroDivisionError

    def breaking() -> Iterator[Any]:
        yield from files
        raise ZeroDivisionError

    given: Any = breaking() if mode == "sync" else breaking_async()
    results = swiftia.files.download_many(given, tmp_path, concurrency=5)
    there: list[str] = []
    with pytest.raises(ZeroDivisionError):  # noqa: PT012
        if isinstance(results, AsyncIterable):
            async for result in results:
                there.append(str(result.path and result.path.name))  # noqa: PERF401  what came before the error counts
        else:
            there += (str(result.path and result.path.name) for result in results)
    assert sorted(there) == left(tmp_path) == ["0.mp4", "1.mp4", "2.mp4"]


async def test_many_stop_with_their_consumer(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    ids = [mock.add_file(content=CONTENT) for _ in range(30)]
    results = client(mock, mode).files.download_many(ids, tmp_path, concurrency=2)
    if isinstance(results, AsyncIterable):
        async for result in results:
            assert result.ok
            break
        await results.aclose()  # type: ignore[attr-defined]
    else:
        assert next(results).ok
        results.close()  # type: ignore[attr-defined]
    assert len([request for request in mock.requests if request.operation == "get_file"]) <= 6
    assert not [name for name in left(tmp_path) if name.endswith(".part") and (tmp_path / name).stat().st_size == 0]


@pytest.mark.parametrize(
    "arguments",
    [{"concurrency": 0}, {"concurrency": 33}, {"to": "/nonexistent/directory"}, {"to": ""}, {"to": io.BytesIO()}],
)
async def test_many_check_their_arguments(
    mock: SwiftiaMock, mode: str, arguments: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(reelkit.InvalidArgumentError):
        client(mock, mode).files.download_many([], **{"to": tmp_path, **arguments})
