"""A fourth provider, and operations of another one, are YAML: client, mock, command line and fixtures follow.

No other file changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.generate import main
from tests.scripts.checkouts import ROOT, add_operations, copy_checkout, snapshot

PROGRAM = """
import asyncio
from typing import assert_type

import reelkit
from reelkit.mock import mock_of
from tunefish_api.models import Album, Master, Song

mock = mock_of("tunefish", files=57)
with mock.client() as tunefish:
    assert isinstance(tunefish, reelkit.Tunefish)
    songs = tunefish.songs.list().collect()
    assert_type(songs, list[Song])
    assert len(songs) == len({song.id for song in songs}) == tunefish.songs.list().total() == 57
    assert len(list(tunefish.albums.list(page_size=7))) == 57
    created = tunefish.songs.create(title="Low tide")
    assert tunefish.songs.get(created).title == "Low tide"
    try:
        tunefish.songs.create(title="x" * 81)
    except reelkit.InvalidArgumentError as error:
        assert error.argument == "title"
    try:
        tunefish.songs.get("nowhere")
    except reelkit.NotFoundError as error:
        assert error.code == "not_found"
    job = tunefish.songs.master(created)
    assert_type(job, reelkit.Job[Master, str])
    assert job.wait().status == "succeeded"


async def also() -> None:
    async with mock.async_client() as client:
        assert isinstance(client, reelkit.AsyncTunefish)
        albums = await client.albums.list().collect()
        assert_type(albums, list[Album])
        assert len(albums) == 57
        assert_type(await client.songs.get(created), Song)
        assert_type(await client.songs.master(created), reelkit.AsyncJob[Master, str])


asyncio.run(also())
print("done")
"""
ADDED = """
import asyncio
from typing import assert_type

import reelkit
from reelkit.mock import mock_of
from reelkit.swiftia.models import Caption, Translation

mock = mock_of("swiftia", files=9)
with mock.client() as swiftia:
    assert isinstance(swiftia, reelkit.Swiftia)
    made = swiftia.captions.create(language="en", text="Good morning.", file=swiftia.files.list().first())
    assert_type(made, Caption)
    assert_type(swiftia.captions.get(made), Caption)
    assert swiftia.captions.get(made).language == "en"
    captions = swiftia.captions.list(page_size=2)
    assert_type(captions, reelkit.Pager[Caption])
    assert made.id in {caption.id for caption in captions}
    job = swiftia.captions.translate(made, language="de")
    assert_type(job, reelkit.Job[Translation, Caption])
    assert job.wait().status == "done"
    assert swiftia.captions.translation(job.id).wait().status == "done"
    try:
        swiftia.captions.create(language="e", text="")
    except reelkit.InvalidArgumentError as error:
        assert error.argument == "language"
    told = swiftia.captions.translate.__doc__ or ""
    assert "costs credits" in told and "language:" in told and "api-reference/captions" in told


async def also() -> None:
    async with mock.async_client() as client:
        assert isinstance(client, reelkit.AsyncSwiftia)
        assert made.id in {caption.id async for caption in client.captions.list()}
        assert_type(await client.captions.get(made), Caption)
        assert_type(client.captions.list(), reelkit.AsyncPager[Caption])
        assert_type(await client.captions.translate(made, language="de"), reelkit.AsyncJob[Translation, Caption])


asyncio.run(also())
print("done")
"""
TEST = """
def test_fixture(tunefish_mock):
    client, mock = tunefish_mock
    assert client.songs.list().total() == len(list(client.songs.list()))
"""
# One start of Python for all of them.
COMMANDS = """
from reelkit.cli import main
for words in (["call", "--help"], ["mock", "--help"], ["whoami", "--json"], ["call", "tunefish.songs.list", "--help"]):
    main(words)
    print("-- end --", flush=True)
"""
# The other providers, which are installed, and what the programs do not see are half of what mypy would read.
TYPES = """
[mypy]
strict = True
follow_imports = silent
[mypy-genviral_api.*,videogen_api.*,reelkit.genviral.*,reelkit.videogen.*,rich.*,markdown_it.*,anyio.*,pygments.*]
follow_imports = skip
"""
PROVIDERS = [path.stem for path in (ROOT / "specs").glob("*.yaml")]
# What ``make generate`` writes besides generated/ and the pages of the reference.
ALLOWED = {"wrapper/reelkit/_registry.py", "wrapper/reelkit/swiftia/models.py", "wrapper/reelkit.surface.txt"}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with the fourth provider in place of the others but one, generated."""
    copy = copy_checkout(tmp_path_factory.mktemp("fourth") / "checkout", "swiftia")
    shutil.copytree(ROOT / "docs" / "reference", copy / "docs" / "reference")
    before = snapshot(copy)
    shutil.copy(ROOT / "tests" / "scripts" / "fourth" / "tunefish.yaml", copy / "specs" / "tunefish.yaml")
    add_operations(copy)
    assert main(["--root", str(copy)]) == 0
    after = snapshot(copy)
    specs = {"specs/swiftia.yaml", "specs/tunefish.yaml"}
    changed = {name for name in after if before.get(name) != after[name]} - specs - {"build/pages.json"}
    assert {name for name in changed if not name.startswith(("generated/", "docs/reference/"))} <= ALLOWED
    return copy


