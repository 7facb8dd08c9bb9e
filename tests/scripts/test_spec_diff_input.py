"""Whatever spec-diff is given, it ends with file, line and rule, and never with a traceback."""

from __future__ import annotations

import copy
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.codegen.problem import SpecError
from scripts.codegen.spec import walk
from scripts.spec_diff import Snapshot, compare, compare_specs
from scripts.spec_diff.__main__ import main
from tests.scripts.spec_pairs import places, vocabulary
from tests.scripts.spec_pairs.base import BASE, Draft

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def schemas(text: str) -> str:
    return f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    File:\n      {text}\n"


def operation(text: str) -> str:
    return f"{HEAD}paths:\n  /a:\n    get:\n      operationId: a\n      {text}\n"


BROKEN = [
    (schemas("allOf:"), 7, "form", "must be a list of schemas, not empty, not null"),
    (schemas("anyOf: []"), 7, "form", "must be a list of schemas, not empty"),
    (schemas("type: strin"), 7, "form", "must be the name of a JSON type"),
    (schemas("required: true"), 7, "form", "must be a list of names, not True"),
    (schemas("properties: [a]"), 7, "form", "must be a mapping"),
    (schemas("minimum: one"), 7, "form", "must be a number, not 'one'"),
    (schemas("enum:"), 7, "form", "must be a list, not null"),
    (schemas("$ref: '#/components/schemas/Filee'"), 7, "reference", "#/components/schemas/Filee leads nowhere"),
    (schemas("$ref: other.yaml"), 7, "reference", "must begin with '#/'"),
    (schemas("$ref: '#/components/schemas/File'"), 7, "reference", "leads back to itself"),
    (schemas("properties: {a: {$ref: '#/info/title'}}"), 7, "reference", "leads to 'T', which is no mapping"),
    (schemas("type: string\n      type: integer"), 8, "repeated-key", "'type' is here a second time"),
    (operation("responses:"), 7, "form", "must be a mapping, not null"),
    (operation("responses: {200: {description: a}}"), 7, "key", "the key 200 must be quoted"),
    (operation("parameters: {}"), 7, "form", "must be a list"),
    (operation("parameters: [{in: query}]"), 7, "missing", "lacks 'name'"),
    (operation("parameters: [{$ref: '#/info'}]"), 2, "missing", "info lacks 'name'"),
    (operation("parameters: [{$ref: '#/x-more'}]") + "x-more: {name: a, in: query, schema: 5}\n", 8, "form", "schema"),
    (f"{HEAD}paths: {{}}\nservers: [{{$ref: '#/servers/0'}}]\n", 4, "missing", "lacks 'url'"),
    (operation("requestBody: {content: [a]}"), 7, "form", "must be a mapping"),
    (operation("security: [bearer]"), 7, "form", "must be a mapping"),
    (operation("x-reelkit-pagination: offset"), 7, "form", "must be a mapping"),
    (f"{HEAD}paths:\n", 3, "form", "paths must be a mapping, not null"),
    ("[]\n", 1, "form", "the document must be a mapping"),
    ("", 1, "form", "the document must be a mapping, not null"),
    ("a: [\n", 2, "yaml", ""),
    ("a: &a [*a]\n", 1, "yaml", "an alias stands inside of what it stands for"),
]


