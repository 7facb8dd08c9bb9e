"""An argument that takes an object or its id follows one rule, with one text, in every method of every provider."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
Call = Callable[[Any, Any, Path], Any]
ID = "99999999-9999-4999-8999-999999999999"
FOLDER_ITEMS = "File or FolderFileItem or Slideshow or SlideshowSummary or SlideshowResult or FolderItem of genviral"
# Provider, name of the argument, what it takes, and the methods: generated ones beside those that are not.
RULES: list[tuple[str, str, str, dict[str, Call]]] = [
    (
        "genviral",
        "file",
        "File or FolderFileItem of genviral",
        {
            "files.get": lambda made, value, _: made.files.get(value),
            "files.download": lambda made, value, to: made.files.download(value, to),
        },
    ),
    (
        "genviral",
        "folder",
        "Folder of genviral",
        {
            "folders.get": lambda made, value, _: made.folders.get(value),
            "folders.path": lambda made, value, _: made.folders.path(value),
        },
    ),
    ("genviral", "ids[0]", FOLDER_ITEMS, {"add_items": lambda made, value, _: made.folders.add_items(ID, [value])}),
    (
        "genviral",
        "accounts[0]",
        "Account of genviral",
        {"posts.create": lambda made, value, _: made.posts.create(caption="Hi", accounts=[value])},
    ),
    (
        "videogen",
        "file",
        "FileInfo of videogen",
        {
            "files.get": lambda made, value, _: made.files.get(value),
            "files.hydrate": lambda made, value, _: made.files.hydrate(value),
            "files.download": lambda made, value, to: made.files.download(value, to),
            "files.wait_until_ready": lambda made, value, _: made.files.wait_until_ready(value),
            "files.wait_until_public": lambda made, value, _: made.files.wait_until_public(value),
        },
    ),
    (
        "swiftia",
        "file",
        "File of swiftia",
        {
            "files.get": lambda made, value, _: made.files.get(value),
            "files.download": lambda made, value, to: made.files.download(value, to),
        },
    ),
    (
        "swiftia",
        "file",
        "Job or Render of swiftia",
        {"renders.download": lambda made, value, to: made.renders.download(value, to)},
    ),
]
CASES = [
    pytest.param(provider, argument, takes, call, id=f"{provider}.{name}")
    for provider, argument, takes, calls in RULES
    for name, call in calls.items()
]
MOCKS: dict[str, Any] = {"genviral": GenviralMock, "videogen": VideoGenMock, "swiftia": SwiftiaMock}


async def foreign(provider: str, mode: str) -> object:
    """A file of another provider."""
    other = client(MOCKS["videogen" if provider != "videogen" else "swiftia"](files=1), mode)
    return (await items(other.files.list()))[0]


@pytest.mark.parametrize("wrong", ["foreign", 5, None, b"x", 1.5, ["a"]], ids=str)
@pytest.mark.parametrize(("provider", "argument", "takes", "call"), CASES)
async def test_what_is_neither_is_refused_in_the_same_words(
    provider: str, argument: str, takes: str, call: Call, wrong: Any, mode: str, tmp_path: Path
) -> None:
    mock = MOCKS[provider](files=1)
    value = await foreign(provider, mode) if wrong == "foreign" else wrong
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        await both(call(client(mock, mode), value, tmp_path))
    assert (caught.value.argument, caught.value.rule) == (argument, f"must be {takes}, or its id")
    assert caught.value.value is value
    assert mock.requests == []


@pytest.mark.parametrize("wrong", ["", " "])
@pytest.mark.parametrize(("provider", "argument", "takes", "call"), CASES)
async def test_an_id_is_not_empty(
    provider: str, argument: str, takes: str, call: Call, wrong: str, mode: str, tmp_path: Path
) -> None:
    mock = MOCKS[provider](files=1)
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        await both(call(client(mock, mode), wrong, tmp_path))
    assert (caught.value.argument, caught.value.rule) == (argument, f"must be {takes}, or its id, and not empty")
    assert mock.requests == []


@pytest.mark.parametrize(("provider", "argument", "takes", "call"), CASES)
async def test_an_id_is_text_or_a_uuid(
    provider: str, argument: str, takes: str, call: Call, mode: str, tmp_path: Path
) -> None:
    asked = list[list[str]]()
    for value in (ID, UUID(ID)):
        mock = MOCKS[provider](files=1)
        with suppress(reelkit.APIError):
            await both(call(client(mock, mode, max_retries=0), value, tmp_path))
        asked.append([request.path for request in mock.requests])
    assert asked[0] == asked[1]
    assert asked[0]
