"""The migration page: each call of the official package beside the method that replaces it; none is left out."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from functools import reduce
from importlib.metadata import version
from typing import Any

import pytest
import reelkit
import videogen

from tests.docs.blocks import ROOT
from tests.support.documents import specification
from tests.support.official import OPERATIONS
from tests.support.served import ServedMocks

PAGE = (ROOT / "docs" / "migrate-videogen.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("## Call by call")[2]
SPEC = specification("videogen")
HELPERS = {name for name in vars(videogen.VideoGen) if not name.startswith("_")}


def rows() -> Iterator[tuple[str, str]]:
    """Both sides of each row."""
    for line in TABLE.splitlines():
        if line.startswith("| `vg."):
            left, _, right = line.strip("| ").partition(" | ")
            yield left, right


def calls(root: str, text: str = TABLE) -> set[str]:
    return set(re.findall(rf"`{root}\.([a-z0-9_.]+)\(", text))


def find(client: Any, path: str) -> Any:
    return reduce(getattr, path.split("."), client)


def ours() -> dict[str, str]:
    """The method of each operation of the specification."""
    operations = [one for item in SPEC["paths"].values() for one in item.values() if "operationId" in one]
    return {one["operationId"]: f"{one['tags'][0]}.{one['x-reelkit-method']}" for one in operations}


def test_the_page_is_about_the_installed_version() -> None:
    assert f"version {version('videogen')}" in PAGE


def test_old_calls_exist() -> None:
    with videogen.VideoGen(api_key="x") as client:
        assert all(callable(find(client, path)) for path in calls("vg"))


def test_no_call_of_theirs_is_left_out() -> None:
    with videogen.VideoGen(api_key="x") as client:
        resources = {
            f"{tag}.{name}"
            for tag, resource in vars(client).items()
            if not tag.startswith("_")
            for name in dir(resource)
            if not name.startswith("_")
        }
    assert calls("vg") == resources | HELPERS


def test_each_operation_stands_beside_its_method() -> None:
    found = {(left, right) for old, new in rows() for left in calls("vg", old) for right in calls("videogen", new)}
    assert set(OPERATIONS) == set(ours())
    assert len(OPERATIONS) == 62
    missing = [name for name, left in OPERATIONS.items() if (left, ours()[name]) not in found]
    assert missing == []
    # One row has one operation: no other method stands there.
    wrong = {(left, right) for left, right in found if left in OPERATIONS.values()} - {
        (OPERATIONS[name], ours()[name]) for name in OPERATIONS
    }
    assert wrong == set()


@pytest.mark.parametrize("kind", [reelkit.VideoGen, reelkit.AsyncVideoGen])
def test_new_calls_exist(kind: Any, mocks: ServedMocks) -> None:
    client = kind()
    assert all(callable(find(client, path)) for path in calls("videogen"))


def test_new_arguments_exist() -> None:
    client = reelkit.VideoGen("x")
    for _, right in rows():
        for path, arguments in re.findall(r"`videogen\.([a-z0-9_.]+)\(([^)`]*)\)", right):
            if path.startswith("api."):
                continue
            parameters = inspect.signature(find(client, path)).parameters
            assert set(re.findall(r"(\w+)=", arguments)) <= set(parameters), path
    client.close()
