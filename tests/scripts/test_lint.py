"""Every mistake in a specification is reported with its file, line and rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.codegen.document import Document
from scripts.codegen.lint import Redocly, load
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.rules import RULES
from tests.scripts.checkouts import ROOT, Generate

GOOD = """\
openapi: 3.1.0
info:
  title: Small
  version: 1.0.0
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      security: [{bearerAuth: []}]
      x-reelkit-retry: safe
      x-reelkit-pagination: {style: offset, items: /things}
      parameters:
        - name: limit
          in: query
          required: false
          schema: {type: integer}
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Things'}
components:
  securitySchemes:
    bearerAuth: {type: http, scheme: bearer}
  schemas:
    Things:
      type: object
      properties:
        things: {type: array, items: {type: string}}
"""

CASES = [
    ("  title: Small", "  title: Small\n  title: Smaller", 4, "repeated-key"),
    ("  title: Small", "  title: [Small", 4, "yaml"),
    ("  title: Small", "  titel: Small", 2, "openapi-required"),
    ("info:", "infos:", 1, "outline"),
    ("  version: 1.0.0", "  version: 2026-01-01", 4, "json-values"),
    ("schema: {type: integer}", "schema: {type: integer, maximum: .inf}", 17, "json-values"),
    ("  version: 1.0.0", "  version: !!binary aGVsbG8=", 4, "json-values"),
    ("  version: 1.0.0", "  version: 1.0.0\n  x-more: !!set {a}", 5, "json-values"),
    ("'200':", "200:", 19, "json-values"),
    ("#/components/schemas/Things'", "#/components/schemas/Thing'", 23, "references"),
    ("'#/components/schemas/Things'", "'other.yaml#/Things'", 23, "references"),
    ("    Things:\n", "    Loop: {$ref: '#/components/schemas/Loop'}\n    Things:\n", 28, "endless-references"),
    (
        "    Things:\n",
        "    Loop: {allOf: [{$ref: '#/components/schemas/Loop'}]}\n    Things:\n",
        28,
        "endless-references",
    ),
    ("  /things:", "  /{owner}/things:", 7, "path-parameters"),
    ("'200':", "2XX:", 19, "success-statuses"),
    (
        "          schema: {type: integer}\n",
        "          schema: {type: integer}\n        - {name: limit, in: query, schema: {type: string}}\n",
        18,
        "repeated-parameters",
    ),
    ("in: query", "in: path", 7, "path-parameters"),
    ("  schemas:", "  schemas: &all\n    <<: *all", 27, "yaml"),
    ("      operationId: listThings\n", "", 7, "operation-ids"),
    ("[things]", "[things, more]", 9, "one-tag"),
    ("[things]", "[class]", 9, "one-tag"),
    ("[{bearerAuth: []}]", "[]", 10, "own-security"),
    ("retry: safe", "retry: maybe", 11, "retry-class"),
    ("{style: offset, ", "{style: page, ", 12, "pagination"),
    ("schema: {type: integer}", "schema: {type: integer, default: 5}", 17, "parameters"),
    ("required: false", "explode: false", 14, "parameters"),
    ("schema: {type: integer}", "content: {text/plain: {schema: {type: string}}}", 17, "parameters"),
    ("items: {type: string}", "items: {type: [string, 'null'], enum: [a, null]}", 31, "nullable-enums"),
    ("type: array, items", "type: list, items", 31, "openapi-anyOf"),
]


def problems(tmp_path: Path, text: str) -> list[Problem]:
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(path)
    return list(caught.value.problems)


def test_a_good_specification_passes(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(GOOD, encoding="utf-8")
    assert load(tmp_path / "small.yaml").value["info"]["title"] == "Small"


@pytest.mark.parametrize(("old", "new", "line", "rule"), CASES)
def test_a_mistake_has_a_file_a_line_and_a_rule(old: str, new: str, line: int, rule: str, tmp_path: Path) -> None:
    assert GOOD.count(old) == 1
    found = problems(tmp_path, GOOD.replace(old, new))
    assert (line, rule) in [(problem.line, problem.rule) for problem in found]
    assert len(found) == 1 or rule.startswith("openapi-")
    assert any(str(problem).startswith(f"small.yaml:{line}: [{rule}] ") for problem in found)
    assert not any("\n" in problem.message for problem in found)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (b"title: Small", b"title: Sm\x0ball", 3),
        (b"title: Small", b"title: Sm\xffll", 3),
        (b"[things]", b"{}", 9),
        (b"      responses:\n", b"      responses: 5\n      x-else:\n", 18),
        (b"    get:\n", b"    get: text\n    x-else:\n", 7),
        (b"  /things:\n", b"  /things: 5\n  /x-else:\n", 6),
    ],
)
def test_a_damaged_file_is_reported_and_no_crash(old: bytes, new: bytes, line: int, tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(GOOD.encode().replace(old, new, 1))
    with pytest.raises(SpecError) as caught:
        load(path)
    assert caught.value.problems[0].file == "small.yaml"
    assert line in {problem.line for problem in caught.value.problems} or "outline" in str(caught.value)


def test_a_schema_may_hold_itself_in_a_field_or_list(tmp_path: Path) -> None:
    tree = "    Tree: {type: object, properties: {parts: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}\n"
    path = tmp_path / "small.yaml"
    path.write_text(GOOD + tree, encoding="utf-8")
    load(path)


def test_every_rule_of_ours_has_a_case() -> None:
    assert {rule.__name__.replace("_", "-") for rule in RULES} <= {rule for *_, rule in CASES}


def test_two_operations_with_one_name(tmp_path: Path) -> None:
    operation = GOOD[GOOD.index("    get:") : GOOD.index("components:\n")]
    twice = GOOD.replace("components:\n  sec", f"  /others:\n{operation}components:\n  sec")
    found = problems(tmp_path, twice.replace("operationId: listThings", "operationId: list_things", 1))
    assert [(problem.line, problem.rule) for problem in found] == [(26, "operation-ids")]
    assert "GET /things" in found[0].message


def test_a_warning_of_the_generator_has_a_line_too(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = checkout / "specs/swiftia.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("            format: uri\n", "            format: uri\n", 1), encoding="utf-8")
    broken = text.replace(
        "            application/json:\n              schema:\n                $ref: '#/components/schemas/ListFilesR",
        "            video/mp4:\n              schema:\n                $ref: '#/components/schemas/ListFilesR",
    )
    assert broken != text
    path.write_text(broken, encoding="utf-8")
    assert generate("swiftia") == 1
    line = text.splitlines().index("    get:") + 1
    assert capsys.readouterr().err.startswith(f"specs/swiftia.yaml:{line}: [generator] ")


def test_what_the_generator_cannot_read_has_a_line_too(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = checkout / "specs/swiftia.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("      responses:\n", "      x-responses:\n", 1), encoding="utf-8")
    assert generate("swiftia") == 1
    line = text.splitlines().index("    get:") + 1
    assert capsys.readouterr().err.startswith(f"specs/swiftia.yaml:{line}: [generator] ")


def test_redocly_is_asked_where_node_is_present(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert (ROOT / "node_modules/.bin/redocly").exists(), "run make setup"
    found = Redocly(ROOT, [path]).problems({str(path.resolve()): Document.read(path)})
    assert (7, "redocly-operation-summary") in {(problem.line, problem.rule) for problem in found}


def test_redocly_has_nothing_to_say_where_it_is_absent(tmp_path: Path) -> None:
    assert Redocly(tmp_path, [tmp_path / "small.yaml"]).problems({}) == []


def test_lines_are_those_of_the_value_or_of_its_nearest_ancestor() -> None:
    document = Document("small.yaml", GOOD)
    assert document.line(("paths", "/things", "get", "tags", 0)) == 9
    assert document.line(("paths", "/things", "get", "absent", "more")) == 7
    assert document.line(()) == 1
    assert json.loads(json.dumps(document.value))["openapi"] == "3.1.0"
