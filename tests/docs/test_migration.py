"""The migration page names calls that exist."""

from __future__ import annotations

import re
from functools import reduce
from typing import Any

import pytest
import reelkit
import videogen

from tests.docs.blocks import ROOT
from tests.support.served import ServedMocks

PAGE = (ROOT / "docs" / "migrate-videogen.md").read_text(encoding="utf-8")
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


@pytest.mark.parametrize("kind", [reelkit.VideoGen, reelkit.AsyncVideoGen])
def test_new_calls_exist(kind: Any, mocks: ServedMocks) -> None:
    client = kind()
    assert all(callable(find(client, path)) for path in calls("videogen"))
