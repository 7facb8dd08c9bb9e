"""What a path leads to, what is read and written, and what each provider's API cannot."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fsspec
import pytest
import reelkit
from fsspec import callbacks, generic
from fsspec.generic import rsync
from fsspec.implementations.local import LocalFileSystem
from reelkit.errors import InvalidArgumentError, ProcessingError
from reelkit.fs import SwiftiaFileSystem, _lookup
from reelkit.fs._genviral import GenviralStore
from reelkit.fs._tree import Entry
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock, connect

from tests.support.changing import Changing, changes_of
from tests.support.mounted import mounted

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


def calls(mock: Any, operation: str) -> int:
    return sum(request.operation == operation for request in mock.requests)


@pytest.mark.parametrize("variant", ["60 deleted", "30 deleted twice", "60 inserted"])
@pytest.mark.parametrize("path", ["mine.png", "id:{}"])
def test_a_file_is_found_in_a_list_that_changes(path: str, variant: str) -> None:
    mock = GenviralMock(files=0)
    names = [f"n{number}.png" for number in range(250)]
    names[130] = "mine.png"
    # The file that was added last comes first.
    ids = [mock.add_file(filename=name, content=PNG[: len(name)]) for name in names[::-1]][::-1]
    changing = Changing("/api/partner/v1/files", changes_of(mock, ids, variant))
    mock.before_each(changing)
    assert mounted(mock).cat(path.format(ids[130])) == PNG[:8]
    assert len(changing.asked) > 1


def test_genviral_folders_by_names(genviral: GenviralMock) -> None:
    inner = genviral.add_folder("Inner / one", parent_id=genviral.folder_id)
    file_id = genviral.add_file(filename="clip.png", content_type="image/png", content=PNG)
    loose = genviral.add_file(filename="loose.png", content_type="image/png", content=PNG[:10])
    genviral.add_folder("Deep", parent_id=inner, item_ids=[file_id])
    fs = mounted(genviral)
    path = "Product Shots/Inner %2F one/Deep/clip.png"
    assert fs.cat(f"genviral://{path}") == PNG
    assert fs.info(f"/{path}") == {**fs.info(path), "name": path, "size": len(PNG), "id": file_id, "type": "file"}
    assert fs.isdir("Product Shots")
    assert fs.isfile(path)
    assert not fs.exists(f"{path}/more")
    assert not fs.exists("Product Shots/none")
    assert fs.find("Product Shots/Inner %2F one") == [path]
    assert fs.glob("**/clip.png") == [path]
    assert fs.cat(f"id:{loose}") == fs.cat("loose.png") == PNG[:10]
    # A file in a folder is not in the root.
    names = fs.ls("", detail=False)
    assert "loose.png" in names
    assert "clip.png" not in names
    with pytest.raises(FileNotFoundError):
        fs.ls("Product Shots/none")
    with pytest.raises(FileNotFoundError):
        fs.cat("id:99999999-9999-4999-8999-999999999999")
    with pytest.raises(IsADirectoryError):
        fs.cat_file("Product Shots")


def test_a_path_in_folders_does_not_list_the_library(genviral: GenviralMock) -> None:
    fs = mounted(genviral)
    first = fs.ls("Product Shots/Close-ups", detail=False)[0]
    fs.cat_file(first, 0, 10)
    assert calls(genviral, "list_files") == 0


@pytest.mark.parametrize("make", [SwiftiaMock, VideoGenMock])
def test_two_files_of_one_name(make: Any) -> None:
    mock = make(files=0)
    contents = {mock.add_file(**named(mock, "clip.mp4"), content=data): data for data in (b"one", b"two")}
    fs = mounted(mock)
    paths = fs.ls("", detail=False)
    assert paths == sorted(f"clip~{file_id}.mp4" for file_id in contents)
    assert {fs.info(path)["id"]: fs.cat(path) for path in paths} == contents
    with pytest.raises(FileNotFoundError, match="several have this name: clip~"):
        fs.cat("clip.mp4")
    for file_id, data in contents.items():
        assert fs.cat(f"id:{file_id}") == data


def test_two_folders_of_one_name(genviral: GenviralMock) -> None:
    folders = {genviral.add_folder("Same") for _ in range(2)}
    fs = mounted(genviral)
    names = [f"Same~{folder}" for folder in folders]
    fs.pipe({f"{name}/a.png": PNG + name.encode() for name in names})
    assert [fs.cat(f"{name}/a.png") for name in names] == [PNG + name.encode() for name in names]
    with pytest.raises(FileExistsError, match="several have this name: Same~"):
        fs.mkdir("Same")
    with pytest.raises(FileExistsError, match="several have this name: Same~"):
        fs.pipe_file("Same/b.png", PNG)
    with pytest.raises(FileNotFoundError, match="several have this name: Same~"):
        fs.cat_file("Same/a.png")


def named(mock: Any, name: str) -> dict[str, Any]:
    return {"display_name": name} if mock.name == "videogen" else {"name": name}


def test_the_directory_cache_is_kept_and_refreshed(swiftia: SwiftiaMock) -> None:
    fs = mounted(swiftia)
    before = fs.ls("")
    fs.ls("")
    fs.info(before[0]["name"])
    assert calls(swiftia, "list_files") == 1
    swiftia.add_file(name="more.mp4")
    assert not fs.exists("more.mp4")
    assert len(fs.ls("", refresh=True)) == len(before) + 1
    assert fs.exists("more.mp4")
    fs.invalidate_cache()
    fs.ls("")
    assert calls(swiftia, "list_files") == 3
    uncached = mounted(swiftia, use_listings_cache=False)
    uncached.ls("")
    uncached.ls("")
    assert calls(swiftia, "list_files") == 5


def test_tasks_that_want_one_listing_ask_for_it_once(swiftia: SwiftiaMock) -> None:
    fs = mounted(swiftia)
    paths = mounted(swiftia).ls("", detail=False)
    asked = calls(swiftia, "list_files")
    fs.cat_ranges(paths, 0, 1)
    assert calls(swiftia, "list_files") == asked + 1


def test_a_name_that_is_there_is_no_pattern(swiftia: SwiftiaMock) -> None:
    contents = {name: name.encode() for name in ("clip [1].mp4", "clip 1.mp4", "a?.mp4", "ab.mp4", "*.mp4")}
    for name, content in contents.items():
        swiftia.add_file(name=name, content=content)
    fs = mounted(swiftia)
    assert {name: fs.cat(name) for name in contents} == contents
    assert fs.cat([*contents, "my-video-1.mp?"]).keys() == {*contents, "my-video-1.mp4"}
    for name in ("a?.mp4", "clip [1].mp4", "*.mp4"):
        fs.rm(name)
    assert {"ab.mp4", "clip 1.mp4", "my-video-1.mp4"} <= set(fs.ls("", detail=False, refresh=True))


def test_a_file_is_opened_again_elsewhere(swiftia: SwiftiaMock) -> None:
    fs = mounted(swiftia)
    (path, *_) = fs.ls("", detail=False)
    with fs.open(path) as file:
        # As a pickle does it; ``blockcache::`` gives the size, too.
        reopen, arguments = file.__reduce__()
        with reopen(*arguments) as again:
            assert again.read() == file.read()


@pytest.mark.parametrize("client", [reelkit.Swiftia("key"), reelkit.AsyncGenviral("key")])
def test_a_client_of_another_kind_is_refused(client: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="an asynchronous client of swiftia"):
        SwiftiaFileSystem.from_client(client)


@pytest.mark.parametrize(
    "cache_type", ["reelkit", "none", "readahead", "bytes", "blockcache", "first", "all", "background"]
)
def test_files_are_read_in_ranges_through_any_cache(genviral: GenviralMock, cache_type: str) -> None:
    content = bytes(index * 31 % 251 for index in range(50_000))
    genviral.add_folder("A", item_ids=[genviral.add_file(filename="a.png", content=content)])
    fs = mounted(genviral)
    with fs.open("A/a.png", block_size=4096, cache_type=cache_type) as file:
        assert file.size == len(content)
        for start, length in ((0, 10), (40_000, 5000), (100, 9000), (49_990, 100), (7, 0)):
            file.seek(start)
            assert file.read(length) == content[start : start + length]
        file.seek(0)
        assert file.read() == content
    assert fs.cat_file("A/a.png", -10) == content[-10:]
    assert fs.cat_file("A/a.png", 5, -10) == content[5:-10]
    assert fs.cat_file("A/a.png", 10, 5) == b""
    assert fs.cat_file("A/a.png", 60_000, 60_010) == b""
    assert fs.cat_ranges(["A/a.png"] * 2, [0, 100], [10, 200]) == [content[:10], content[100:200]]


def test_a_file_is_uploaded_whole_on_close_and_not_at_all_after_an_exception(genviral: GenviralMock) -> None:
    fs = mounted(genviral)
    with fs.open("New/a.png", "wb", block_size=100) as file:
        for start in range(0, len(PNG), 37):
            file.write(PNG[start : start + 37])
        assert calls(genviral, "create_file_upload") == 0
    assert calls(genviral, "create_file_upload") == 1
    assert fs.cat("New/a.png") == PNG
    uploads = calls(genviral, "create_file_upload")
    with pytest.raises(ZeroDivisionError):
        write_and_fail(fs, "New/b.png")
    dropped = fs.open("New/c.png", "wb", block_size=10)
    dropped.write(PNG)
    del dropped
    with fs.transaction:
        with fs.open("New/d.png", "wb") as file:
            file.write(PNG)
        assert calls(genviral, "create_file_upload") == uploads
    assert sorted(fs.ls("New", detail=False, refresh=True)) == ["New/a.png", "New/d.png"]
    with pytest.raises(FileExistsError):
        fs.open("New/a.png", "xb")
    with pytest.raises(NotImplementedError, match="read and uploaded whole"):
        fs.open("New/a.png", "ab")


def write_and_fail(fs: Any, path: str) -> None:
    with fs.open(path, "wb", block_size=10) as file:
        file.write(PNG)
        raise ZeroDivisionError


def test_what_replaces_a_file_is_there_before_the_old_one_goes() -> None:
    mock = VideoGenMock(files=0)
    fs = mounted(mock)
    fs.pipe("a.png", PNG)
    old = fs.info("a.png")["id"]
    fs.pipe("a.png", PNG[:100])
    assert fs.cat("a.png") == PNG[:100]
    done = [request.operation for request in mock.requests]
    assert done.index("archiveFile") > max(place for place, name in enumerate(done) if name == "storage.put")
    assert fs.ls("", refresh=True)[0]["id"] != old
    with pytest.raises(FileExistsError):
        fs.pipe_file("a.png", PNG, mode="create")
    fs.rm("a.png")
    assert fs.ls("", refresh=True) == []


def test_genviral_cannot_delete_and_says_so(genviral: GenviralMock) -> None:
    fs = mounted(genviral)
    fs.pipe("New/a.png", PNG)
    file_id = fs.info("New/a.png")["id"]
    fs.rm("New/a.png")
    assert fs.ls("New", refresh=True) == []
    # It is out of the folder, and still in the library.
    fs.invalidate_cache()
    assert fs.cat("a.png") == fs.cat(f"id:{file_id}") == PNG
    with pytest.raises(NotImplementedError, match="cannot delete files"):
        fs.rm("a.png")
    with pytest.raises(FileExistsError, match="cannot delete files"):
        fs.pipe("a.png", PNG[:50])
    with pytest.raises(PermissionError):
        fs.rm("", recursive=True)
    with pytest.raises(IsADirectoryError):
        fs.rm("New")
    with pytest.raises(OSError, match="not empty"):
        fs.rmdir("Product Shots")
    fs.rmdir("New")
    assert not fs.exists("New")


def test_moves_keep_the_file(genviral: GenviralMock) -> None:
    fs = mounted(genviral)
    fs.pipe("A/a.png", PNG)
    file_id = fs.info("A/a.png")["id"]
    fs.makedirs("B/C")
    fs.mv("A/a.png", "B/C")
    assert fs.info("B/C/a.png")["id"] == file_id
    assert not fs.exists("A/a.png")
    fs.mv("B/C", "A")
    assert fs.find("A") == ["A/C/a.png"]
    with pytest.raises(NotImplementedError, match="cannot rename"):
        fs.mv("A/C/a.png", "A/C/b.png")
    fs.cp("A/C/a.png", "B/b.png")
    assert fs.cat("B/b.png") == PNG
    assert fs.info("B/b.png")["id"] != file_id
    with pytest.raises(FileExistsError):
        fs.mkdir("A")
    with pytest.raises(FileNotFoundError):
        fs.mkdir("X/Y", create_parents=False)


def test_swiftia_is_read_and_deleted(swiftia: SwiftiaMock) -> None:
    fs = mounted(swiftia)
    first, *rest = fs.ls("", detail=False)
    with pytest.raises(NotImplementedError, match="no upload"):
        fs.pipe("a.mp4", b"x")
    with pytest.raises(NotImplementedError, match="no upload"):
        fs.open("a.mp4", "wb")
    with pytest.raises(NotImplementedError, match="no upload"):
        fs.cp(first, "a.mp4")
    with pytest.raises(NotImplementedError, match="no folders"):
        fs.mkdir("A")
    with pytest.raises(FileNotFoundError):
        fs.cat(f"A/{first}")
    fs.rm(first)
    assert fs.ls("", detail=False, refresh=True) == rest


def test_a_videogen_file_whose_size_no_listing_tells() -> None:
    mock = VideoGenMock(files=10)
    fs = mounted(mock)
    unknown = [info["name"] for info in fs.ls("") if info["size"] is None]
    assert unknown
    # It is not ready yet: there is nothing to measure.
    assert fs.info(unknown[0])["size"] is None
    assert fs.du("") == sum(info["size"] or 0 for info in fs.ls(""))
    with pytest.raises(ProcessingError):
        fs.open(unknown[0])
    with pytest.raises(NotImplementedError, match="does not tell"):
        fs.created(unknown[0])
    known = [info for info in fs.ls("") if info["size"]]
    for info in known[:3]:
        assert len(fs.cat(info["name"])) == info["size"]


def test_of_many_urls_the_latest_are_kept(swiftia: SwiftiaMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lookup, "_MOST_URLS", 2)
    fs = mounted(swiftia)
    names = fs.ls("", detail=False)[:4]
    first = {name: fs.cat_file(name) for name in names}
    assert len(fs._urls) == 2
    assert {name: fs.cat_file(name) for name in names} == first


def test_a_file_whose_size_nothing_tells_is_fetched_when_it_is_opened(
    videogen: VideoGenMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fs = mounted(videogen)
    info = next(info for info in fs.ls("") if info["size"])
    whole = fs.cat_file(info["name"])

    async def unknown(*_: object, **__: object) -> dict[str, Any]:
        return {**info, "size": None}

    monkeypatch.setattr(fs, "_info", unknown)
    with fs.open(info["name"]) as file:
        assert file.size == len(whole)
        assert file.read() == whole


def test_get_and_put(genviral: GenviralMock, tmp_path: Path) -> None:
    fs = mounted(genviral)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.png").write_bytes(PNG)
    steps: list[int] = []

    class Callback(callbacks.Callback):
        def absolute_update(self, value: int) -> None:
            steps.append(value)

    fs.put_file(str(tmp_path / "in" / "a.png"), "Up/a.png", callback=Callback())
    assert steps[-1] == len(PNG)
    fs.get("Up/a.png", str(tmp_path / "out" / "b.png"))
    assert (tmp_path / "out" / "b.png").read_bytes() == PNG
    buffer = io.BytesIO()
    fs.get_file("Up/a.png", buffer)
    assert buffer.getvalue() == PNG
    with pytest.raises(InvalidArgumentError, match="content_type"):
        fs.pipe("Up/notes.txt", b"text")
    fs.pipe_file("Up/notes.txt", b"text", content_type="image/png")
    assert fs.cat("Up/notes.txt") == b"text"


def test_rsync_to_memory_and_back(genviral: GenviralMock, memory: Any, tmp_path: Path) -> None:
    fs = mounted(genviral)
    fs.pipe({"Src/a.png": PNG, "Src/sub/b.png": PNG[:99], "Src/sub/deep/c.png": PNG[:55]})
    every: Any = fsspec.filesystem("generic", default_method="generic", skip_instance_cache=True)
    register(fs, memory, LocalFileSystem(auto_mkdir=True))
    rsync("genviral://Src", "memory://copy", fs=every)
    assert memory.cat("/copy/sub/deep/c.png") == PNG[:55]
    assert len(memory.find("/copy")) == 3
    rsync("memory://copy", "genviral://Back", fs=every)
    fs.invalidate_cache()
    assert fs.cat("Back/sub/b.png") == PNG[:99]
    uploads = calls(genviral, "create_file_upload")
    rsync("memory://copy", "genviral://Back", fs=every)
    assert calls(genviral, "create_file_upload") == uploads
    memory.pipe("/copy/a.png", PNG[:11])
    rsync("memory://copy", "genviral://Back", fs=every)
    assert fs.cat("Back/a.png") == PNG[:11]
    rsync("genviral://Src", f"file://{tmp_path}/copy", fs=every)
    assert (tmp_path / "copy" / "sub" / "b.png").read_bytes() == PNG[:99]
    rsync(f"file://{tmp_path}/copy", "genviral://FromLocal", fs=every)
    fs.invalidate_cache()
    assert fs.cat("FromLocal/sub/deep/c.png") == PNG[:55]


@pytest.mark.parametrize(("kind", "named"), [(VideoGenMock, "display_name"), (SwiftiaMock, "name")])
def test_rsync_of_a_flat_library(kind: Any, named: str, memory: Any, tmp_path: Path) -> None:
    mock = kind(files=0)
    contents = {f"{number}.png": PNG[: 50 + number] for number in range(8)}
    for name, content in contents.items():
        mock.add_file(**{named: name, "content": content})
    fs = mounted(mock)
    register(fs, memory)
    every: Any = fsspec.filesystem("generic", default_method="generic", skip_instance_cache=True)
    # It replaces one URL by the other as texts, so that a root can be copied to a root only.
    rsync(f"{mock.name}://", "memory://", fs=every)
    assert {path.removeprefix("/"): memory.cat(path) for path in memory.find("")} == contents
    fs.get("", str(tmp_path / "copy"), recursive=True)
    assert {path.name: path.read_bytes() for path in (tmp_path / "copy").iterdir()} == contents


def test_rsync_into_videogen(videogen: VideoGenMock, memory: Any) -> None:
    fs = mounted(videogen)
    register(fs, memory)
    every: Any = fsspec.filesystem("generic", default_method="generic", skip_instance_cache=True)
    memory.pipe("/new/mine.png", PNG)
    rsync("memory://new", "videogen://", fs=every)
    fs.invalidate_cache()
    assert fs.cat("mine.png") == PNG
    assert len(fs.find("")) == 9


def register(*systems: Any) -> None:
    """Let URLs of the protocols lead to these file systems."""
    for fs in systems:
        generic._generic_fs[fs.protocol if isinstance(fs.protocol, str) else fs.protocol[0]] = fs


async def read_with_the_loop_of_the_caller(mock: SwiftiaMock) -> tuple[list[str], bytes]:
    client = connect(mock, asynchronous=True).client
    fs: Any = SwiftiaFileSystem.from_client(client, asynchronous=True)
    async with client:
        paths = await fs._ls("", detail=False)
        return paths, await fs._cat_file(paths[0], 0, 10)


def test_it_is_used_from_the_loop_of_the_caller(swiftia: SwiftiaMock) -> None:
    paths, start = asyncio.run(read_with_the_loop_of_the_caller(swiftia))
    assert start == mounted(swiftia).cat_file(paths[0])[:10]


@pytest.mark.parametrize("made", ["file", "folder"])
def test_what_is_made_while_a_directory_is_listed_is_seen(
    genviral: GenviralMock, monkeypatch: pytest.MonkeyPatch, made: str
) -> None:
    fs = mounted(genviral)
    listed, folders = GenviralStore.files, GenviralStore.folders

    async def files_then_upload(store: GenviralStore, folder: Entry | None) -> AsyncIterator[Entry]:
        async for entry in listed(store, folder):
            yield entry
        fs._note("", await store.upload(PNG, "new.png", None, None, None))

    async def folders_then_folder(store: GenviralStore, folder: Entry | None) -> list[Entry]:
        found = await folders(store, folder)
        await store.make_folder("new", None)
        fs.invalidate_cache("")
        return found

    with monkeypatch.context() as patch:
        if made == "file":
            patch.setattr(GenviralStore, "files", files_then_upload)
        else:
            patch.setattr(GenviralStore, "folders", folders_then_folder)
        fs.ls("")
    assert ("new.png" if made == "file" else "new") in fs.ls("", detail=False)


def test_what_is_in_the_way_is_not_replaced(genviral: GenviralMock, tmp_path: Path) -> None:
    fs = mounted(genviral)
    fs.pipe({"A/a.png": PNG, "B/a.png": PNG[:9]})
    with pytest.raises(FileExistsError):
        fs.mv("A/a.png", "B/a.png")
    with pytest.raises(PermissionError, match="root"):
        fs.mv("", "A")
    with pytest.raises(IsADirectoryError):
        fs.pipe_file("A", PNG)
    fs.put_file(str(tmp_path), "C")
    assert fs.isdir("C")
    assert fs.cat_file("B/a.png") == PNG[:9]


def test_a_name_that_two_files_have_is_not_written_to() -> None:
    mock = VideoGenMock(files=0)
    ids = [mock.add_file(display_name="clip.mp4", content=data) for data in (b"one", b"two")]
    fs = mounted(mock)
    with pytest.raises(FileExistsError, match="several have this name"):
        fs.pipe_file("clip.mp4", b"three")
    assert {fs.cat_file(f"id:{file_id}") for file_id in ids} == {b"one", b"two"}


@pytest.mark.parametrize("make", [SwiftiaMock, VideoGenMock])
def test_an_id_alone_does_not_list_the_library(make: Any) -> None:
    mock = make(files=0)
    file_id = mock.add_file(**named(mock, "clip.mp4"), content=b"clip")
    fs = mounted(mock)
    assert fs.cat_file(f"id:{file_id}") == b"clip"
    assert {request.operation for request in mock.requests} <= {"get_file", "getFile", "hydrateFile", "storage.get"}


def test_when_a_file_was_made(swiftia: SwiftiaMock) -> None:
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    swiftia.add_file(name="dated.mp4", created_at=moment)
    assert mounted(swiftia).created("dated.mp4") == moment


def test_a_transaction_leaves_out_what_an_exception_ended(genviral: GenviralMock) -> None:
    fs = mounted(genviral)
    with fs.transaction:
        with pytest.raises(ZeroDivisionError):
            write_and_fail(fs, "New/a.png")
        file = fs.open("New/b.png", "wb")
        file.write(PNG)
        file.close()
        file.close()
    assert fs.ls("New", detail=False, refresh=True) == ["New/b.png"]