@pytest.mark.parametrize(("text", "line", "rule", "message"), BROKEN)
def test_the_line_and_the_rule_are_named(
    text: str, line: int, rule: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/things.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        Snapshot.of_folder(tmp_path)
    found = [(one.file, one.line, one.rule) for one in caught.value.problems]
    assert ("specs/things.yaml", line, rule) in found
    assert message in str(caught.value)
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    assert main(["--root", str(tmp_path)]) == 2
    assert f"specs/things.yaml:{line}: [{rule}]" in capsys.readouterr().err


@pytest.mark.parametrize(("text", "line", "rule", "message"), [one for one in BROKEN if one[2] in ("form", "missing")])
def test_the_python_api_says_the_same(text: str, line: int, rule: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        compare_specs("things", {"paths": {}}, yaml.safe_load(text))
    assert str(caught.value).startswith("things, after:1: [")
    assert message in str(caught.value)
    assert (rule, line) != ("", 0)


def test_every_file_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    for name in ("one", "two"):
        (tmp_path / f"specs/{name}.yaml").write_bytes(b"paths: {}\na: \xff\n")
    with pytest.raises(SpecError) as caught:
        Snapshot.of_folder(tmp_path)
    assert [(one.file, one.line, one.message) for one in caught.value.problems] == [
        ("specs/one.yaml", 2, "this is not UTF-8"),
        ("specs/two.yaml", 2, "this is not UTF-8"),
    ]


@pytest.mark.parametrize("version", ["1", "0.1.0rc1", ""])
def test_a_version_that_is_none_is_named(version: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n', encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        main(["--root", str(tmp_path)])
    assert caught.value.code == 2
    assert f"the version is {version!r}, and must be MAJOR.MINOR.PATCH" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("specs/things.yaml", None, "specs/things.yaml:1: [file] cannot be read: Is a directory"),
        ("CHANGELOG.md", b"## Unreleased\n\xff", "CHANGELOG.md:2: [text] this is not UTF-8"),
        ("pyproject.toml", b"\xff", "pyproject.toml:1: [text] this is not UTF-8"),
        ("pyproject.toml", b"[project]\n", "pyproject.toml of worktree declares no version"),
        ("released/VERSION", b"\xff", "released/VERSION:1: [text] this is not UTF-8"),
    ],
)
def test_every_other_file_is_named_too(
    name: str, content: bytes | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    path = tmp_path / name
    if content is None:
        path.mkdir(parents=True)
    else:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    with suppress(SystemExit):
        assert main(["--root", str(tmp_path)]) == 2
    assert says in capsys.readouterr().err


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/things.yaml").symlink_to("nowhere")
    with pytest.raises(SpecError, match=r"specs/things.yaml:1: \[file\] cannot be read: No such file"):
        Snapshot.of_folder(tmp_path)


@pytest.mark.parametrize("revision", ["nowhere", "--help", "", "HEAD:specs", "HEAD^{tree}"])
def test_what_is_no_commit_is_named(revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder of a commit would otherwise be compared as a revision without any specification."""
    with pytest.raises(SystemExit) as caught:
        main([f"--base={revision}"])
    assert caught.value.code == 2
    assert f"git knows no commit {revision!r} here" in capsys.readouterr().err


def nested(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return {"paths": {}, "components": {"schemas": {"Deep": schema}}}


def test_what_is_nested_too_deeply_is_refused() -> None:
    with pytest.raises(SpecError, match="nested too deeply"):
        compare_specs("things", nested(5000), nested(5000))


def test_an_all_of_may_hold_what_nothing_fits() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    after = copy.deepcopy(before)
    after["components"]["schemas"]["Thing"]["properties"]["name"] = {"allOf": [False, {"type": "string"}]}
    assert compare_specs("things", before, after)
    compare_specs("things", after, before)
    after["components"]["schemas"]["Thing"]["properties"]["name"] = {"allOf": [False]}
    assert compare_specs("things", before, after)


def test_schemas_that_hold_themselves_in_an_all_of_end() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    thing = before["components"]["schemas"]["Thing"]["properties"]
    thing["parent"] = {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"x": {"type": "string"}}}]}
    after = copy.deepcopy(before)
    after["components"]["schemas"]["Thing"]["properties"]["name"] = {"type": "integer"}
    assert "Thing.name" in {one.subject for one in compare_specs("things", before, after)}


def everything() -> dict[str, Any]:
    """A specification with what the pairs begin with, as far as it goes together."""
    draft = Draft()
    for case in (*vocabulary.CASES, *places.CASES[:60]):
        with suppress(LookupError):
            case.given(draft)
    return draft.spec


def test_any_damage_ends_in_changes_or_in_a_message() -> None:
    """A part of a good specification is replaced by something else, anywhere."""
    rng = random.Random(21)
    good = everything()
    everywhere = [where for where, _ in walk(good) if where]
    values: list[Any] = [None, 5, True, "x", [], {}, [None], {"a": None}, {"$ref": "#/nowhere"}, -1.5]
    refused = 0
    for _ in range(600):
        damaged: Any = copy.deepcopy(good)
        *steps, last = rng.choice(everywhere)
        holder = damaged
        for step in steps:
            holder = holder[step]
        holder[last] = rng.choice(values)
        try:
            compare_specs("things", good, damaged)
            compare_specs("things", damaged, good)
        except SpecError:
            refused += 1
    assert refused > 200


def test_files_that_are_no_specifications_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated/things_api.surface.txt").write_bytes(b"model Thing\n    a: \xff (required)\n")
    here = Snapshot.of_folder(tmp_path)
    assert compare(here, here).changes == ()
