"""What the tests of spec-diff demand, as functions that can be asked of a mutant in the same process."""

from __future__ import annotations

import contextlib
import copy
import importlib
import io
import os
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import yaml

from tests.scripts.mutation import PACKAGE, Check
from tests.scripts.spec_pairs import CASES, Case, documents, told
from tests.scripts.spec_pairs.base import BASE
from tests.scripts.spec_pairs.told import TOLD
from tests.scripts.test_release import CHANGELOGS, SURFACES, VERSIONS
from tests.scripts.test_spec_diff_input import BROKEN, everything

Pair = tuple[dict[str, Any], dict[str, Any]]
PAIRS: Mapping[str, tuple[Case, Pair]] = {case.name: (case, documents(case)) for case in CASES}
TOLD_PAIRS: Mapping[str, Pair] = {name: told.documents(one) for name, one in TOLD.items()}


def fits(case: Case, found: list[Any]) -> bool:
    """Whether a comparison says of a pair what it has to; see ``test_a_change_is_classified``."""
    if not case.kind:
        return not found
    same = (case.kind, case.direction, case.wire, case.python)
    verdicts = (
        [max(str(getattr(one, side)) == "breaking" for one in found) for side in ("wire", "python")] if found else []
    )
    return (
        same in {(one.kind, one.direction, str(one.wire), str(one.python)) for one in found}
        and verdicts == [case.wire == "breaking", case.python == "breaking"]
        and all(one.path.startswith(("$.", "$[")) and f"`{one.subject}`" in one.sentence for one in found)
    )


def _module(name: str) -> Any:
    return importlib.import_module(f"{PACKAGE}.{name}")


def _pair(operations: Any, name: str) -> bool:
    case, (before, after) = PAIRS[name]
    if not case.kind and operations.compare_specs("things", after, before):
        return False
    return fits(case, operations.compare_specs("things", before, after))


def pairs(*, judged: bool = False) -> dict[str, Check]:
    """Every pair of the table; ``judged`` if it is also asked whether the specifications can be read."""
    operations = _module("operations")
    if not judged:
        operations.check = lambda *_: None
    return {
        **{name: partial(_pair, operations, name) for name in PAIRS},
        **{f"told: {name}": partial(_told, operations, name) for name in TOLD},
    }


def _told(operations: Any, name: str) -> bool:
    found = operations.compare_specs("things", *TOLD_PAIRS[name])[0]
    return (found.kind, found.path, found.subject) == TOLD[name][2:]


def _broken(readable: Any, text: str, line: int, rule: str, message: str) -> bool:
    from scripts.codegen.problem import SpecError  # noqa: PLC0415

    try:
        readable.read("specs/things.yaml", text.encode())
    except SpecError as error:
        return (line, rule) in {(one.line, one.rule) for one in error.problems} and message in str(error)
    return False


def _accepted(readable: Any) -> bool:
    whole = everything()
    readable.check("a", whole)
    return not list(readable.findings(whole)) and readable.read("a", yaml.safe_dump(BASE).encode()) == BASE


def _refused(readable: Any) -> bool:
    from scripts.codegen.problem import SpecError  # noqa: PLC0415

    try:
        readable.check("things, after", {"paths": None})
    except SpecError as error:
        return str(error) == "things, after:1: [form] paths must be a mapping, not null"
    return False


def inputs() -> dict[str, Check]:
    """Damaged specifications are refused, with the line; good ones are not."""
    readable = _module("readable")
    refused: dict[str, Check] = {f"{one[3]} {one[0][-40:]}": partial(_broken, readable, *one) for one in BROKEN}
    return {"accepted": partial(_accepted, readable), "refused": partial(_refused, readable), **refused}


def _surface(surfaces: Any, before: str, after: str, expected: tuple[str, str]) -> bool:
    found = list(surfaces.compare_surfaces("reelkit", before, after))
    quiet = [
        *surfaces.compare_surfaces("reelkit", before, after, {"f", "C", "File"}),
        *surfaces.compare_surfaces("reelkit", after, after),
    ]
    said = [(one.kind, str(one.python), str(one.wire)) for one in found]
    return said == [(*expected, "documentation")] and not quiet


def _version(report: Any, change: Any, severity: int, version: str, expected: str) -> bool:
    def found(python: Any) -> Any:
        return change.Change("k", "operation", "$", change.DOCUMENTATION, python, "x", "because", "`x`.", "swiftia")

    changes = (found(change.DOCUMENTATION), found(change.Severity(severity)))
    return bool(
        report.Report(changes).next_version(version) == expected and report.Report(()).next_version(version) == version
    )


def _changelog(changelog: Any, text: str, release: str, expected: Mapping[str, str]) -> bool:
    known = ["Unreleased", "0.1.0"] if text.startswith("## U") else ["0.1.0"]
    return bool(changelog.sections(text, release) == expected and changelog.releases(text) == known)


def _words_explain_nothing() -> bool:
    """See ``test_words_do_not_explain_another_surface``."""
    snapshot, after = _module("snapshot"), copy.deepcopy(BASE)
    after["components"]["schemas"]["Thing"]["description"] = "In other words."
    texts = [{"things_api": f"model Thing\n    size: {kind} (required)\n"} for kind in ("int", "str")]
    before, now = (snapshot.Snapshot({"things": one}, text) for one, text in zip((BASE, after), texts, strict=True))
    return [one.kind for one in snapshot.compare(before, now).changes] == ["description-changed", "surface-changed"]


