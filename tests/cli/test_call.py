"""``reelkit call``."""

from __future__ import annotations

import json
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from reelkit.cli._clients import PROVIDERS, open_client
from reelkit.cli._spec import load_operations

from tests.cli.conftest import Mocks, Run
from tests.cli.screen import on_terminal


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


@pytest.mark.parametrize("provider", PROVIDERS)
def test_it_is_known_what_starts_a_job(provider: str, mocks: Mocks) -> None:
    with open_client(provider) as client:
        for operation in load_operations(provider):
            method = getattr(getattr(client, operation.tag), operation.name)
            assert operation.has_job == str(signature(method).return_annotation).startswith("Job["), operation


def planned(run: Run, *words: str) -> Any:
    outcome = run("call", *words, "--dry-run")
    assert outcome.code == 0, outcome.err
    return json.loads(outcome.out)


FOLDER = "folder=aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"


def test_values_are_what_the_specification_says(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    ids = mocks.genviral.file_ids[:2]
    moved = planned(run, "genviral.folders.move", FOLDER, "to=null")
    assert (moved["method"], moved["body"]) == ("PATCH", {"parent_folder_id": None})
    assert mocks.genviral.api_key not in str(moved)
    body = {"item_ids": ids}
    assert planned(run, "genviral.folders.add_items", FOLDER, f"ids={json.dumps(ids)}")["body"] == body
    assert planned(run, "genviral.folders.add_items", FOLDER, *(f"ids={name}" for name in ids))["body"] == body
    (tmp_path / "request.json").write_text(json.dumps({"name": "A", "media_type": "upload"}))
    whole = planned(run, "genviral.folders.create", f"body=@{tmp_path / 'request.json'}", "name=B")
    assert whole["body"] == {"name": "B", "media_type": "upload"}
    free = planned(run, "videogen.files.import_url", "url=https://x.example/a.mp4", "further=[1, null]", "word=plain")
    assert free["body"] == {"url": "https://x.example/a.mp4", "further": [1, None], "word": "plain"}
    picture = planned(run, "videogen.tools.generate_image", "prompt=x", "num_results=2", "hide_from_ui=true")
    assert picture["body"] == {"prompt": "x", "numResults": 2, "hideFromUi": True}
    assert not any(mock.requests for mock in mocks)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["videogen.files.import_url"], "would send nothing"),
        (["genviral.folders.create", "body={}"], "needs name=..., media_type=..."),
        (["genviral.folders.create", "body=[1]"], "must be a JSON object"),
        (["genviral.folders.create", "body=@/missing.json"], "/missing.json"),
        (["genviral.folders.create", 'body={"nam": 1}'], "takes no nam; it takes name"),
        (["videogen.tools.generate_image", "prompt=x", "num_results=many"], "must be an integer"),
        (["videogen.tools.generate_image", "prompt=x", "hide_from_ui=perhaps"], "must be a boolean"),
        (["genviral.files.list", "--wait"], "starts no job"),
        (["genviral.folders.create", "name=A", "media_type=upload", "--wait"], "starts no job"),
        (
            ["videogen.files.import_url", "url=https://x.example/a.mp4", "further=@/missing.json"],
            "further=@/missing.json",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(mocks: Mocks, run: Run, words: list[str], text: str) -> None:
    outcome = run("call", *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert text in outcome.err
    assert not any(mock.requests for mock in mocks)


def test_a_job_is_waited_for(mocks: Mocks, run: Run) -> None:
    started = json.loads(run("call", "videogen.files.import_url", "url=https://x.example/a.mp4").out)
    assert started["status"] is None
    done = json.loads(run("call", "videogen.files.import_url", "url=https://x.example/a.mp4", "--wait").out)
    assert done["status"] == "succeeded"
    assert done["result"]["status"] == "succeeded"
    images = json.loads(run("call", "videogen.tools.generate_image", "prompt=x", "--wait").out)["result"]
    assert images
    assert all(image["downloadUrl"] for image in images)


def test_a_list_in_the_address_is_given_by_repeating_it_or_as_json(mocks: Mocks, run: Run) -> None:
    for words in (["tags=short", "tags=cropped"], ['tags=["short", "cropped"]']):
        outcome = run("call", "swiftia.files.list", *words, "--dry-run")
        assert "tags=short%2Ccropped" in json.loads(outcome.out)["url"], outcome.err


def test_names_of_operations_are_whole_in_the_help() -> None:
    lines = on_terminal("call", "--help", width=80, height=250).lines
    for operation in (operation for provider in PROVIDERS for operation in load_operations(provider)):
        assert any(f" {operation.path_name} " in line for line in lines), operation.path_name


def test_help_fits_the_terminal(mocks: Mocks) -> None:
    shown = on_terminal("call", "videogen.tools.generate_image", "--help", width=80, height=120)
    inside = [line for line in shown.lines if line.startswith("│")]
    assert len(inside) > 10
    assert all(line.endswith("│") and len(line) == 80 for line in inside)


def test_what_asks_for_nothing_plans_nothing(mocks: Mocks, run: Run) -> None:
    assert planned(run, "genviral.files.list", "max_items=0") == {}


def test_fields_that_the_specification_does_not_know(mocks: Mocks, run: Run) -> None:
    words = ["videogen.files.import_url", "url=https://x.example/a.mp4", 'extra_body={"further": [1]}']
    assert planned(run, *words)["body"] == {"url": "https://x.example/a.mp4", "further": [1]}