def run(checkout: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(checkout / folder) for folder in ("wrapper", "generated"))
    environment = {**os.environ, "PYTHONPATH": paths, **variables}
    return subprocess.run([sys.executable, *command], env=environment, capture_output=True, text=True, check=False)


def test_clients_and_mocks_work_and_are_typed(checkout: Path, tmp_path: Path) -> None:
    programs = [tmp_path / "provider.py", tmp_path / "operations.py"]
    for program, text in zip(programs, (PROGRAM, ADDED), strict=True):
        program.write_text(text, encoding="utf-8")
        done = run(checkout, str(program))
        assert (done.stdout, done.stderr) == ("done\n", "")
    paths = os.pathsep.join(str(checkout / folder) for folder in ("wrapper", "generated"))
    # Both at once: reading the packages takes mypy longer than both programs.
    config = tmp_path / "mypy.ini"
    config.write_text(TYPES, encoding="utf-8")
    types = ["-m", "mypy", "--config-file", str(config), "--cache-dir", str(tmp_path / "cache")]
    checked = run(checkout, *types, *map(str, programs), MYPYPATH=paths)
    assert checked.returncode == 0, checked.stdout


def test_the_command_line_knows_it(checkout: Path) -> None:
    calls, mock, whoami, listing = run(checkout, "-c", COMMANDS).stdout.split("-- end --\n")[:-1]
    assert all(
        name in calls for name in ("tunefish.songs.master", "swiftia.captions.translate", "swiftia.captions.list")
    )
    assert "tunefish" in mock
    assert '"TUNEFISH_API_KEY"' in whoami
    # The pager fills in the page and its size, whatever they are called.
    assert "--max_items" in listing
    assert "--size" not in listing
    assert "--page" not in listing


def test_the_fixture_of_the_plugin_is_there(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TEST, encoding="utf-8")
    command = [
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "reelkit.pytest_plugin",
        "--rootdir",
        str(tmp_path),
    ]
    done = run(checkout, *command, str(tmp_path), PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_reference_has_its_rows(checkout: Path) -> None:
    pages = {path.name: path.read_text(encoding="utf-8") for path in (checkout / "docs" / "reference").glob("*.md")}
    operations = ("list_songs", "create_song", "get_song", "master_song", "get_master", "list_albums")
    assert all(f"### {name}\n" in pages["tunefish-operations.md"] for name in operations)
    assert "tunefish_api.resources.songs.AsyncSongsResource" in pages["tunefish.md"]
    assert all(f".. autoclass:: {name}\n" in pages["tunefish-models.md"] for name in ("Song", "Master", "Album"))
    assert "tunefish" in pages["index.md"]
    assert "| `not_found` |" in pages["error-tables.md"].partition("Tunefish")[2]


def test_nothing_is_left_to_generate(checkout: Path) -> None:
    assert main(["--check", "--root", str(checkout)]) == 0


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with the tests and pages of the project, the fourth provider beside the others, and operations added."""
    copy = copy_checkout(tmp_path_factory.mktemp("whole") / "checkout", *PROVIDERS)
    for name in ("tests", "docs"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "_build"))
    for name in ("CONTRIBUTING.md", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    for name in ("requirements-dev.lock", "node_modules"):
        (copy / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "tests" / "scripts" / "fourth" / "tunefish.yaml", copy / "specs" / "tunefish.yaml")
    add_operations(copy)
    assert main(["--root", str(copy)]) == 0
    return copy


PYTEST = ("-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider")
CHOSEN = "tunefish or Tunefish or (swiftia and (caption or trans))"


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        (*PYTEST, "tests/contract", "-k", CHOSEN),
        (*PYTEST, "tests/scripts/test_no_provider_forgotten.py"),
        ("scripts/contract.py", "swiftia", "tunefish", "--examples", "1"),
        ("scripts/size.py",),
    ],
    ids=["contract tests", "lists written by hand", "specification and mock", "limits of size"],
)
def test_both_keep_their_contract(command: tuple[str, ...], whole: Path) -> None:
    paths = os.pathsep.join(str(whole / folder) for folder in (".", "wrapper", "generated"))
    done = subprocess.run(
        [sys.executable, *command],
        cwd=whole,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
