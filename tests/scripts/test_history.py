"""A replay of what VideoGen really did to its list of files between April and July 2026."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from videogen_api.models import Transcript

from scripts.codegen.build import build
from scripts.codegen.document import Document
from scripts.spec_diff import compare_specs
from tests.scripts.checkouts import ROOT
from tests.scripts.history.ages import AGES, AgedTransport
from tests.support.both import MODES, items

HISTORY = ROOT / "tests/scripts/history"
FILES = 130

CHANGES = {
    ("2026-04-26", "2026-05-05"): {
        ("field-renamed", "FileInfo.storage_file_id", "breaking", "breaking"),
        ("field-renamed", "FileInfo.allows_public_preview", "breaking", "breaking"),
    },
    ("2026-05-05", "2026-05-29"): {
        ("pagination-changed", "get_files", "breaking", "breaking"),
        ("parameter-added", "get_files.limit", "additive", "additive"),
        ("parameter-added", "get_files.cursor", "additive", "additive"),
        ("field-added", "GetFilesResponse.has_more", "additive", "additive"),
        ("field-added", "GetFilesResponse.next_cursor", "additive", "additive"),
        ("field-added", "FileInfo.static_public_preview_source", "additive", "additive"),
        ("enum-widened", "FileInfo.type", "additive", "additive"),
    },
    ("2026-05-29", "2026-07-23"): {
        ("parameter-added", "get_files.include_export_files", "additive", "additive"),
        ("parameter-added", "get_files.include_project_files", "additive", "additive"),
        ("enum-widened", "FileInfo.type", "additive", "additive"),
    },
    ("2026-07-23", "2026-07-24"): {
        ("type-changed", "FileInfo.transcript", "breaking", "breaking"),
        ("field-added", "FileInfo.transcript_text", "additive", "additive"),
        ("field-added", "FileInfo.download_url", "additive", "additive"),
        ("field-added", "FileInfo.download_url_expires_at", "additive", "additive"),
    },
}


@pytest.mark.parametrize(("before", "after"), list(pairwise(AGES)))
def test_every_step_is_classified(before: str, after: str) -> None:
    documents = [Document.read(HISTORY / f"{age}.yaml").value for age in (before, after)]
    found = {
        (one.kind, one.subject, str(one.wire), str(one.python))
        for one in compare_specs("videogen", *documents)
        if str(one.python) != "documentation"
    }
    assert found == CHANGES[before, after]


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The client that was generated at each age, as a package of its own."""
    folder = tmp_path_factory.mktemp("history")
    sys.path.insert(0, str(folder))
    found = {}
    for age in AGES:
        name = f"videogen_{age.replace('-', '_')}_api"
        build(Document.read(HISTORY / f"{age}.yaml"), folder / name, ROOT / "scripts/templates")
        found[age] = import_module(name)
    yield found
    sys.path.remove(str(folder))


@pytest.mark.parametrize("age", AGES)
def test_the_client_of_an_age_reads_the_answers_of_its_age(age: str, clients: dict[str, Any]) -> None:
    package = clients[age]
    transport = AgedTransport(age, files=12)
    http = httpx.Client(
        transport=transport,
        base_url="https://api.videogen.io",
        headers={"Authorization": f"Bearer {transport.mock.api_key}"},
    )
    client = package.AuthenticatedClient("https://api.videogen.io", token="unused").set_httpx_client(http)
    answer = import_module(f"{package.__name__}.api.files").FilesApi(package_call(package, client)).get_files()
    name = "storage_file_id" if age == "2026-04-26" else "file_id"
    assert [getattr(file, name) for file in answer.files] == transport.mock.file_ids[: len(answer.files)]
    transcripts = {type(file.transcript).__name__ for file in answer.files} - {"NoneType"}
    assert transcripts == {"Transcript" if age == "2026-07-24" else "str"}


def package_call(package: Any, client: Any) -> Any:
    return import_module(f"{package.__name__}.operations").call_with(client)


def wrapper(age: str, mode: str) -> tuple[Any, AgedTransport]:
    transport = AgedTransport(age, FILES)
    key = transport.mock.api_key
    if mode == "sync":
        return reelkit.VideoGen(key, http_client=httpx.Client(transport=transport)), transport
    return reelkit.AsyncVideoGen(key, http_client=httpx.AsyncClient(transport=transport)), transport


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("age", [age for age in AGES if age != "2026-04-26"])
async def test_todays_wrapper_reads_the_answers_of_every_age(age: str, mode: str) -> None:
    client, transport = wrapper(age, mode)
    files = await items(client.files.list(page_size=50))
    assert [file.file_id for file in files] == transport.mock.file_ids
    assert len(transport.mock.requests) == (1 if age == "2026-05-05" else 3)
    spoken = {Transcript if isinstance(file.transcript, Transcript) else str for file in files if file.transcript}
    assert spoken == {Transcript if age == "2026-07-24" else str}


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_an_id_of_another_name_is_an_error_that_says_so(mode: str) -> None:
    client, _ = wrapper("2026-04-26", mode)
    with pytest.raises(reelkit.ResponseDecodeError, match=r"files\[0\] has no 'fileId'") as caught:
        await items(client.files.list())
    assert caught.value.model == "FileInfo"


def test_the_history_ends_where_the_specification_of_today_begins() -> None:
    """Every field of the last age is still in today's specification, so the replay leads somewhere."""
    last = Document.read(HISTORY / "2026-07-24.yaml").value["components"]["schemas"]
    today = Document.read(ROOT / "specs/videogen.yaml").value["components"]["schemas"]
    for name in ("GetFilesResponse", "FileInfo", "Transcript", "TranscriptWord", "FileSource"):
        assert last[name]["properties"].keys() <= today[name]["properties"].keys()


def test_every_age_has_its_file() -> None:
    assert {Path(path).stem for path in HISTORY.glob("*.yaml")} == AGES.keys()
