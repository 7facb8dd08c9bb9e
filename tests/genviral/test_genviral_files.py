"""Genviral: uploads, downloads, folders as a tree, accounts; every scenario runs sync and async."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.genviral import FolderPath
from reelkit.genviral.models import File, FolderFileItem
from reelkit.mock import GenviralMock

from tests.support.both import MODES, both, client, items
from tests.support.scripted import answering

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=40)


async def test_upload_then_download_gives_the_same_bytes(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    genviral = client(mock, mode)
    source = tmp_path / "photo.jpg"
    source.write_bytes(JPEG)
    told: list[tuple[int, int | None]] = []
    file = await both(genviral.files.upload(source, progress=lambda at: told.append((at.done, at.total))))
    assert isinstance(file, File)
    assert (file.filename, file.content_type, file.size) == ("photo.jpg", "image/jpeg", len(JPEG))
    assert told[0] == (0, len(JPEG))
    assert told[-1] == (len(JPEG), len(JPEG))
    (tmp_path / "down").mkdir()
    path = await both(genviral.files.download(file, tmp_path / "down"))
    assert path == tmp_path / "down" / "photo.jpg"
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(JPEG).digest()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"contentType": "image/\u00e4"}, "asks for the header Content-Type: "),
        ({"uploadUrl": "https://storage.invalid:70000/a"}, "there is no port 70000"),
        ({"uploadUrl": "ftp://storage.invalid/a"}, "not one of http or https"),
    ],
)
async def test_an_upload_that_no_request_can_carry_out_is_an_error(told: dict[str, str], said: str, mode: str) -> None:
    ticket: dict[str, Any] = {"uploadUrl": "https://storage.invalid/a", "url": "https://cdn.invalid/a", "id": "1"}
    ticket |= {"contentType": "image/jpeg", "expiresIn": 600, **told}
    genviral, sent = answering("genviral", mode, {"ok": True, "code": 200, "message": "", "data": ticket})
    with pytest.raises(reelkit.APIError, match=said):
        await both(genviral.files.upload(JPEG, filename="a.jpg"))
    assert len(sent) == 1


async def test_the_key_stays_with_the_api(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    genviral = client(mock, mode)
    file = await both(genviral.files.upload(JPEG, filename="a.jpg"))
    await both(genviral.files.download(file, tmp_path))
    stored = [request for request in mock.requests if (request.operation or "").startswith("storage.")]
    assert [request.operation for request in stored] == ["storage.put", "storage.get"]
    for request in stored:
        names = {name.lower() for name, _ in request.headers}
        assert not names & {"authorization", "cookie"}


@pytest.mark.parametrize(
    ("source", "arguments", "kind", "name"),
    [
        (JPEG, {"filename": "a.jpg"}, "image/jpeg", "a.jpg"),
        (JPEG, {}, "image/jpeg", None),
        (bytearray(JPEG), {"content_type": "image/png"}, "image/png", None),
        (memoryview(JPEG), {"filename": "b.mov"}, "video/quicktime", "b.mov"),
        (b"", {"filename": "empty.png"}, "image/png", "empty.png"),
        (b"\0\0\0 ftypisom", {"duration_seconds": 2.5}, "video/mp4", None),
        (JPEG, {"filename": "\u3042\u00e9 \U0001f3ac.jpg"}, "image/jpeg", "\u3042\u00e9 \U0001f3ac.jpg"),
    ],
)
async def test_bytes_are_uploaded_with_their_type(
    mock: GenviralMock, mode: str, source: Any, arguments: dict[str, Any], kind: str, name: str | None
) -> None:
    file = await both(client(mock, mode).files.upload(source, **arguments))
    assert file.content_type == kind
    assert name is None or file.filename == name
    assert file.size == len(source)
    created = next(request for request in mock.requests if request.operation == "create_file_upload").json()
    assert created["size"] == len(source)
    assert created.get("duration_seconds") == arguments.get("duration_seconds")


async def test_open_files_are_read_from_where_they_stand_and_left_open(mock: GenviralMock, mode: str) -> None:
    source = io.BytesIO(b"skipped" + JPEG)
    source.seek(7)
    file = await both(client(mock, mode).files.upload(source))
    assert file.size == len(JPEG)
    assert not source.closed


async def test_a_stream_that_cannot_go_back_is_uploaded_too(mock: GenviralMock, mode: str) -> None:
    class Pipe(io.RawIOBase):
        rest = io.BytesIO(JPEG)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            return self.rest.readinto(buffer)

    mock.faults.add(status=503, operation="storage.put")
    file = await both(client(mock, mode).files.upload(io.BufferedReader(Pipe()), filename="a.jpg"))
    assert file.size == len(JPEG)


@pytest.mark.parametrize(
    ("source", "arguments", "argument"),
    [
        (b"no type", {}, "content_type"),
        (b"no type", {"filename": "notes.txt"}, "content_type"),
        (JPEG, {"content_type": "audio/mpeg"}, "content_type"),
        (JPEG, {"filename": "../a.jpg"}, "filename"),
        (JPEG, {"filename": "a\0.jpg"}, "filename"),
        (JPEG, {"filename": " "}, "filename"),
        (io.StringIO("text"), {}, "source"),
        (7, {}, "source"),
        ("/", {}, "source"),
        (JPEG, {"timeout": -1}, "timeout"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_any_request(
    mock: GenviralMock, mode: str, source: Any, arguments: dict[str, Any], argument: str
) -> None:
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        await both(client(mock, mode).files.upload(source, **arguments))
    assert caught.value.argument == argument
    assert mock.requests == []


async def test_without_an_id_the_file_is_found_by_its_url(mock: GenviralMock, mode: str) -> None:
    mock.upload_ids = False
    file = await both(client(mock, mode).files.upload(JPEG, filename="a.jpg"))
    assert file.filename == "a.jpg"


async def test_an_upload_that_is_never_listed_says_so(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)

    def vanish(_: Any) -> None:
        for file in mock.files[:1]:
            if file["filename"] == "a.jpg":
                mock.delete_file(file["id"])

    mock.before_each(vanish)
    with pytest.raises(reelkit.WaitTimeoutError, match="was not listed within 0 seconds") as caught:
        await both(genviral.files.upload(JPEG, filename="a.jpg", timeout=0))
    assert caught.value.last.url.startswith("https://cdn.vireel.io/")


async def test_a_file_is_downloaded_by_its_id(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    genviral = client(mock, mode)
    file_id = mock.add_file(filename="clip.mp4", content_type="video/mp4", content=b"moving", context="ai-studio")
    path = await both(genviral.files.download(file_id, tmp_path / "mine.mp4"))
    assert path.read_bytes() == b"moving"
    with pytest.raises(reelkit.NotFoundError, match="no file"):
        await both(genviral.files.download("99999999-9999-4999-8999-999999999999", tmp_path))
    entry = (await items(genviral.folders.items(mock.folder_id)))[-1]
    assert isinstance(entry, FolderFileItem)
    path = await both(genviral.files.download(entry, tmp_path))
    assert path.stat().st_size == entry.size


async def test_a_file_without_a_name_is_downloaded(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    genviral = client(mock, mode)
    file_id = mock.add_file(filename="a.jpg", content=JPEG)
    file = next(file for file in await items(genviral.files.list()) if file.id == file_id)
    file = file.__replace__(filename="")
    path = await both(genviral.files.download(file, tmp_path))
    assert path.suffix == ".jpg"
    assert path.read_bytes() == JPEG


@pytest.mark.parametrize("file", [7, None, "", " "])
async def test_what_is_no_file_is_not_looked_for(mock: GenviralMock, mode: str, file: Any, tmp_path: Path) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="file="):
        await both(client(mock, mode).files.download(file, tmp_path))
    assert mock.requests == []


async def test_folders_are_created_with_parents_found_moved_and_deleted(mock: GenviralMock, mode: str) -> None:
    folders = client(mock, mode).folders
    with pytest.raises(reelkit.NotFoundError, match="parents=True"):
        await both(folders.mkdir("Campaigns/Autumn/Drafts", media_type="upload"))
    drafts = await both(folders.mkdir("Campaigns/Autumn/Drafts", media_type="upload", parents=True))
    assert await both(folders.path(drafts)) == await both(folders.path(drafts.id))
    path: FolderPath = await both(folders.path(drafts))
    assert str(path) == "/Campaigns/Autumn/Drafts"
    assert "/" + "/".join(path.ids) == drafts.path
    assert [above.name for above in await items(folders.ancestors(drafts))] == ["Campaigns", "Autumn"]
    with pytest.raises(reelkit.ConflictError):
        await both(folders.mkdir("Campaigns/Autumn/Drafts", media_type="upload", parents=True))
    again = await both(folders.mkdir("/Campaigns/Autumn/Drafts", media_type="upload", exist_ok=True))
    assert again.id == drafts.id
    autumn = await both(folders.find("Campaigns/Autumn", media_type="upload"))
    assert autumn is not None
    assert autumn.id == path.ids[1]
    assert await both(folders.find("Campaigns/Winter", media_type="upload")) is None
    odd = await both(folders.mkdir(["a/b"], media_type="upload", parent=drafts))
    assert odd.name == "a/b"
    moved = await both(folders.move(drafts, to=None))
    assert moved.parent_folder_id is None
    assert str(await both(folders.path(odd.id))) == "/Drafts/a/b"
    with pytest.raises(reelkit.ConflictError):
        await both(folders.move(drafts, to=odd))
    await both(folders.delete(drafts))
    with pytest.raises(reelkit.NotFoundError):
        await both(folders.get(odd.id))


async def test_a_lost_response_to_a_deletion_is_no_error(mock: GenviralMock, mode: str) -> None:
    folders = client(mock, mode).folders
    folder = await both(folders.mkdir("Gone", media_type="upload"))
    mock.faults.add("reset", operation="delete_folder", after_processing=True)
    await both(folders.delete(folder))
    with pytest.raises(reelkit.NotFoundError):
        await both(folders.delete(folder))


async def test_a_folder_that_never_was_is_not_deleted(mock: GenviralMock, mode: str) -> None:
    mock.faults.add(status=429, operation="delete_folder", headers={"Retry-After": "0"})
    with pytest.raises(reelkit.NotFoundError) as caught:
        await both(client(mock, mode).folders.delete("11111111-1111-4111-8111-111111111111"))
    assert caught.value.attempts == 2


async def test_the_tree_is_walked_parents_first(mock: GenviralMock, mode: str) -> None:
    folders = client(mock, mode).folders
    await both(folders.mkdir("A/B/C", media_type="ai_video", parents=True))
    await both(folders.mkdir("A/D", media_type="ai_video"))
    walked = await items(folders.walk(media_type="ai_video"))
    assert [met.names for met in walked] == [("A",), ("A", "D"), ("A", "B"), ("A", "B", "C")]
    assert [met.depth for met in walked] == [0, 1, 1, 2]
    below = await items(folders.walk(walked[0].folder.id))
    assert [met.names for met in below] == [("D",), ("B",), ("B", "C")]
    names = {met.folder.name for met in await items(folders.walk())}
    assert {"Product Shots", "Close-ups", "Slideshows", "Generated", "A"} <= names


async def test_one_level_is_listed_in_pages(mock: GenviralMock, mode: str) -> None:
    folders = client(mock, mode).folders
    top = await both(folders.mkdir("Top", media_type="upload"))
    for number in range(5):
        await both(folders.mkdir(f"n{number}", media_type="upload", parent=top))
    pages = await items(folders.list(media_type="upload", parent=top, page_size=2).pages())
    assert len(pages[0].items) == 2
    assert {folder.name for page in pages for folder in page.items} == {f"n{number}" for number in range(5)}


@pytest.mark.parametrize("path", ["", "/", "a//b", "x" * 256, [], ["", "a"], " ", 7, None])
async def test_paths_without_names_are_refused_before_any_request(mock: GenviralMock, mode: str, path: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="path"):
        await both(client(mock, mode).folders.mkdir(path, media_type="upload"))
    assert mock.requests == []


async def test_accounts_and_subscription(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    accounts = await items(genviral.accounts.list())
    assert accounts[0].platform
    assert (await both(genviral.subscription.get())).subscription.credits.remaining > 0


async def test_a_file_stands_for_its_id(mock: GenviralMock, mode: str) -> None:
    genviral = client(mock, mode)
    file = (await items(genviral.files.list()))[3]
    assert (await both(genviral.files.get(file))).id == file.id


async def test_a_folder_of_whose_creation_only_the_id_is_told_is_asked_for(mode: str, mock: GenviralMock) -> None:
    whole = (await both(client(mock, mode).folders.get(mock.folder_id))).to_dict()
    created = httpx.Response(201, json={"ok": True, "code": 201, "message": "Created", "data": {"id": whole["id"]}})
    found = {"ok": True, "code": 200, "message": "Found", "data": whole}
    genviral, sent = answering("genviral", mode, created, found)
    folder = await both(genviral.folders.mkdir("Autumn", media_type="upload"))
    assert folder.to_dict() == whole
    assert [request.method for request in sent] == ["POST", "GET"]
