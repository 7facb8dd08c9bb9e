from __future__ import annotations

import copy
import json
import subprocess
import sys
from hashlib import sha256
from typing import Any

import pytest

from scripts.spec_diff import Change, compare_specs
from tests.scripts.checkouts import ROOT
from tests.scripts.spec_pairs import BASE, CASES, DISAGREEMENTS, Case, documents, near, told, variants, vocabulary
from tests.scripts.spec_pairs.told import TOLD
from tests.support.runtime import guarded


def changes(case: Case) -> list[Change]:
    return compare_specs("things", *documents(case))


def test_there_are_pairs_enough() -> None:
    assert len(CASES) >= 120
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", [case for case in CASES if case.kind], ids=lambda case: case.name)
def test_a_change_is_classified(case: Case) -> None:
    found = changes(case)
    assert (case.kind, case.direction, case.wire, case.python) in {
        (one.kind, one.direction, str(one.wire), str(one.python)) for one in found
    }
    # What else is found must not be worse: one edit, one verdict.
    assert max(str(one.wire) == "breaking" for one in found) == (case.wire == "breaking")
    assert max(str(one.python) == "breaking" for one in found) == (case.python == "breaking")
    for one in found:
        assert one.path.startswith(("$.", "$["))
        assert one.reason
        assert f"`{one.subject}`" in one.sentence
        assert one.sentence.endswith(".")


@pytest.mark.parametrize("case", [case for case in CASES if not case.kind], ids=lambda case: case.name)
def test_the_same_written_in_another_way_is_no_change(case: Case) -> None:
    before, after = documents(case)
    assert before != after or json.dumps(before) != json.dumps(after)
    assert compare_specs("things", before, after) == []
    assert compare_specs("things", after, before) == []


@pytest.mark.parametrize("name", TOLD)
def test_the_place_and_what_users_call_it_are_told(name: str) -> None:
    found = compare_specs("things", *told.documents(TOLD[name]))[0]
    assert (found.kind, found.path, found.subject) == TOLD[name][2:]


def asked() -> dict[str, str]:
    """What api-smart-diff thinks of every pair: the worst class that it gives, or nothing."""
    assert (ROOT / ORACLE).is_dir(), "run make setup"
    pairs = [documents(case) for case in CASES]
    done = subprocess.run(
        ["node", str(ROOT / "tests/scripts/oracle.cjs")],
        input=json.dumps(pairs),
        capture_output=True,
        text=True,
        check=True,
    )
    order = ("breaking", "non-breaking", "annotation")
    return {
        case.name: next((kind for kind in order if kind in kinds), "")
        for case, kinds in zip(CASES, json.loads(done.stdout), strict=True)
    }


ORACLE = "node_modules/api-smart-diff"
ANSWERS = ROOT / "tests/scripts/spec_pairs/oracle.json"
OURS = {"breaking": "breaking", "additive": "non-breaking", "documentation": "annotation", "": ""}


def fingerprint() -> str:
    """What the answers depend on: the pairs, the oracle, and how it is asked."""
    used = [json.dumps([(case.name, documents(case)) for case in CASES]).encode()]
    used += [(ROOT / name).read_bytes() for name in ("tests/scripts/oracle.cjs", f"{ORACLE}/package.json")]
    return sha256(b"\n".join(used)).hexdigest()


def answers() -> dict[str, str]:
    """Its answers, which were recorded: asking takes ten seconds, and is done where a pair is another now."""
    recorded = json.loads(ANSWERS.read_text(encoding="utf-8"))
    found: dict[str, str] = recorded["answers"] if recorded["of"] == fingerprint() else asked()
    return found


def test_an_independent_oracle_agrees_or_there_is_a_reason() -> None:
    oracle, wrong = answers(), list[str]()
    for case in CASES:
        theirs, ours = oracle[case.name], OURS[case.wire]
        verdict, reason = DISAGREEMENTS.get(case.name, (None, ""))
        if verdict is None and theirs not in (ours, ""):
            wrong.append(f"{case.name}: {theirs}, and not {ours}")
        elif verdict is not None and not (reason and theirs == verdict != ours):
            wrong.append(f"{case.name}: the disagreement that is recorded is none any more")
    assert wrong == []
    # Of the vocabulary of the specifications it has none, and variants are chosen for what is easily passed over.
    apart = [*vocabulary.CASES, *variants.CASES, *near.CASES]
    names = {case.name for case in CASES if case not in apart and case.wire in ("additive", "breaking")}
    assert sum(bool(oracle[name]) for name in names) > len(names) * 0.8


@pytest.mark.slow
def test_the_answers_of_the_oracle_are_those_that_are_recorded() -> None:
    """To record them: ``python -m tests.scripts.test_spec_diff``."""
    assert json.loads(ANSWERS.read_text(encoding="utf-8")) == {"of": fingerprint(), "answers": asked()}


