"""Whatever is looked for in a list is found while the list changes between two pages; sync and async."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.mock import GenviralMock, MockRequest, SwiftiaMock, VideoGenMock
from reelkit.videogen.models import FileInfo

from tests.support import no_waiting
from tests.support.both import MODES, both, client, items
from tests.support.changing import VARIANTS, Changing, changes_of

pytestmark = pytest.mark.anyio
LIBRARIES: dict[str, Any] = {"sync": reelkit.MediaLibrary, "async": reelkit.AsyncMediaLibrary}
PATHS = {"genviral": "/api/partner/v1/files", "videogen": "/v1/files", "swiftia": "/api/uploads/files"}
PAGE_SIZES = {"genviral": 100, "videogen": 200, "swiftia": 100}
FOLDERS = "/api/partner/v1/folders"
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))
every_mode = pytest.mark.parametrize("mode", MODES)


def simulated(provider: str) -> Any:
    kinds: dict[str, Any] = {"genviral": GenviralMock, "videogen": VideoGenMock, "swiftia": SwiftiaMock}
    return kinds[provider](files=3 * PAGE_SIZES[provider])


every_variant = pytest.mark.parametrize("variant", VARIANTS)
every_place = pytest.mark.parametrize("behind", [0, 49])
"""How far behind the first page the file stands."""


def id_of(file: Any) -> str:
    found: str = file.file_id if isinstance(file, FileInfo) else file.id
    return found


async def get(client: Any, file_id: str, _: Path) -> object:
    return id_of(await both(client.files.get(file_id)))


async def download(client: Any, file_id: str, to: Path) -> object:
    return file_id if (await both(client.files.download(file_id, to))).stat().st_size else None


async def download_many(client: Any, file_id: str, to: Path) -> object:
    (result,) = await items(client.files.download_many([file_id], to))
    return file_id if result.path is not None else result.error


async def library_download(client: Any, file_id: str, to: Path) -> object:
    library = LIBRARIES["async" if type(client).__name__.startswith("Async") else "sync"](client)
    (result,) = await items(library.download_many([f"{client.provider.name}:{file_id}"], to))
    return file_id if result.path is not None else result.error


async def post(client: Any, file_id: str, _: Path) -> object:
    accounts = await both(client.accounts.list().collect())
    await both(client.posts.create(caption="Three tips", accounts=accounts[:1], media=[file_id]))
    return file_id


async def find(client: Any, file_id: str, _: Path) -> object:
    options = {"context": "all"} if client.provider.name == "genviral" else {}
    found = await both(client.files.list(**options).find(lambda file: id_of(file) == file_id))
    return found and id_of(found)


async def listed_by_library(client: Any, file_id: str, _: Path) -> object:
    mode = "async" if type(client).__name__.startswith("Async") else "sync"
    listing = LIBRARIES[mode](client).list(on_error="raise")
    return next((file.id for file in await items(listing) if file.id == file_id), None)


IN_LISTS = [
    ("genviral", get),
    ("genviral", download),
    ("genviral", download_many),
    ("genviral", library_download),
    ("genviral", post),
    ("genviral", find),
    ("genviral", listed_by_library),
    ("swiftia", find),
    ("swiftia", listed_by_library),
    ("videogen", find),
    ("videogen", listed_by_library),
]
"""Looked for in the list, page after page."""
BY_OPERATION = [
    (provider, look)
    for provider in ("swiftia", "videogen")
    for look in (get, download, download_many, library_download)
]
"""The provider is asked for the file itself."""


async def listed(provider: str, client: Any) -> list[str]:
    """The ids of all files, in the order of the list."""
    if provider == "videogen":
        return [file.file_id for file in await items(client.files.list())]
    return [
        file.id for file in await items(client.files.list(**({"context": "all"} if provider == "genviral" else {})))
    ]


@every_mode
@every_place
@every_variant
@pytest.mark.parametrize(("provider", "look"), IN_LISTS)
async def test_a_file_is_found_in_a_list_that_changes(
    provider: str, look: Any, variant: str, behind: int, mode: str, tmp_path: Path
) -> None:
    mock = simulated(provider)
    made = client(mock, mode)
    ids = await listed(provider, made)
    wanted = ids[PAGE_SIZES[provider] + behind]
    changing = Changing(PATHS[provider], changes_of(mock, ids, variant))
    mock.before_each(changing)
    assert await look(made, wanted, tmp_path) == wanted
    assert int(dict(changing.asked[0].query)["limit"]) == PAGE_SIZES[provider]
    assert len(changing.asked) > 1


@every_mode
@pytest.mark.parametrize(("provider", "look"), BY_OPERATION)
async def test_a_file_that_can_be_asked_for_is_not_looked_for(
    provider: str, look: Any, mode: str, tmp_path: Path
) -> None:
    mock = simulated(provider)
    made = client(mock, mode)
    ids = await listed(provider, made)
    changing = Changing(PATHS[provider], [])
    mock.before_each(changing)
    assert await look(made, ids[-1], tmp_path) == ids[-1]
    assert changing.asked == []


@every_mode
@every_variant
async def test_an_upload_is_found_behind_newer_files(variant: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    no_waiting.install(monkeypatch)
    mock = simulated("genviral")
    made = client(mock, mode)
    newer: list[str] = []

    def begin(request: MockRequest) -> None:
        # Those that others upload meanwhile push the file off the pages that are looked at while it is waited for.
        if request.method == "GET" and request.path == PATHS["genviral"] and not newer:
            newer.extend(mock.add_file() for _ in range(130))
            mock.before_each(Changing(PATHS["genviral"], [lambda: None, *changes_of(mock, newer[::-1], variant)]))

    mock.before_each(begin)
    file = await both(made.files.upload(JPEG, filename="mine.jpg", timeout=0))
    assert file.filename == "mine.jpg"


@every_mode
@every_place
@pytest.mark.parametrize("change", ["deleted", "inserted", "deleted twice"])
@pytest.mark.parametrize("look", ["find", "mkdir", "path"])
async def test_a_folder_is_found_in_a_list_that_changes(look: str, change: str, behind: int, mode: str) -> None:
    mock = GenviralMock(files=0)
    ids = [mock.add_folder(f"n{number}") for number in range(300)]
    folders = client(mock, mode).folders
    order = await items(folders.list(media_type="upload"))
    wanted = order[100 + behind]
    earlier = [folder.id for folder in order[:60]]
    assert wanted.id in ids

    def delete(first: int, last: int) -> Callable[[], None]:
        def change() -> None:
            for folder_id in earlier[first:last]:
                mock.collection("folders").delete(folder_id)

        return change

    def insert() -> None:
        for number in range(60):
            mock.add_folder(f"new{number}")

    changes = {
        "deleted": [delete(0, 60)],
        "inserted": [insert],
        "deleted twice": [delete(0, 30), delete(30, 60)],
    }[change]
    changing = Changing(FOLDERS, changes)
    mock.before_each(changing)
    match look:
        case "find":
            found = await both(folders.find(wanted.name, media_type="upload"))
        case "mkdir":
            found = await both(folders.mkdir(wanted.name, media_type="upload", exist_ok=True))
        case _:
            found = await both(folders.mkdir(f"{wanted.name}/Drafts", media_type="upload", parents=True))
            assert found.parent_folder_id == wanted.id
            found = wanted
    assert found is not None
    assert found.id == wanted.id
    assert len(changing.asked) > 1
