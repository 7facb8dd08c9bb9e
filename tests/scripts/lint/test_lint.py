"""What is fatal comes alone; what is damaged ends in a message; what others find has a line, too."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scripts.codegen.document import Document
from scripts.codegen.lint import Redocly, load, problems
from scripts.codegen.problem import Problem, SpecError, did_you_mean, plain
from scripts.codegen.redocly import MISSING, UNCHECKED, is_installed
from tests.scripts.checkouts import ROOT, Generate
from tests.scripts.lint.test_mistakes import FIXTURE, found_in

# Consequences of every fatal mistake: they must not be reported beside it.
MORE = FIXTURE.replace("poll: get_run", "poll: get_runs").replace("enum: [video, image]", "enum: [video, no]")

FILM = """\
  /film:
    get:
      operationId: get_film
      tags: [files]
      security: [{bearerAuth: []}]
      x-reelkit-method: get_film
      x-reelkit-retry: safe
      responses:
        '200':
          description: The film.
          content:
            video/mp4:
              schema: {type: string, format: binary}
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "rule", "says"),
    [
        ("openapi: 3.1.0", "openapi: 3.0.3", 1, "openapi-version", "this is OpenAPI 3.0.3, and only 3.1 is read"),
        ("openapi: 3.1.0", "openapi: 3.1", 1, "openapi-version", "must be text such as '3.1.0', not 3.1"),
        ("openapi: 3.1.0", "swagger: '2.0'", 1, "openapi-version", "swagger 2.0: this must be OpenAPI 3.1"),
        ("openapi: 3.1.0\n", "", 1, "openapi-version", "openapi is missing"),
        ("info:", "infos:", 1, "outline", "info must be there"),
        ("components:\n", "components: 5\nx-c:\n", 208, "outline", "components must be there"),
        ("components:\n", "paths: {}\ncomponents:\n", 208, "repeated-key", "'paths' is here a second time"),
        (
            "#/components/schemas/FilePage'",
            "files.yaml#/FilePage'",
            47,
            "other-files",
            "files.yaml is another file: bundle",
        ),
        ("  title: Small", "  title: [Small", 4, "yaml", ""),
        ("  title: Small", "  title: Sm\x0ball", 3, "yaml", ""),
        ("  schemas:\n    Kind:", "  schemas: &all\n    <<: *all\n    Kind:", 230, "yaml", "an alias stands inside"),
    ],
)
def test_what_is_fatal_is_all_that_is_said(old: str, new: str, line: int, rule: str, says: str) -> None:
    assert MORE.count(old) == 1
    found = found_in(MORE.replace(old, new))
    assert [(problem.line, problem.rule) for problem in found] == [(line, rule)]
    assert says in found[0].message


def test_references_to_one_file_are_one_problem() -> None:
    found = found_in(FIXTURE.replace("#/components/schemas/File'", "files.yaml#/File'"))
    assert [problem.rule for problem in found] == ["other-files"]
    assert "files.yaml is another file, 3 times" in found[0].message


@pytest.mark.parametrize(
    "text", ["", "[]", "5", "- a", "{}", "null", "~: 1", "? [a]\n: 1", "a: " + "[" * 400 + "]" * 400]
)
def test_what_is_no_document_at_all_ends_in_a_message(text: str) -> None:
    found = found_in(text)
    assert found
    assert all(problem.line == 1 for problem in found)