def test_a_change_in_a_shared_schema_is_told_once() -> None:
    draft = copy.deepcopy(BASE)
    draft["components"]["schemas"]["Thing"]["properties"]["codec"] = {"type": "string"}
    assert [one.path for one in compare_specs("things", BASE, draft)] == ["$.components.schemas.Thing.properties.codec"]


def test_a_schema_that_is_sent_and_received_is_judged_both_ways() -> None:
    both: dict[str, Any] = copy.deepcopy(BASE)
    both["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/Thing"
    }
    after = copy.deepcopy(both)
    after["components"]["schemas"]["Thing"]["required"].remove("size")
    found = compare_specs("things", both, after)
    assert [(one.kind, one.direction, str(one.wire)) for one in found] == [
        ("field-optional", "response", "breaking"),
        ("field-optional", "request", "additive"),
    ]


def test_positional_arguments_are_judged_by_the_order_in_the_path() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    operation = before["paths"].pop("/things/{thingId}")["get"]
    operation["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("x", "y")
    ]
    after = copy.deepcopy(before)
    before["paths"]["/a/{x}/b/{y}"] = {"get": operation}
    after["paths"]["/b/{y}/a/{x}"] = {"get": operation}
    assert {(one.kind, str(one.wire), str(one.python)) for one in compare_specs("things", before, after)} == {
        ("path-changed", "breaking", "documentation"),
        ("path-parameters-reordered", "documentation", "breaking"),
    }


def test_recursive_schemas_end() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    before["components"]["schemas"]["Thing"]["properties"]["parts"] = {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Thing"},
    }
    after = copy.deepcopy(before)
    after["components"]["schemas"]["Thing"]["properties"]["name"] = {"type": "integer"}
    assert [one.subject for one in compare_specs("things", before, after)] == ["Thing.name"]


def test_what_no_rule_knows_is_taken_for_the_worst() -> None:
    after: dict[str, Any] = copy.deepcopy(BASE)
    after["components"]["schemas"]["Thing"]["patternProperties"] = {"^x": {"type": "string"}}
    found = compare_specs("things", BASE, after)
    assert [(one.kind, str(one.wire)) for one in found] == [("constraint-changed", "breaking")]


def test_the_specifications_here_do_not_differ_from_themselves() -> None:
    from scripts.spec_diff import Snapshot, compare  # noqa: PLC0415

    here = Snapshot.of_folder(ROOT)
    assert {f"{provider}_api" for provider in here.specs} == here.surfaces.keys() - {"reelkit"}
    assert here.specs
    assert compare(here, here).changes == ()


def test_alternatives_in_another_order_are_no_change() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    forms = [{"type": "string", "format": "date-time"}, {"type": "string"}]
    before["components"]["schemas"]["Thing"]["properties"]["madeAt"] = {"anyOf": forms}
    after = copy.deepcopy(before)
    after["components"]["schemas"]["Thing"]["properties"]["madeAt"]["anyOf"].reverse()
    assert compare_specs("things", before, after) == []


def test_a_header_of_another_form_is_told_by_its_name() -> None:
    before: dict[str, Any] = copy.deepcopy(BASE)
    headers = {"X-Left": {"schema": {"type": "integer"}}}
    before["paths"]["/things"]["get"]["responses"]["200"]["headers"] = headers
    after = copy.deepcopy(before)
    after["paths"]["/things"]["get"]["responses"]["200"]["headers"] = {"x-left": {"schema": {"type": "string"}}}
    (found,) = compare_specs("things", before, after)
    assert (found.kind, str(found.wire), found.path.rpartition(".")[2]) == (
        "header-changed",
        "breaking",
        "headers['x-left']",
    )
    (gone,) = compare_specs("things", before, BASE)
    assert (gone.kind, gone.path.rpartition(".")[2]) == ("header-removed", "headers['X-Left']")


def test_words_do_not_explain_another_surface() -> None:
    from scripts.spec_diff import Snapshot, compare  # noqa: PLC0415

    after: dict[str, Any] = copy.deepcopy(BASE)
    after["components"]["schemas"]["Thing"]["description"] = "In other words."
    surfaces = [{"things_api": f"model Thing\n    size: {kind} (required)\n"} for kind in ("int", "str")]
    report = compare(Snapshot({"things": BASE}, surfaces[0]), Snapshot({"things": after}, surfaces[1]))
    assert [change.kind for change in report.changes] == ["description-changed", "surface-changed"]


def write_answers() -> int:
    """Ask the oracle about every pair, and keep what it says."""
    record = {"of": fingerprint(), "answers": asked()}
    ANSWERS.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(guarded(write_answers))
