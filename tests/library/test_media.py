"""One view of all libraries: every scenario runs sync and async."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
import reelkit
from genviral_api.models import File as GenviralFile
from reelkit.library._media_file import Filters, MediaFile, Walk
from reelkit.library._merge import MOST_PAGES_AHEAD, Feed, Merge
from reelkit.library._sources import read_genviral, read_swiftia
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock
from swiftia_api.models import File as SwiftiaFile

from tests.support.both import MODES, both, client, items
from tests.support.probe import with_clock
from tests.support.runtime import Clock

NOW = datetime.now(UTC).replace(microsecond=0)
LIBRARIES: dict[str, Any] = {"sync": reelkit.MediaLibrary, "async": reelkit.AsyncMediaLibrary}
every_mode = pytest.mark.parametrize("mode", MODES)


@pytest.fixture
def mocks() -> dict[str, Any]:
    now = datetime.now(UTC)
    return {
        "genviral": GenviralMock(files=130, now=now),
        "videogen": VideoGenMock(files=250, now=now),
        "swiftia": SwiftiaMock(files=170, now=now),
    }


def library(mocks: dict[str, Any], mode: str, **options: Any) -> Any:
    return LIBRARIES[mode](*[client(mock, mode, **options) for mock in mocks.values()])


def ids(files: list[MediaFile], provider: str) -> list[str]:
    return [file.id for file in files if file.provider == provider]


@pytest.mark.anyio
@every_mode
async def test_everything_is_listed_once_newest_first(mocks: dict[str, Any], mode: str) -> None:
    files = await items(library(mocks, mode).list())
    assert ids(files, "swiftia") == mocks["swiftia"].file_ids
    assert set(mocks["genviral"].file_ids) < set(ids(files, "genviral"))
    assert set(mocks["videogen"].file_ids) < set(ids(files, "videogen"))
    assert len({(file.provider, file.id) for file in files}) == len(files)
    dated = [file.created_at for file in files if file.created_at is not None]
    assert dated == sorted(dated, reverse=True)


@pytest.mark.anyio
@every_mode
async def test_files_have_one_shape(mocks: dict[str, Any], mode: str) -> None:
    files = await items(library(mocks, mode).list())
    first = {provider: next(file for file in files if file.provider == provider) for provider in mocks}
    genviral, videogen, swiftia = first["genviral"], first["videogen"], first["swiftia"]
    assert (genviral.type, genviral.mime_type, genviral.status) == ("video", "video/mp4", None)
    assert genviral.size_bytes == 15_728_640
    assert (videogen.name, videogen.type, videogen.status) == ("harbour-tour-1.mp4", "video", "ready")
    assert (videogen.duration_seconds, videogen.created_at) == (42.36, None)
    assert videogen.url
    assert (swiftia.status, swiftia.type) == ("completed", "video")
    assert swiftia.raw.id == swiftia.id
    types = {file.type for file in files}
    assert types == {"image", "video", "audio", "document", "other"}


@pytest.mark.anyio
@every_mode
@pytest.mark.parametrize(("media_type", "providers"), [("video", 3), ("audio", 2), ("document", 1)])
async def test_the_type_is_asked_of_the_server(
    mocks: dict[str, Any], mode: str, media_type: Any, providers: int
) -> None:
    files = await items(library(mocks, mode).list(type=media_type))
    assert files
    assert {file.type for file in files} == {media_type}
    assert len({file.provider for file in files}) == providers
    asked = [dict(request.query).get("type") for request in mocks["swiftia"].requests]
    assert set(asked) == ({media_type} if media_type != "document" else set())
    assert bool(mocks["genviral"].requests) == (media_type == "video")


@pytest.mark.anyio
@every_mode
async def test_tags_and_contexts_are_asked_of_the_server_that_has_them(mocks: dict[str, Any], mode: str) -> None:
    tagged = await items(library(mocks, mode).list(tags=iter(["short", "cropped"])))
    assert {file.provider for file in tagged} == {"swiftia"}
    assert dict(mocks["swiftia"].requests[-1].query)["tags"] == "short,cropped"
    made = await items(library(mocks, mode).list(context="ai-studio", type="video"))
    assert {(file.provider, file.type) for file in made} == {("genviral", "video")}
    assert dict(mocks["genviral"].requests[-1].query)["context"] == "ai-studio"


@pytest.mark.anyio
@every_mode
async def test_times_and_names(mocks: dict[str, Any], mode: str) -> None:
    mocks["swiftia"].add_file(name="Trailer FINAL.mp4", created_at=NOW - timedelta(days=2))
    everything = library(mocks, mode)
    recent = await items(everything.list(since="an hour ago"))
    assert 0 < len(recent) < 100
    assert all(file.created_at is not None and file.created_at > NOW - timedelta(hours=2) for file in recent)
    assert not ids(recent, "videogen")
    with_undated = await items(everything.list(since="1 hour ago", undated=True))
    assert ids(with_undated, "videogen")
    old = await items(everything.list(until="a day ago"))
    assert [file.name for file in old if file.provider == "swiftia"] == ["Trailer FINAL.mp4"]
    assert [file.name for file in await items(everything.list(name="trailer final"))] == ["Trailer FINAL.mp4"]
    assert [file.name for file in await items(everything.list(name="trailer f*.mp4"))] == ["Trailer FINAL.mp4"]
    assert await items(everything.list(name="trailer f*.mov")) == []


@pytest.mark.anyio
@every_mode
async def test_a_listing_is_left_once_it_is_past_the_time(mode: str) -> None:
    mock = SwiftiaMock(files=5_000, now=datetime.now(UTC))
    files = await items(library({"swiftia": mock}, mode).list(since="an hour ago"))
    assert 30 < len(files) < 50
    assert len(mock.requests) < 20


@pytest.mark.anyio
@every_mode
async def test_one_failing_provider_does_not_hide_the_others(
    mocks: dict[str, Any], mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    mocks["videogen"].faults.add(status=401, probability=1)
    listing = library(mocks, mode, max_retries=0).list()
    files = await items(listing)
    assert ids(files, "swiftia") == mocks["swiftia"].file_ids
    assert isinstance(listing.errors["videogen"], reelkit.AuthenticationError)
    assert set(listing.errors) == {"videogen"}
    assert "videogen is missing from the library" in caplog.text
    with pytest.raises(reelkit.AuthenticationError):
        await items(library(mocks, mode, max_retries=0).list(on_error="raise"))
    mocks["videogen"].faults.clear()
    await items(listing)
    assert listing.errors == {}


@every_mode
def test_what_a_hook_ends_a_program_with_is_no_end_of_the_list(mode: str) -> None:
    mock, responses = SwiftiaMock(files=500), list[object]()

    def hook(event: object) -> None:
        responses.append(event)
        if len(responses) > 1:
            raise SystemExit(3)

    async def asynchronously() -> list[MediaFile]:
        return await reelkit.AsyncMediaLibrary(mock.async_client(on_response=hook)).list().collect()

    def synchronously() -> list[MediaFile]:
        return reelkit.MediaLibrary(mock.client(on_response=hook)).list().collect()

    with pytest.raises(SystemExit):
        asyncio.run(asynchronously()) if mode == "async" else synchronously()


@pytest.mark.anyio
@every_mode
async def test_it_is_lazy_and_stops_with_its_consumer(mocks: dict[str, Any], mode: str) -> None:
    listing = library(mocks, mode).list()
    assert not any(mock.requests for mock in mocks.values())
    assert await both(listing.first()) is not None
    assert len(await both(listing.collect(max_items=3))) == 3
    assert await both(listing.collect(max_items=0)) == []


@pytest.mark.anyio
@every_mode
async def test_chosen_providers(mocks: dict[str, Any], mode: str) -> None:
    everything = library(mocks, mode)
    files = await items(everything.list(providers=["swiftia"]))
    assert {file.provider for file in files} == {"swiftia"}
    assert {file.provider for file in await items(everything.list(providers="videogen"))} == {"videogen"}
    some = library({"swiftia": mocks["swiftia"]}, mode)
    with pytest.raises(reelkit.InvalidArgumentError, match="providers"):
        some.list(providers=["genviral"])


@every_mode
def test_what_cannot_be_understood_is_refused(mocks: dict[str, Any], mode: str) -> None:
    everything = library(mocks, mode)
    for arguments in ({"type": "movie"}, {"since": "whenever"}, {"until": datetime(2026, 1, 1)}, {"on_error": "panic"}):
        with pytest.raises(reelkit.InvalidArgumentError, match=next(iter(arguments))):
            everything.list(**arguments)
    for argument, wrong in (
        ("zone", "Europe/Berlin"),
        ("name", 7),
        ("tags", 7),
        ("context", 7),
        ("providers", 7),
        ("providers", [["genviral"]]),
        ("providers", []),
    ):
        with pytest.raises(reelkit.InvalidArgumentError, match=argument):
            everything.list(**{argument: wrong})


@every_mode
def test_what_is_no_client_of_that_style_is_refused(mocks: dict[str, Any], mode: str) -> None:
    swiftia = client(mocks["swiftia"], mode)
    with pytest.raises(reelkit.ConfigurationError, match="two clients of swiftia"):
        LIBRARIES[mode](swiftia, swiftia)
    for wrong in (client(mocks["swiftia"], "async" if mode == "sync" else "sync"), None, "genviral"):
        with pytest.raises(
            reelkit.ConfigurationError, match=r"must be an? .*chronous client of genviral, videogen or swif"
        ):
            LIBRARIES[mode](wrong)


def test_what_may_be_missing_is_missing(mocks: dict[str, Any]) -> None:
    bare = mocks["genviral"].files[0] | {"filename": "", "url": "https://cdn.vireel.io/a/clip.mp4?x=1"}
    file = read_genviral(GenviralFile.from_dict(bare))
    assert file.name == "clip.mp4"
    nameless = read_swiftia(SwiftiaFile.from_dict(mocks["swiftia"].files[0] | {"name": ""}))
    assert nameless.name == nameless.id


def test_a_time_without_a_zone_is_one_of_utc(mocks: dict[str, Any]) -> None:
    bare = mocks["swiftia"].files[0] | {"createdAt": "2024-01-15T10:30:00"}
    assert read_swiftia(SwiftiaFile.from_dict(bare)).created_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    bare = mocks["genviral"].files[0] | {"createdAt": "2024-01-15T10:30:00.000"}
    assert read_genviral(GenviralFile.from_dict(bare)).created_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)


def dated(minutes: int, provider: Any = "swiftia") -> MediaFile:
    return MediaFile(
        provider=provider, id=str(minutes), name="a", type="image", created_at=NOW - timedelta(minutes=minutes)
    )


def undated(name: str) -> MediaFile:
    return MediaFile(provider="videogen", id=name, name="a", type="image")


def test_a_media_file_fits_a_line_without_addresses_and_makes_changed_copies() -> None:
    signed = "https://media.videogen.example/original.mp4?signature=secret"
    file = MediaFile(
        provider="videogen",
        id="vg_file_" + 32 * "0",
        name=50 * "long ",
        type="document",
        url=signed,
        thumbnail_url=signed,
    )
    assert len(repr(file)) < 140
    assert f"id='{file.id}', name='long long long long long...', type='document'" in repr(file)
    assert "secret" not in repr(file)
    other = file.__replace__(name="b.mp4")
    assert (other.name, other.id, file.name) == ("b.mp4", file.id, 50 * "long ")
    with pytest.raises(TypeError, match="colour"):
        file.__replace__(colour="red")


def test_the_merge_waits_for_every_dated_head_and_gives_the_others_out_last() -> None:
    one, other, timeless = Feed(dated=True), Feed(dated=True), Feed(dated=False)
    merge = Merge([timeless, one, other])
    timeless.offer([undated("v")])
    one.offer([dated(1), dated(5)])
    assert merge.next() is None
    other.offer([dated(3)])
    assert [merge.next().id, merge.next().id] == ["1", "3"]  # type: ignore[union-attr]
    assert merge.next() is None
    other.ended = True
    assert merge.next().id == "5"  # type: ignore[union-attr]
    assert merge.next() is None
    one.ended = True
    assert merge.next().id == "v"  # type: ignore[union-attr]
    assert not merge.is_over
    timeless.ended = True
    assert merge.is_over


@pytest.mark.parametrize("seed", range(20))
def test_the_order_does_not_depend_on_who_responds_first(seed: int) -> None:
    contents = [
        [dated(minutes, "genviral") for minutes in (1, 4, 4, 9)],
        [undated("x"), undated("y")],
        [dated(minutes) for minutes in (2, 4, 8, 30)],
        [undated("z")],
    ]
    feeds = [Feed(dated=True), Feed(dated=False), Feed(dated=True), Feed(dated=False)]
    merge, pick = Merge(feeds), Random(seed)
    left = [list(files) for files in contents]
    found: list[tuple[str, str]] = []
    while not merge.is_over:
        number = pick.randrange(4)
        if left[number] and not feeds[number].is_full:
            feeds[number].offer([left[number].pop(0)])
        feeds[number].ended = not left[number]
        while pick.random() < 0.7 and (file := merge.next()) is not None:
            found.append((file.provider, file.id))
    assert found == [
        *(("genviral", "1"), ("swiftia", "2"), ("genviral", "4"), ("genviral", "4"), ("swiftia", "4")),
        *(("swiftia", "8"), ("genviral", "9"), ("swiftia", "30")),
        *(("videogen", name) for name in "xyz"),
    ]


@pytest.mark.anyio
@every_mode
async def test_files_without_a_time_come_last(mocks: dict[str, Any], mode: str) -> None:
    files = await items(library(mocks, mode).list())
    first = next(number for number, file in enumerate(files) if file.provider == "videogen")
    assert {file.provider for file in files[first:]} == {"videogen"}
    assert len(files[first:]) > 200


def test_the_window_grows_as_the_consumer_goes_on() -> None:
    feed = Feed(dated=True)
    sizes = []
    for _ in range(6):
        pages = 0
        while not feed.is_full:
            feed.offer([dated(pages)])
            pages += 1
        sizes.append(pages)
        while feed.head is not None:
            feed.take()
    assert sizes[0] == 1
    assert sizes[-1] == MOST_PAGES_AHEAD
    feed.offer([])
    assert feed.head is None


def test_a_listing_out_of_order_is_walked_to_its_end() -> None:
    filters = Filters(since=NOW - timedelta(minutes=10))
    ordered, mixed = Walk(filters), Walk(filters)
    older = [dated(minutes) for minutes in range(20, 320)]
    assert [file.id for file in ordered.wanted([dated(1), *older])] == ["1"]
    assert ordered.is_over
    mixed.wanted([dated(30), dated(1), *older])
    assert not mixed.is_over


@pytest.mark.anyio
@every_mode
async def test_when_every_provider_failed_the_listing_raises(mocks: dict[str, Any], mode: str) -> None:
    for mock in mocks.values():
        mock.faults.add(status=401, probability=1)
    listing = library(mocks, mode, max_retries=0).list()
    with pytest.raises(reelkit.AuthenticationError):
        await items(listing)
    assert set(listing.errors) == set(mocks)


@pytest.mark.anyio
@every_mode
async def test_an_error_of_any_type_in_one_provider_is_reported(
    mocks: dict[str, Any], mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(file: object) -> None:
        raise TypeError("5 is no text")

    monkeypatch.setattr("reelkit.library._sources.read_videogen", broken)
    listing = library(mocks, mode).list()
    assert ids(await items(listing), "swiftia") == mocks["swiftia"].file_ids
    assert isinstance(listing.errors["videogen"], TypeError)


def test_of_dated_listings_a_file_without_a_time_comes_at_once() -> None:
    for first in (True, False):
        one, other = Feed(dated=True), Feed(dated=True)
        merge = Merge([one, other] if first else [other, one])
        one.offer([undated("u"), dated(5)])
        other.offer([dated(3)])
        one.ended = other.ended = True
        assert [merge.next().id for _ in range(3)] == ["u", "3", "5"]  # type: ignore[union-attr]


def test_a_media_file_as_json() -> None:
    file = dated(1)
    assert file.to_dict() == file.as_dict() == json.loads(file.to_json())
    assert datetime.fromisoformat(file.to_dict()["created_at"]) == file.created_at


@pytest.mark.anyio
@every_mode
async def test_progress_of_many_downloads_names_the_file(mocks: dict[str, Any], mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    file_id = mock.add_file(name="a.mp4", content=b"clip")
    everything = library({"swiftia": mock}, mode)
    told = list[tuple[str, int]]()
    results = await items(
        everything.download_many(
            everything.list(), to=tmp_path, progress=lambda file, done: told.append((file.id, done.done))
        )
    )
    assert [result.ok for result in results] == [True]
    assert told[-1] == (file_id, 4)


@pytest.mark.anyio
@every_mode
async def test_times_count_from_the_clock_of_the_clients(mode: str) -> None:
    now = datetime(2001, 2, 3, 12, tzinfo=UTC)
    mock = SwiftiaMock(files=0, now=now)
    old, new = (mock.add_file(created_at=now - timedelta(days=days)) for days in (4, 2))
    library = LIBRARIES[mode](with_clock(client(mock, mode), Clock(time=now.timestamp)))
    for given, expected in (
        ({"since": "3 days ago"}, [new]),
        ({"until": "3 days ago"}, [old]),
        ({"since": "yesterday"}, []),
        ({"since": "5 days ago", "until": "now"}, [new, old]),
    ):
        assert [file.id for file in await items(library.list(**given))] == expected