def test_aliases_that_multiply_are_refused_at_once() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    assert [problem.rule for problem in found_in(bomb)] == ["yaml"]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("      operationId: list_files\n      tags: [files]", "      operationId: list_files\n      tags: {}", 21),
        ("        '204': {description: Cancelled.}", "        '204': 5", 207),
        ("        - name: offset\n          in: query\n", "        - 5\n        - in: query\n", 32),
        ("    Kind:\n      type: string\n      enum: [video, image]", "    Kind: text", 231),
        (
            "    Run:\n      type: object\n      required: [status]\n      properties:\n",
            "    Run:\n      properties: 5\n      x-more:\n",
            304,
        ),
        ("  name: Small\n", "  name: [Small]\n", 6),
        ("  errors:\n    code: [/code]\n", "  errors: 5\n  x-errors:\n", 7),
        ("tags:\n  - name: files\n", "tags:\n  - files\n", 14),
        ("  securitySchemes:\n    bearerAuth: {type: http, scheme: bearer}", "  securitySchemes: [5]", 209),
        ("  /files:\n", "  /x: 5\n  /files:\n", 18),
        ("    get:\n      operationId: get_run\n", "    get: text\n    x-get:\n      operationId: get_run\n", 178),
    ],
)
def test_a_damaged_document_is_reported_and_no_crash(old: str, new: str, line: int) -> None:
    assert FIXTURE.count(old) == 1
    found = found_in(FIXTURE.replace(old, new))
    assert line in {problem.line for problem in found}, found


