"""Every mistake is reported once, with its file, line and rule, and with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.document import Document
from scripts.codegen.lint import load, problems
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.rules import RULES, name_of
from scripts.codegen.security import scheme_of
from tests.scripts.lint.mistakes import MISTAKES, Mistake

FIXTURE = (Path(__file__).parent / "fixture.yaml").read_text(encoding="utf-8")


def found_in(text: str) -> list[Problem]:
    try:
        return problems(Document("small.yaml", text))
    except SpecError as error:
        return list(error.problems)


def test_the_fixture_is_flawless(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(FIXTURE, encoding="utf-8")
    assert load(tmp_path / "small.yaml").value["info"]["title"] == "Small"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one.rule}: {one.says[:40]}")
def test_a_mistake_is_reported_once(mistake: Mistake) -> None:
    assert FIXTURE.count(mistake.old) == 1, f"{mistake.old!r} must be in the fixture once"
    found = found_in(FIXTURE.replace(mistake.old, mistake.new))
    assert [(problem.file, problem.line, problem.rule) for problem in found] == [
        ("small.yaml", mistake.line, mistake.rule)
    ]
    assert mistake.says in found[0].message
    assert "\n" not in found[0].message


SCHEME = "    bearerAuth: {type: http, scheme: bearer}\n"
RUN = "      security: [{bearerAuth: []}]  # run\n"
OTHER = (SCHEME, f"{SCHEME}    other: {{type: apiKey, in: header, name: X-Other}}\n")


@pytest.mark.parametrize(
    ("security", "says"),
    [
        ("[{bearerAuth: [], other: []}]", "this asks for several at once"),
        ("[{other: []}]", "the client sends its key as bearerAuth says, and this asks for other"),
        ("[{other: []}, {bearerAuth: []}]", None),
        ("[{other: []}, {}]", None),
        ("[{}]", None),
    ],
)
def test_one_key_in_one_way_opens_every_operation(security: str, says: str | None) -> None:
    found = found_in(FIXTURE.replace(RUN, f"      security: {security}\n").replace(*OTHER))
    assert [(problem.line, problem.rule) for problem in found] == ([(154, "security-schemes")] if says else [])
    assert says is None or says in found[0].message


def test_the_scheme_that_opens_every_operation_is_used() -> None:
    """Not the first that is named: another operation may refuse it."""
    either = FIXTURE.replace("security: [{bearerAuth: []}]", "security: [{other: []}, {bearerAuth: []}]", 1)
    assert scheme_of(Document("small.yaml", either.replace(*OTHER)).value) == "bearerAuth"
    every = FIXTURE.replace("security: [{bearerAuth: []}]", "security: [{other: []}, {bearerAuth: []}]")
    assert scheme_of(Document("small.yaml", every.replace(*OTHER)).value) == "other"
    assert scheme_of({"paths": {"/a": {"get": {"operationId": "a", "security": [{}]}}}}) is None


def test_every_rule_of_ours_has_a_mistake() -> None:
    assert {name_of(rule) for rule in RULES} <= {one.rule for one in MISTAKES}


def test_all_mistakes_are_reported_in_one_round() -> None:
    """Those that do not touch each other's lines, all in one document."""
    chosen = {
        "unquoted": ("enum: [video, image]", "enum: [video, no]"),
        "references": ("schemas/FilePage'", "schemas/FilePag'"),
        "openapi-anyOf": ("text: {type: string}", "text: {type: sting}"),
        "vocabulary": ("x-reelkit-gone:", "x-reelkit-gnoe:"),
        "results": ("x-reelkit-result: /data", "x-reelkit-result: /dat"),
        "jobs": ("poll: get_run", "poll: get_runs"),
        "long-names": ("ratio: {type: number}", f"{'n' * 120}: {{type: number}}"),
    }
    text = FIXTURE
    for old, new in chosen.values():
        text = text.replace(old, new)
    assert {problem.rule for problem in found_in(text)} == set(chosen)


def test_a_reference_that_leads_nowhere_is_one_problem_however_often_it_is_used() -> None:
    found = found_in(
        FIXTURE.replace("    File:\n", "    Files:\n").replace("accepts: [File, Folder]", "accepts: Folder")
    )
    assert [(problem.line, problem.rule) for problem in found] == [(64, "references")]
    assert "(3 references): did you mean Files?" in found[0].message


def test_a_malformed_operation_hides_nothing_in_the_others() -> None:
    broken = FIXTURE.replace("tags: [tools]  # run", "tags: 5")
    found = found_in(broken.replace("pending: [running]", "pending: [runing]"))
    assert {"polls", "openapi-type"} <= {problem.rule for problem in found}


@pytest.mark.parametrize(
    ("old", "new", "line", "rule"),
    [
        (
            "    bearerAuth: {type: http, scheme: bearer}",
            "    bearer: {type: http, scheme: bearer}",
            22,
            "security-schemes",
        ),
        ("    Failure:\n", "    Failed:\n", 48, "references"),
        ("x-reelkit-id: folderId", "x-reelkit-id: 5", 266, "vocabulary"),
        ("    Run:\n      type: object", "    Run:\n      type: objekt", 304, "openapi-anyOf"),
        (
            "    Run:\n      type: object\n      required: [status]\n      properties:\n",
            "    Run:\n      properties: 5\n      x-more:\n",
            304,
            "openapi-type",
        ),
    ],
)
def test_a_cause_is_reported_without_its_consequences(old: str, new: str, line: int, rule: str) -> None:
    assert FIXTURE.count(old) == 1
    assert [(problem.line, problem.rule) for problem in found_in(FIXTURE.replace(old, new))] == [(line, rule)]
