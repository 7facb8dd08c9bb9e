"""``reelkit call``."""

from __future__ import annotations

import json
from inspect import signature

import pytest
from reelkit.cli._clients import PROVIDERS, open_client
from reelkit.cli._spec import load_operations

from tests.cli.conftest import Mocks, Run


def test_an_answer_is_json(mocks: Mocks, run: Run) -> None:
    outcome = run("call", "genviral.files.list", "max_items=2", "type=video")
    assert outcome.code == 0
    answer = json.loads(outcome.out)
    assert [file["contentType"].partition("/")[0] for file in answer] == ["video"] * 2
    assert dict(mocks.genviral.requests[0].query)["type"] == "video"


def test_bodies_and_path_parameters(mocks: Mocks, run: Run) -> None:
    new = next(i for i in mocks.genviral.file_ids if i not in mocks.genviral.folder_item_ids(mocks.genviral.folder_id))
    outcome = run("call", "genviral.folders.add_items", f"folder={mocks.genviral.folder_id}", f"ids={new}")
    assert outcome.code == 0, outcome.err
    assert json.loads(mocks.genviral.requests[0].body) == {"item_ids": [new]}


@pytest.mark.parametrize(
    ("words", "code", "text"),
    [
        (["genviral.files.list", "max_items=two"], 2, "max"),
        (["genviral.files.list", "type=audio"], 2, "image, video"),
        (["genviral.files.list", "contextt=5"], 2, "contextt"),
        (["genviral.files.no_such"], 2, "no_such"),
        (["genviral.folders.get"], 2, "folder"),
        (["genviral.folders.add_items", "folder=x", "ids=y"], 2, "ids"),
        (["videogen.files.create_upload", "displayName=x", "transcript={bad"], 2, "must be JSON"),
        (["genviral.folders.get", "folder=99999999-9999-4999-8999-999999999999"], 4, "Folder not found"),
    ],
)
def test_errors_are_one_line_and_an_exit_code(mocks: Mocks, run: Run, words: list[str], code: int, text: str) -> None:
    outcome = run("call", *words)
    assert outcome.code == code
    assert text in outcome.err
    assert outcome.err.startswith("reelkit: ")
    assert outcome.err.count("\n") == 1
    assert outcome.out == ""


def test_help_comes_from_the_specification(run: Run) -> None:
    assert "genviral.folders.ancestors" in run("call", "--help").out
    text = run("call", "swiftia.files.list", "--help").out
    assert "image, video, audio" in text
    assert "tags" in text


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_of_every_specification_fits_its_method(provider: str, mocks: Mocks) -> None:
    with open_client(provider) as client:
        for operation in load_operations(provider):
            names = signature(getattr(getattr(client, operation.tag), operation.name)).parameters
            assert {field.python_name for field in operation.fields} - {"max_items"} <= set(names), operation