def test_bytes_that_are_no_text_have_a_line(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(FIXTURE.encode().replace(b"title: Small", b"title: Sm\xffll", 1))
    with pytest.raises(SpecError) as caught:
        load(path)
    assert caught.value.problems == (Problem("small.yaml", 3, "text", "this is not UTF-8"),)


def test_a_specification_that_is_no_file_is_named(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "specs/folder.yaml").mkdir()
    assert generate() == 1
    assert "specs/folder.yaml:1: [file] cannot be read: Is a directory" in capsys.readouterr().err


def test_every_run_says_the_same_and_mentions_no_address() -> None:
    first, second = found_in(MORE), found_in(MORE)
    assert first == second
    assert not any("0x" in problem.message for problem in first)
    assert plain("enum <a.b.UntrustedString object at 0x7fe1a0>\n twice") == "enum UntrustedString twice"
    assert "0x" not in Document("small.yaml", FIXTURE).problem((), "generator", "<x.Y object at 0xAB>").message


def test_suggestions_are_short() -> None:
    assert did_you_mean("retyr", ["retry", "result"]) == ": did you mean retry?"
    assert did_you_mean("zzz", [f"name{n}" for n in range(50)]).endswith("name9, ...")
    assert not did_you_mean("zzz", [])


def test_a_schema_may_hold_itself_in_a_field_or_list() -> None:
    tree = "    Tree: {type: object, properties: {parts: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}\n"
    assert found_in(FIXTURE.replace("servers:", f"{tree}servers:")) == []


def test_values_that_stand_in_several_places_have_the_line_where_they_are_written() -> None:
    merged = "    Base: &base\n      type: object\n      properties: {a: {type: sting}}\n    Other:\n      <<: *base\n"
    found = found_in(FIXTURE.replace("servers:", f"{merged}servers:"))
    assert {(problem.line, problem.rule) for problem in found} == {(FIXTURE.count("\n") + 2, "openapi-anyOf")}


def test_lines_are_those_of_the_value_or_of_its_nearest_ancestor() -> None:
    document = Document("small.yaml", FIXTURE)
    assert document.line(("paths", "/files", "get", "tags", 0)) == 21
    assert document.line(("paths", "/files", "get", "absent", "more")) == 19
    assert document.line(()) == 1
    assert json.loads(json.dumps(document.value))["openapi"] == "3.1.0"


def test_all_together_a_document_of_130_operations_takes_no_quadratic_time() -> None:
    """Counted in calls, which no load on the machine changes."""
    import sys  # noqa: PLC0415

    def calls(copies: int) -> int:
        text = _many(copies)
        document, count = Document("big.yaml", text), 0

        def profile(_frame: object, event: str, _argument: object) -> None:
            nonlocal count
            count += event == "call"

        sys.setprofile(profile)
        try:
            assert problems(document) == []
        finally:
            sys.setprofile(None)
        return count

    calls(1)
    assert calls(14) < 14 * 1.2 * calls(1) + 20_000


def _many(copies: int) -> str:
    """The fixture's paths so many times, each under names of its own."""
    head, rest = FIXTURE.split("paths:\n")
    paths, components = rest.split("components:\n")
    tags = ("files", "folders", "tools")
    names = "".join(f"  - name: {tag}{n}\n" for n in range(copies) for tag in tags)
    head = re.sub(r"tags:\n(  - name: \w+\n)+", f"tags:\n{names}", head)
    ids = re.findall(r"operationId: (\w+)", paths)
    many = []
    for n in range(copies):
        copy = re.sub(r"^  /", f"  /v{n}/", paths, flags=re.MULTILINE)
        copy = re.sub(rf"\b({'|'.join(ids)})$", rf"\g<1>_{n}", copy, flags=re.MULTILINE)
        copy = re.sub(rf"method: (.*)_{n}$", r"method: \1", copy, flags=re.MULTILINE)
        many.append(re.sub(rf"tags: \[({'|'.join(tags)})\]", rf"tags: [\g<1>{n}]", copy))
    return f"{head}paths:\n{''.join(many)}components:\n{components}"


def test_a_warning_of_the_generator_has_a_line_too(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = checkout / "specs/small.yaml"
    broken = FIXTURE.replace("  /folders:\n", f"{FILM}  /folders:\n", 1)
    path.write_text(broken, encoding="utf-8")
    assert generate("small") == 1
    line = broken.splitlines().index("  /film:") + 2
    assert capsys.readouterr().err.splitlines()[1].startswith(f"specs/small.yaml:{line}: [generator] ")


def test_redocly_is_asked_where_node_is_present(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(FIXTURE, encoding="utf-8")
    assert (ROOT / "node_modules/.bin/redocly").exists(), "run make setup"
    found = Redocly(ROOT, [path]).problems({str(path.resolve()): Document.read(path)})
    assert (19, "redocly-operation-summary") in {(problem.line, problem.rule) for problem in found}


def test_without_redocly_one_line_says_that_less_is_checked(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not is_installed(checkout)
    (checkout / "specs/small.yaml").write_text("openapi: 3.0.3", encoding="utf-8")
    generate("small")
    assert capsys.readouterr().err.splitlines()[0] == MISSING
    assert Redocly(checkout, [checkout / "specs/small.yaml"]).problems({}) == []


def test_node_may_stand_beside_a_python_that_was_called_by_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "bin/python"))
    assert not is_installed(ROOT)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/node").touch(mode=0o755)
    assert is_installed(ROOT)


@pytest.mark.parametrize("output", ["", "{", "5", "Segmentation fault", '{"problems": []} {'])
def test_a_redocly_that_fails_is_no_redocly_that_found_nothing(
    tmp_path: Path, output: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "node").write_text(f"#!/bin/sh\necho '{output}'\necho 'no such option' >&2\nexit 1\n", encoding="utf-8")
    (tmp_path / "node").chmod(0o755)
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    documents = {name: Document(name, FIXTURE) for name in ("a.yaml", "b.yaml")}
    assert Redocly(ROOT, [tmp_path / name for name in documents]).problems(documents) == []
    assert capsys.readouterr().err == f"redocly failed, {UNCHECKED}: no such option\n"


def test_redocly_tells_the_rest_of_a_document_that_is_refused_in_the_same_round(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(FIXTURE.replace("schemas/FilePage'", "schemas/FilePag'"), encoding="utf-8")
    root = tmp_path
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    (root / "redocly.yaml").write_text((ROOT / "redocly.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    found = {problem.rule for problem in Redocly(root, [path]).problems({})}
    assert "redocly-operation-summary" in found
    assert "redocly-no-unresolved-refs" not in found
    path.write_text(FIXTURE.replace("3.1.0", "3.0.3", 1), encoding="utf-8")
    assert Redocly(root, [path]).problems({}) == []
