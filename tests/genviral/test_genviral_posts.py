"""Genviral's posts, sync and async: keys, and what is repeated."""

from __future__ import annotations

import io
import json
import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import reelkit
from genviral_api.models import CreatePostRequest
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client, items
from tests.support.scripted import answering

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
ACCOUNT = {"id": "44444444-4444-4444-4444-444444444444"}
POST = {"id": "66666666-6666-6666-6666-666666666666", "status": "pending", "scheduled_at": None}
CREATED = {"ok": True, "code": 201, "message": "Post scheduled", "data": POST}
LOST = httpx.ReadError("reset")


async def test_a_post_has_a_fresh_key_per_call_and_the_same_on_every_attempt(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST, httpx.Response(500, json={"ok": False}), CREATED, CREATED)
    for _ in range(2):
        await both(genviral.posts.create(caption="Hello", accounts=[ACCOUNT]))
    keys = [json.loads(request.content)["external_id"] for request in sent]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert all(keys)


async def test_the_key_can_be_set_and_an_error_names_it(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST, LOST, LOST)
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(genviral.posts.create(caption="Hello", accounts=[ACCOUNT], external_id="launch-1"))
    assert [json.loads(request.content)["external_id"] for request in sent] == ["launch-1"] * 3
    assert any("external_id='launch-1'" in note for note in caught.value.__notes__)


async def test_without_a_key_nothing_is_repeated(mode: str) -> None:
    genviral, sent = answering("genviral", mode, LOST)
    body = CreatePostRequest.from_dict({"caption": "Hello", "accounts": [ACCOUNT]})
    with pytest.raises(reelkit.APIConnectionError):
        await both(genviral.api.posts.create_post(body=body))
    assert len(sent) == 1


def sent_posts(mock: GenviralMock) -> list[Any]:
    posts = [
        request for request in mock.requests if (request.method, request.path) == ("POST", "/api/partner/v1/posts")
    ]
    return [json.loads(request.body) for request in posts]


async def test_accounts_of_the_list_can_be_posted_to_and_a_path_is_uploaded(mode: str, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"a video")
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    accounts = await items(genviral.accounts.list())
    post = await both(genviral.posts.create(caption="Hi", accounts=accounts, media=[tmp_path / "clip.mp4"]))
    (body,) = sent_posts(mock)
    newest = (await items(genviral.files.list(context="all")))[0]
    assert body["media"] == {"type": "video", "url": newest.url}
    assert body["accounts"] == [{"id": account.id} for account in accounts] != []
    assert post.external_id == body["external_id"] != ""
    again = await both(genviral.posts.get(post.id))
    assert again.id == post.id


