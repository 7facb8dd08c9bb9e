"""Faults on real sockets while files are read: every byte is right, or an exception says why not."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.fs import GenviralFileSystem, SwiftiaFileSystem, VideoGenFileSystem
from reelkit.mock import GenviralMock, MockRequest, MockResponse, SwiftiaMock, VideoGenMock
from reelkit.mock.server import serve

from tests.support.spoiled_storage import SpoiledStorage, cut
from tests.support.storage_host import Stream, behind

CONTENT = hashlib.shake_256(b"read").digest(300_007)
MD5 = hashlib.md5(CONTENT).hexdigest()


@pytest.fixture
def storage() -> SpoiledStorage:
    mock = GenviralMock(files=0)
    file_id = mock.add_file(filename="a.png", content_type="image/png", content=CONTENT)
    mock.add_folder("A", item_ids=[file_id])
    return SpoiledStorage(mock, file_id)


@pytest.fixture
def fs(storage: SpoiledStorage) -> Iterator[Any]:
    with serve(storage) as server:
        options: dict[str, Any] = {"max_retries": 6, "skip_instance_cache": True}
        fs: Any = GenviralFileSystem(api_key=storage.api_key, base_url=server.base_url, **options)
        yield fs
        fs.close()


@pytest.mark.parametrize("seed", range(3))
def test_connections_cut_at_random_bytes_and_503s(storage: SpoiledStorage, fs: Any, seed: int) -> None:
    chance = random.Random(seed)

    def spoil(request: MockRequest, response: MockResponse) -> MockResponse:
        match chance.randrange(5):
            case 0:
                return MockResponse(503, (("retry-after", "0"),), b"slow down")
            case 1 if len(response.body) > 1:
                return cut(response, chance.randrange(1, len(response.body)))
        return response

    storage.spoil = spoil
    digest = hashlib.md5()
    with fs.open("A/a.png", block_size=32_768) as file:
        while block := file.read(40_000):
            digest.update(block)
    assert digest.hexdigest() == MD5
    assert hashlib.md5(fs.cat("A/a.png")).hexdigest() == MD5
    assert storage.keys_seen == 0


def test_a_range_that_broke_off_goes_on_where_it_was(storage: SpoiledStorage, fs: Any) -> None:
    cuts = [150_000]
    storage.spoil = lambda request, response: cut(response, cuts.pop()) if cuts else response
    assert fs.cat_file("A/a.png", 1000, 290_000) == CONTENT[1000:290_000]
    assert storage.ranges == ["bytes=1000-289999", "bytes=151000-289999"]


def test_content_that_changes_between_two_ranges_is_an_error(storage: SpoiledStorage, fs: Any) -> None:
    with fs.open("A/a.png", block_size=1000, cache_type="none") as file:
        assert file.read(100) == CONTENT[:100]
        storage.replace(CONTENT[::-1])
        with pytest.raises(reelkit.ContentChangedError, match="open it again"):
            file.read(100)
    with fs.open("A/a.png") as file:
        assert file.read() == CONTENT[::-1]


def test_content_that_changes_while_a_range_is_repeated_is_not_mixed(storage: SpoiledStorage, fs: Any) -> None:
    seen = []

    def spoil(request: MockRequest, response: MockResponse) -> MockResponse:
        seen.append(request)
        if len(seen) > 1:
            return response
        storage.replace(CONTENT[::-1])
        return cut(response, 100_000)

    storage.spoil = spoil
    with pytest.raises(reelkit.ContentChangedError):
        fs.cat("A/a.png")


def without(response: MockResponse, *names: str) -> MockResponse:
    headers = tuple((name, value) for name, value in response.headers if name not in names)
    return MockResponse(response.status, headers, response.body)


def test_without_an_entity_tag_the_file_is_fetched_once(storage: SpoiledStorage, fs: Any) -> None:
    storage.spoil = lambda request, response: without(response, "etag")
    with fs.open("A/a.png", block_size=10_000, cache_type="none") as file:
        assert file.read(50) == CONTENT[:50]
        file.seek(200_000)
        assert file.read() == CONTENT[200_000:]
        file.seek(77)
        assert file.read(50) == CONTENT[77:127]
    assert len(storage.ranges) == 2


def test_without_an_entity_tag_a_range_that_broke_off_begins_anew(storage: SpoiledStorage, fs: Any) -> None:
    cuts = [150_000]

    def spoil(request: MockRequest, response: MockResponse) -> MockResponse:
        response = without(response, "etag", "x-goog-hash")
        if not cuts:
            return response
        storage.replace(CONTENT[::-1])
        return cut(response, cuts.pop())

    storage.spoil = spoil
    assert fs.cat_file("A/a.png", 1000, 290_000) == CONTENT[::-1][1000:290_000]


def test_a_host_without_ranges(storage: SpoiledStorage, fs: Any) -> None:
    def whole(request: MockRequest, response: MockResponse) -> MockResponse:
        (tag,) = [value for name, value in response.headers if name == "etag"]
        return MockResponse(200, (("etag", tag), ("content-type", "image/png")), CONTENT)

    storage.spoil = whole
    assert fs.cat_file("A/a.png", 500, 700) == CONTENT[500:700]
    with fs.open("A/a.png", block_size=10_000, cache_type="none") as file:
        file.seek(299_000)
        assert file.read() == CONTENT[299_000:]
        file.seek(3)
        assert file.read(4) == CONTENT[3:7]


@pytest.mark.parametrize("total", [len(CONTENT), "*"])
def test_a_host_that_sends_less_than_it_is_asked_for(storage: SpoiledStorage, fs: Any, total: object) -> None:
    def piece(request: MockRequest, response: MockResponse) -> MockResponse:
        headers = dict(response.headers)
        found = re.fullmatch(r"bytes (\d+)-(\d+)/\d+", headers.get("content-range", ""))
        if found is None:
            return response
        start, stop = int(found[1]), min(int(found[2]) + 1, int(found[1]) + 60_000)
        headers["content-range"] = f"bytes {start}-{stop - 1}/{total}"
        headers.pop("content-length", None)
        return MockResponse(206, tuple(headers.items()), CONTENT[start:stop])

    storage.spoil = piece
    assert fs.cat_file("A/a.png", 500, 200_000) == CONTENT[500:200_000]
    assert fs.cat_file("A/a.png", 500) == CONTENT[500:]


def test_a_wrong_range_or_an_error_page_is_no_content(storage: SpoiledStorage, fs: Any) -> None:
    fs._access._options["max_retries"] = 0
    storage.spoil = lambda request, response: MockResponse(
        206, (("content-range", "bytes 0-9/300007"), ("content-type", "image/png")), CONTENT[:10]
    )
    with pytest.raises(reelkit.TransferError, match="another range"):
        fs.cat_file("A/a.png", 20, 30)
    storage.spoil = lambda request, response: MockResponse(200, (("content-type", "text/html"),), b"<html>maintenance")
    with pytest.raises(reelkit.TransferError, match="text/html"):
        fs.cat_file("A/a.png")
    storage.spoil = lambda request, response: MockResponse(404, (), b"")
    with pytest.raises(reelkit.NotFoundError):
        fs.cat_file("A/a.png")


def compressed(response: MockResponse) -> MockResponse:
    return MockResponse(response.status, (*response.headers, ("content-encoding", "gzip")), response.body)


def short(response: MockResponse) -> MockResponse:
    return MockResponse(response.status, response.headers, response.body[:-10], ending=response.ending)


WRONG: dict[str, tuple[Callable[[MockResponse], MockResponse], type[Exception], str]] = {
    "refused": (lambda _: MockResponse(400, (), b""), reelkit.BadRequestError, "400"),
    "compressed": (compressed, reelkit.TransferError, "is compressed, and was asked for as it is"),
    "too short": (
        lambda response: without(short(response), "content-length"),
        reelkit.APIConnectionError,
        "10 bytes of the range are missing",
    ),
    "ended": (
        lambda _: MockResponse(416, (("content-range", "bytes */90"),), b""),
        reelkit.ContentChangedError,
        "open it again",
    ),
}


@pytest.mark.parametrize("blocking", [True, False])
@pytest.mark.parametrize("wrong", WRONG)
def test_a_range_that_does_not_arrive_whole_is_an_error(
    storage: SpoiledStorage, fs: Any, wrong: str, blocking: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    fs._access._options["max_retries"] = 0
    if not blocking:
        monkeypatch.setattr(fs._access, "blocking", lambda: None)
    spoil, kind, said = WRONG[wrong]
    with fs.open("A/a.png", block_size=1000, cache_type="none") as file:
        assert file.read(100) == CONTENT[:100]
        storage.spoil = lambda request, response: spoil(response)
        with pytest.raises(kind, match=said):
            file.read(100)
        storage.spoil = lambda request, response: response
        assert file.read(100) == CONTENT[100:200]


def test_a_first_range_that_is_said_not_to_be_there_is_looked_for_in_the_whole(
    storage: SpoiledStorage, fs: Any
) -> None:
    answers = [MockResponse(416, (("content-range", "bytes */90"),), b"")]
    storage.spoil = lambda request, response: answers.pop() if answers else response
    with fs.open("A/a.png", block_size=1000, cache_type="none") as file:
        assert file.read(100) == CONTENT[:100]
        assert file.read(100) == CONTENT[100:200]


@pytest.mark.parametrize("kind", [SwiftiaFileSystem, VideoGenFileSystem])
def test_a_url_that_expires_in_mid_read_is_asked_for_anew(kind: Any) -> None:
    mock: Any = SwiftiaMock(files=0) if kind is SwiftiaFileSystem else VideoGenMock(files=0)
    names = {"name": "a.mp4"} if mock.name == "swiftia" else {"display_name": "a.mp4"}
    storage = SpoiledStorage(mock, mock.add_file(**names, content=CONTENT))
    refused: list[int] = []
    with serve(storage) as server:
        fs = kind(api_key=storage.api_key, base_url=server.base_url, skip_instance_cache=True)
        with fs.open("a.mp4", block_size=50_000, cache_type="none") as file:
            start = file.read(100_000)

            def expired(request: MockRequest, response: MockResponse) -> MockResponse:
                refused.append(1)
                storage.spoil = lambda request, response: response
                return MockResponse(403, (), b"<Error><Code>AccessDenied</Code></Error>")

            storage.spoil = expired
            assert start + file.read() == CONTENT
        asked = [request.operation for request in mock.requests]
        fs.close()
    assert refused == [1]
    assert asked.count("get_file" if mock.name == "swiftia" else "hydrateFile") >= 1
    assert storage.keys_seen == 0


def test_a_url_that_stays_refused_is_an_error() -> None:
    mock = SwiftiaMock(files=0)
    storage = SpoiledStorage(mock, mock.add_file(name="a.mp4", content=CONTENT))
    storage.spoil = lambda request, response: MockResponse(403, (), b"<Error><Code>AccessDenied</Code></Error>")
    with serve(storage) as server:
        fs: Any = SwiftiaFileSystem(api_key=storage.api_key, base_url=server.base_url, skip_instance_cache=True)
        with pytest.raises(reelkit.PermissionDeniedError):
            fs.cat("a.mp4")
        fs.close()
    assert len(storage.ranges) == 2


class Counted(Stream):
    """A body that knows whether it was read to its end, as a connection must be before it is used again."""

    def __init__(self, content: bytes, error: Exception | None = None) -> None:
        super().__init__([content[at : at + 1000] for at in range(0, len(content), 1000)], error)
        self.taken = 0
        self.ended = False

    def __iter__(self) -> Iterator[bytes]:
        for part in super().__iter__():
            self.taken += len(part)
            yield part
        self.ended = True


async def read(
    storage: SpoiledStorage, start: int, stop: int, *, ranges: bool = True, error: Exception | None = None
) -> Counted:
    """Read a range of a storage host that has ranges, or has none."""
    bodies: list[Counted] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(Counted(CONTENT[start:stop] if ranges else CONTENT, error))
        headers = {"etag": '"1"', "content-type": "image/png"}
        if ranges:
            headers["content-range"] = f"bytes {start}-{stop - 1}/{len(CONTENT)}"
        return httpx.Response(206 if ranges else 200, headers=headers, stream=bodies[-1])

    client, _ = behind(storage.mock, "async", answer)
    fs: Any = GenviralFileSystem.from_client(client, asynchronous=True)
    assert await fs._cat_file("A/a.png", start, stop) == CONTENT[start:stop]
    (body,) = bodies
    return body


@pytest.mark.anyio
async def test_a_range_is_read_to_its_end_and_its_connection_used_again(storage: SpoiledStorage) -> None:
    assert (await read(storage, 1000, 4500)).ended
    # What breaks after all that is wanted is there takes nothing from it.
    assert not (await read(storage, 0, 3000, error=httpx.ReadError("reset"))).ended


@pytest.mark.anyio
async def test_of_a_host_without_ranges_hardly_more_is_read_than_is_wanted(storage: SpoiledStorage) -> None:
    assert (await read(storage, 1000, 4500, ranges=False)).taken == 5000
