"""The migration page names calls that exist, and leaves none out."""

from __future__ import annotations

import re
from functools import reduce
from typing import Any

import pytest
import reelkit
import videogen
from videogen.resources.files import FilesResource

from tests.docs.blocks import ROOT
from tests.support.served import ServedMocks

PAGE = (ROOT / "docs" / "migrate-videogen.md").read_text(encoding="utf-8")
FILE_HELPERS = {name for name in dir(videogen.VideoGen) if "file" in name or "public_preview" in name}
TABLE = PAGE.partition("## Call by call")[2]


def calls(root: str) -> set[str]:
    return set(re.findall(rf"`{root}\.([a-z_.]+)\(", TABLE))


def find(client: Any, path: str) -> Any:
    return reduce(getattr, path.split("."), client)


def test_the_page_is_about_the_installed_version() -> None:
    from importlib.metadata import version  # noqa: PLC0415

    assert f"version {version('videogen')}" in PAGE


def test_old_calls_exist() -> None:
    with videogen.VideoGen(api_key="x") as client:
        assert all(callable(find(client, path)) for path in calls("vg"))


def test_no_call_about_files_is_left_out() -> None:
    files = {f"files.{name}" for name in vars(FilesResource) if not name.startswith("_")}
    assert calls("vg") >= files | FILE_HELPERS | {"account.get_me"}


@pytest.mark.parametrize("kind", [reelkit.VideoGen, reelkit.AsyncVideoGen])
def test_new_calls_exist(kind: Any, mocks: ServedMocks) -> None:
    client = kind()
    assert all(callable(find(client, path)) for path in calls("videogen"))