async def test_files_ids_addresses_and_bytes_become_a_slideshow(mode: str) -> None:
    mock = GenviralMock(files=0)
    first, second = mock.add_file(filename="a.jpg"), mock.add_file(filename="b.png")
    genviral = client(mock, mode)
    known = await both(genviral.files.get(first))
    png = io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(20))
    png.name = "c.png"
    media: list[Any] = [known, second, "https://cdn.example.com/d.jpg?x=1", png]
    await both(genviral.posts.create(caption="Hi", accounts=[ACCOUNT["id"]], media=media))
    (body,) = sent_posts(mock)
    urls = body["media"]["urls"]
    assert body["media"]["type"] == "slideshow"
    assert urls[0] == known.url
    assert urls[1] == (await both(genviral.files.get(second))).url
    assert urls[2] == media[2]
    assert urls[3] == (await items(genviral.files.list(context="all")))[0].url


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://cdn.example.com/d.webp", "slideshow"),
        ("https://cdn.example.com/d.HEIC#top", "slideshow"),
        ("https://cdn.example.com/d.png?as=x.mp4", "slideshow"),
        ("https://cdn.example.com/d.mov", "video"),
        ("https://cdn.example.com/v1.0/d", "video"),
        ("https://cdn.example.com/", "video"),
    ],
)
async def test_the_address_of_a_file_tells_its_type_on_every_python(
    mode: str, address: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Python knew webp from 3.13 on only, and machines without a table of MIME types know no more than Python.
    monkeypatch.setattr(mimetypes, "guess_type", mimetypes.MimeTypes(filenames=()).guess_type)
    mock = GenviralMock(files=0)
    await both(client(mock, mode).posts.create(caption="Hi", accounts=[ACCOUNT["id"]], media=[address]))
    (body,) = sent_posts(mock)
    assert body["media"]["type"] == kind


async def test_a_video_beside_others_is_refused_before_anything_is_uploaded(mode: str, tmp_path: Path) -> None:
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    for name in ("a.jpg", "b.mp4"):
        (tmp_path / name).write_bytes(b"content")
    media: list[Any] = [str(tmp_path / "a.jpg"), tmp_path / "b.mp4"]
    with pytest.raises(reelkit.InvalidArgumentError, match="one video, or images only"):
        await both(genviral.posts.create(caption="Hi", accounts=[ACCOUNT], media=media))
    assert mock.requests == []


WRONG: dict[str, dict[str, Any]] = {
    "no caption": {"caption": ""},
    "a long caption": {"caption": "x" * 63_207},
    "no account": {"accounts": []},
    "eleven accounts": {"accounts": [ACCOUNT] * 11},
    "an account that is none": {"accounts": [{"name": "me"}]},
    "a time without a zone": {"scheduled_at": "tomorrow"},
    "a long key": {"external_id": "x" * 129},
    "music that is no address": {"music_url": "no address"},
    "wrong settings of TikTok": {"tiktok": {"privacy_level": "SOME"}},
    "a file that is not there": {"media": ["{clip}", "{clip}.jpg"]},
    "a file of no type": {"media": ["{image}", "{text}"]},
    "a video beside an image": {"media": ["{image}", "{clip}"]},
    "36 images": {"media": ["{image}"] * 36},
    "a number": {"media": ["{image}", 5]},
    "an id that is not listed": {"media": ["{image}", "99999999-9999-9999-9999-999999999999"]},
}


@pytest.mark.parametrize("media", ["path", "file", "bytearray", "stored"])
async def test_one_of_something_needs_no_list(mode: str, media: str, tmp_path: Path) -> None:
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    # Lines of an open file, or fields of a stored one, are no media of their own.
    content = b"\x89PNG\r\n\x1a\n" + bytes(9)
    (tmp_path / "a.png").write_bytes(content)
    account = (await items(genviral.accounts.list()))[0]
    with (tmp_path / "a.png").open("rb") as opened:
        stored = (await items(genviral.files.list()))[0]
        given: Any = {"path": tmp_path / "a.png", "file": opened, "bytearray": bytearray(content), "stored": stored}[
            media
        ]
        await both(genviral.posts.create(caption="Hi", accounts=account, media=given))
    (body,) = sent_posts(mock)
    assert body["accounts"] == [{"id": account.id}]
    assert len(body["media"].get("urls", [""])) == 1
    assert media == "stored" or mock._contents[mock.file_ids[0]] == content


@pytest.mark.parametrize("given", [{"accounts": None}, {"accounts": 5}, {"media": 5}, {"media": []}], ids=str)
async def test_what_is_no_list_and_none_of_its_values_is_refused(mode: str, given: dict[str, Any]) -> None:
    mock = GenviralMock(files=3)
    with pytest.raises(reelkit.InvalidArgumentError, match=next(iter(given))):
        await both(client(mock, mode).posts.create(**{"caption": "Hi", "accounts": ACCOUNT["id"], **given}))
    assert mock.requests == []


@pytest.mark.parametrize("given", WRONG.values(), ids=WRONG)
async def test_nothing_is_uploaded_if_anything_is_wrong(mode: str, given: dict[str, Any], tmp_path: Path) -> None:
    paths = {name: str(tmp_path / file) for name, file in (("clip", "a.mp4"), ("image", "a.jpg"), ("text", "a.txt"))}
    for path in paths.values():
        Path(path).write_bytes(b"content")
    mock = GenviralMock(files=3)
    arguments: dict[str, Any] = {"caption": "Hi", "accounts": [ACCOUNT], "media": ["{image}"]} | given
    arguments["media"] = [one.format(**paths) if isinstance(one, str) else one for one in arguments["media"]]
    with pytest.raises((reelkit.InvalidArgumentError, reelkit.NotFoundError, FileNotFoundError)):
        await both(client(mock, mode).posts.create(**arguments))
    assert {request.method for request in mock.requests} <= {"GET"}


async def test_the_same_path_is_uploaded_once_and_named_if_the_post_fails(mode: str, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"an image")
    mock = GenviralMock(files=3)
    mock.faults.add(status=422, operation="create_post")
    with (tmp_path / "a.jpg").open("rb") as opened:
        media: list[Any] = [tmp_path / "a.jpg", str(tmp_path / "a.jpg"), opened]
        with pytest.raises(reelkit.UnprocessableEntityError) as caught:
            await both(client(mock, mode).posts.create(caption="Hi", accounts=[ACCOUNT], media=media))
    (body,) = sent_posts(mock)
    urls = body["media"]["urls"]
    assert urls[0] == urls[1] != urls[2]
    assert sum(request.operation == "create_file_upload" for request in mock.requests) == 2
    assert caught.value.__notes__ == [f"uploaded already, and kept: {urls[0]}, {urls[2]}"]
    # What an open file was asked for its type has not moved it.
    assert mock._contents[mock.file_ids[0]] == b"an image"


async def test_media_as_the_api_takes_them_are_passed_on(mode: str) -> None:
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    video = {"type": "video", "url": "https://cdn.example.com/d.mp4", "duration_sec": 3.5}
    await both(genviral.posts.create(caption="Hi", accounts=[ACCOUNT], media=video))
    await both(genviral.posts.create(caption="Hi", accounts=[ACCOUNT]))
    await both(genviral.posts.create(caption="Hi", accounts=[ACCOUNT], media=reelkit.NULL))
    assert [body.get("media", "absent") for body in sent_posts(mock)] == [video, "absent", None]


async def test_media_by_a_uuid(mode: str) -> None:
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    (account, *_) = await items(genviral.accounts.list())
    file_id = mock.add_file(filename="clip.mp4", content=b"clip", content_type="video/mp4")
    await both(genviral.posts.create(caption="Hello", accounts=[account], media=UUID(file_id)))
    (file,) = [file for file in await items(genviral.files.list()) if file.id == file_id]
    assert [post["media"] for post in sent_posts(mock)] == [{"type": "video", "url": file.url}]


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("kind", ["videogen", "swiftia", "library", "account", "number"])
async def test_what_cannot_be_the_media_of_a_post_says_what_can(mode: str, kind: str, several: bool) -> None:
    mock = GenviralMock(files=3)
    genviral = client(mock, mode)
    swiftia = SwiftiaMock(files=2).client()
    made: dict[str, Callable[[], object]] = {
        "videogen": lambda: VideoGenMock(files=2).client().files.list().first(),
        "swiftia": lambda: swiftia.files.list().first(),
        "library": lambda: reelkit.MediaLibrary(swiftia).list().first(),
        "account": lambda: mock.client().accounts.list().first(),
        "number": lambda: 5,
    }
    wrong: Any = made[kind]()
    stored = mock.client().files.list(type="image").first()
    media = [stored, wrong] if several else wrong
    before = len(mock.requests)
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        await both(genviral.posts.create(caption="Hi", accounts=ACCOUNT["id"], media=media))
    assert len(mock.requests) == before
    assert caught.value.argument == ("media[1]" if several else "media")
    assert caught.value.value is wrong
    assert str(caught.value).startswith(f"{caught.value.argument}={repr(wrong)[:20]}")
    for accepted in ("File of genviral or its id", "https address", "a path, bytes or an open file to upload"):
        assert accepted in caught.value.rule
    assert "pass its address, or download it and pass the path" in caught.value.rule


async def test_a_file_of_another_provider_is_posted_by_its_address(mode: str) -> None:
    mock = GenviralMock(files=1)
    file = SwiftiaMock(files=0)
    file.add_file(name="a.mp4", type="video", content=b"a video")
    found = file.client().files.list().first()
    assert found is not None
    assert found.url is not None
    await both(client(mock, mode).posts.create(caption="Hi", accounts=ACCOUNT["id"], media=found.url))
    (body,) = sent_posts(mock)
    assert body["media"] == {"type": "video", "url": found.url}
