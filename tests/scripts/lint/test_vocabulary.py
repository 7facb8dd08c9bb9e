"""What is read of the extensions, and that nothing of `specs/README.md` is missing."""

from __future__ import annotations

import re
from typing import Any

import yaml

from scripts.codegen.view import View
from scripts.codegen.vocabulary import (
    EXTENSIONS,
    Batch,
    DocumentExtensions,
    ErrorFormat,
    Job,
    OperationExtensions,
    Pagination,
    Poll,
    Provider,
    QueryNames,
    Webhooks,
    fields_of,
    fragments,
    read,
    read_extensions,
    usable,
    word,
)
from tests.scripts.checkouts import ROOT
from tests.scripts.lint.test_mistakes import FIXTURE

README = (ROOT / "specs/README.md").read_text(encoding="utf-8")
SMALL: dict[str, Any] = yaml.safe_load(FIXTURE)


def operation(path: str, method: str) -> OperationExtensions:
    read_ = usable(read_extensions(OperationExtensions, SMALL["paths"][path][method], ()))
    assert read_ is not None
    return read_


def test_every_extension_of_the_readme_is_known_and_every_known_one_is_in_the_readme() -> None:
    known = {word(name) for cls in EXTENSIONS for name in fields_of(cls)}
    assert set(re.findall(r"x-reelkit-[a-z-]+", README)) == known


def test_every_field_of_the_readme_is_known_and_every_known_one_is_in_the_readme() -> None:
    blocks = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)]
    merged = {key: value for block in blocks for key, value in block.items()}
    classes = {
        "provider": Provider,
        "pagination": Pagination,
        "batch": Batch,
        "job": Job,
        "poll": Poll,
        "webhooks": Webhooks,
    }
    for name, cls in classes.items():
        assert set(merged[word(name)]) == set(fields_of(cls)), name
    assert set(merged["x-reelkit-provider"]["errors"]) == set(fields_of(ErrorFormat))
    assert set(merged["x-reelkit-pagination"]["query"]) == set(fields_of(QueryNames))


def test_what_is_read() -> None:
    assert operation("/folders", "get").pagination == Pagination(
        style="cursor", items="/folders", cursor="/next", has_more="/more", query=QueryNames(cursor="after")
    )
    assert operation("/files/{fileId}", "delete").gone == ("file_gone",)
    assert operation("/tools", "post").job == Job(poll="get_run", id=("/runId",), result=("/result/file",))
    poll = operation("/tools/{runId}", "get").poll
    assert poll is not None
    assert (poll.pending, poll.cancelled, poll.hourly) == (("running",), (), 5000)
    document = usable(read_extensions(DocumentExtensions, SMALL, ()))
    assert document is not None
    assert document.provider.errors.retry_after == ("/retryAfter",)


def test_a_reading_yields_every_problem_and_returns_what_is_complete() -> None:
    problems = list(read(Batch, {"ids": 5, "reslt": "/a"}, ("here",)))
    assert [path for path, _ in problems] == [("here", "reslt"), ("here", "ids"), ("here",)]
    assert usable(read(Batch, {"ids": 5, "result": "/a"}, ())) is None
    assert usable(read(Batch, {"ids": "a", "result": "/a", "more": 1}, ())) == Batch(ids="a", result="/a")


def test_fragments_are_what_can_be_used_of_a_broken_extension() -> None:
    found = fragments(Pagination, {"style": "pages", "items": "/a", "total": 5})
    assert found["items"] == "/a"
    assert "style" not in found
    assert "total" not in found
    assert found["cursor"] is None


def test_the_view_of_an_operation() -> None:
    view = View(SMALL)
    create = view.operation("create_folder")
    assert create is not None
    assert [(one.name, one.place) for one in create.arguments] == [
        ("Idempotency-Key", "header"),
        ("name", "body"),
        ("parentId", "body"),
    ]
    parent = create.arguments[2]
    assert (parent.extensions.name, parent.extensions.accepts) == ("parent", ("Folder",))
    assert parent.where == ("components", "schemas", "NewFolder", "properties", "parentId")
    assert view.id_property(view.components["Folder"]) == "folderId"
    assert view.id_property(view.components["File"]) == "id"
    assert view.id_property(view.components["Count"]) is None
    assert view.operation("absent") is None