def _undeclared(versions: Any, text: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(text, encoding="utf-8")
        try:
            versions.declared_version(Path(folder))
        except LookupError as error:
            return str(error).endswith("declares no version")
    return False


def releases() -> dict[str, Check]:
    """Surfaces, versions, and what the changelog has to say."""
    surfaces, report, change, changelog = map(_module, ("surfaces", "report", "change", "changelog"))
    return {
        **{f"surface {one[0]!r} {one[1]!r}": partial(_surface, surfaces, *one) for one in SURFACES},
        **{
            f"undeclared {text!r}": partial(_undeclared, _module("versions"), text)
            for text in ("", "project = 1\n", "[project]\nname = 'x'\n")
        },
        **{f"version {one}": partial(_version, report, change, *one) for one in VERSIONS},
        **{f"changelog {one[1]}": partial(_changelog, changelog, *one) for one in CHANGELOGS},
        "words explain nothing": _words_explain_nothing,
        **{f"command: {name}": partial(_command, name) for name in COMMANDS},
    }


ENTRY = "### things\n\n#### Breaking\n\n- `Thing.name` is gone.\n"
UNRELEASED = f"## Unreleased\n\n{ENTRY}"
# Arguments, version, changelog; exit code, what is printed.
Command = tuple[str, str, str, int, tuple[str, ...]]
LACKS = 'CHANGELOG.md, Unreleased, things, Breaking lacks: "- `Thing.name` is gone."'
COMMANDS: Mapping[str, Command] = {
    "nothing": ("--base HEAD", "0.1.0", "", 0, ("No changes.",)),
    "since a commit": (
        "--base HEAD~1",
        "0.1.0",
        "",
        1,
        ("Suggested version: 0.2.0 (after 0.1.0)", "### things", LACKS),
    ),
    "since the release": ("", "0.1.0", "", 1, ("| breaking | breaking | response | `Thing.name` is gone.", LACKS)),
    "told": ("", "0.1.0", UNRELEASED, 0, ("Suggested version: 0.2.0",)),
    "told of another": ("", "0.1.0", UNRELEASED.replace("things", "others"), 1, (LACKS,)),
    "told as added": ("", "0.1.0", UNRELEASED.replace("Breaking", "Added"), 1, (LACKS,)),
    "told before": ("", "0.1.0", f"## Unreleased\n\n## 0.1.0 - today\n\n{ENTRY}", 1, (LACKS,)),
    "told of the next": (
        "",
        "0.2.0",
        f"## Unreleased\n\n## 0.2.0 - today\n\n{ENTRY}",
        0,
        ("Suggested version: 0.2.0",),
    ),
    "more than needed": ("", "1.0.0", UNRELEASED, 0, ("Suggested version: 1.0.0 (after 0.1.0)",)),
    "between commits": (
        "--base HEAD~1 --head HEAD --format json",
        "0.1.0",
        UNRELEASED,
        1,
        ('"severity": "breaking"', '"last_release": "0.1.0"', '"suggested_version": "0.2.0"', '"wire": "breaking"'),
    ),
    "of a commit without changes": ("--base HEAD --format json", "0.1.0", "", 0, ('"severity": null', '"changes": []')),
    "backwards": (
        "--base HEAD --head released",
        "0.3.0",
        "",
        0,
        ("(after 0.1.0)", "`Thing.name` is new", "Suggested version: 0.1.1"),
    ),
    "unknown": ("--base nowhere", "0.1.0", "", 2, ("nowhere",)),
    "version": ("", "one", "", 2, ("the version is 'one', and must be MAJOR.MINOR.PATCH",)),
    "damaged": (
        "--base HEAD~2",
        "0.1.0",
        "",
        2,
        ("HEAD~2:specs/things.yaml:1: [form] the document must be a mapping",),
    ),
    "surfaces": ("--base HEAD~1", "0.1.0", "", 1, ("`reelkit.f` is new", "`other` is gone", "### reelkit")),
}


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="reelkit-")


@cache
def _repository() -> Path:
    """A specification that cannot be read, a good one, the same without a field; released is the second."""
    folder = Path(_folder().name)
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}

    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=folder, env=environment, check=True, capture_output=True)

    def write(name: str, text: str) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    git("init", "-q")
    less = copy.deepcopy(BASE)
    del less["components"]["schemas"]["Thing"]["properties"]["name"]
    surface = "model Thing\n    name: str (optional)\n"
    for text, model in (("[]", ""), (yaml.safe_dump(BASE), surface), (yaml.safe_dump(less), "model Thing\n")):
        write("specs/things.yaml", text)
        write("specs/deeper/others.yaml", "[]")
        write("generated/things_api.surface.txt", model + ("model other\n" if model == surface else ""))
        write("wrapper/reelkit.surface.txt", "" if model == surface else "def reelkit.f\n    -> str\n")
        write("pyproject.toml", '[project]\nversion = "0.1.0"\n')
        write("released/VERSION", "0.1.0\n")
        write("released/specs/things.yaml", yaml.safe_dump(BASE))
        git("add", "-A")
        git("commit", "-q", "-m", "A state")
    return folder


def _command(name: str) -> bool:
    arguments, version, text, code, said = COMMANDS[name]
    folder = _repository()
    (folder / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n', encoding="utf-8")
    (folder / "CHANGELOG.md").write_text(text, encoding="utf-8")
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        try:
            ended = _module("__main__").main([*arguments.split(), "--root", str(folder)])
        except SystemExit as left:
            ended = left.code
    return ended == code and all(part in output.getvalue() for part in said)
