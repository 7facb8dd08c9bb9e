from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.release import main as release
from scripts.spec_diff.__main__ import main as spec_diff
from scripts.spec_diff.change import Change, Severity
from scripts.spec_diff.changelog import releases, sections
from scripts.spec_diff.report import Report
from scripts.spec_diff.surfaces import compare_surfaces
from tests.scripts.checkouts import ROOT, edit_spec

CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Swiftia\n\n#### Breaking\n{}\n"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *identity, *arguments], cwd=folder, env=environment, check=True, capture_output=True)


@pytest.fixture
def repository(checkout: Path) -> Path:
    """A committed checkout whose state was released as 0.1.0."""
    (checkout / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    (checkout / "CHANGELOG.md").write_text("## Unreleased\n\n## 0.1.0 - 2026-11-21\n", encoding="utf-8")
    (checkout / "released").mkdir()
    (checkout / "released/VERSION").write_text("0.0.0\n", encoding="utf-8")
    (checkout / ".gitignore").write_text("__pycache__/\n", encoding="utf-8")
    git(checkout, "init", "-q")
    commit(checkout)
    assert release(["record", "--root", str(checkout)]) == 0
    commit(checkout)
    return checkout


def commit(repository: Path) -> None:
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "A state", "--allow-empty")


def break_it(spec: dict[str, Any]) -> None:
    file = spec["components"]["schemas"]["File"]
    del file["properties"]["url"]
    file["required"].remove("url")


def bump(repository: Path, version: str, changelog: str) -> None:
    (repository / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n', encoding="utf-8")
    (repository / "CHANGELOG.md").write_text(changelog, encoding="utf-8")


def test_what_was_just_released_has_no_changes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (repository / "released/VERSION").read_text(encoding="utf-8") == "0.1.0\n"
    assert spec_diff(["--root", str(repository)]) == 0
    assert capsys.readouterr().out.endswith("No changes.\n")
    assert release(["check", "--root", str(repository)]) == 0


@pytest.mark.parametrize("base", ["HEAD", "released"])
def test_a_breaking_change_must_be_in_the_changelog(
    base: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_spec(repository, "swiftia", break_it)
    capsys.readouterr()
    arguments = ["--base", base, "--root", str(repository)]
    assert spec_diff(arguments) == 1
    said = capsys.readouterr()
    assert "Suggested version: 0.2.0 (after 0.1.0)" in said.out
    assert "| breaking | breaking | response | `File.url` is gone. | programs read it |" in said.out
    assert said.err.strip().endswith('Breaking lacks: "- `File.url` is gone."')
    (repository / "CHANGELOG.md").write_text(CHANGELOG.format("- `File.url` is gone."), encoding="utf-8")
    assert spec_diff(arguments) == 0
    # In another provider's section it does not count.
    elsewhere = CHANGELOG.format("- `File.url` is gone.").replace("Swiftia", "Genviral")
    (repository / "CHANGELOG.md").write_text(elsewhere, encoding="utf-8")
    assert spec_diff(arguments) == 1


def test_the_suggested_version_stays_when_it_is_taken(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit_spec(repository, "swiftia", break_it)
    for version in ("0.1.0", "0.2.0"):
        bump(repository, version, CHANGELOG.format("- `File.url` is gone."))
        for base in ("HEAD", "released"):
            capsys.readouterr()
            assert spec_diff(["--base", base, "--root", str(repository)]) == 0
            assert "Suggested version: 0.2.0 (after 0.1.0)" in capsys.readouterr().out
    # The changelog of the version that is about to be released counts.
    text = CHANGELOG.format("- `File.url` is gone.").replace("## Unreleased", "## Unreleased\n\n## 0.2.0 - today")
    bump(repository, "0.2.0", text)
    assert spec_diff(["--root", str(repository)]) == 0
    bump(repository, "0.2.0", text.replace("0.2.0", "0.1.0"))
    assert spec_diff(["--root", str(repository)]) == 1


def test_the_first_release_has_the_version_that_is_declared(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(repository / "released")
    (repository / "released").mkdir()
    (repository / "released/VERSION").write_text("0.0.0\n", encoding="utf-8")
    assert spec_diff(["--root", str(repository)]) == 0
    assert "Suggested version: 0.1.0 (after 0.0.0)" in capsys.readouterr().out


def test_the_report_as_json(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit_spec(repository, "swiftia", break_it)
    capsys.readouterr()
    spec_diff(["--base", "HEAD", "--format", "json", "--root", str(repository)])
    report = json.loads(capsys.readouterr().out)
    assert (report["severity"], report["version"], report["suggested_version"]) == ("breaking", "0.1.0", "0.2.0")
    assert report["changes"][0] == {
        "kind": "field-removed",
        "direction": "response",
        "path": "$.components.schemas.File.properties.url",
        "wire": "breaking",
        "python": "breaking",
        "subject": "File.url",
        "reason": "programs read it",
        "sentence": "`File.url` is gone.",
        "provider": "swiftia",
    }


@pytest.mark.parametrize("released", ["0.0.0", "0.1.0"])
def test_both_commands_name_the_same_last_release(
    released: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is compared, the next version counts from what was released, and not from what is declared."""
    (repository / "released/VERSION").write_text(f"{released}\n", encoding="utf-8")
    commit(repository)
    edit_spec(repository, "swiftia", break_it)
    bump(repository, "0.2.0", CHANGELOG.format("- `File.url` is gone.").replace("Unreleased", "0.2.0"))
    commit(repository)
    for base, head in (("HEAD~1", "worktree"), ("HEAD", "worktree"), ("released", "worktree"), ("HEAD~1", "HEAD")):
        capsys.readouterr()
        arguments = ["--base", base, "--head", head, "--format", "json", "--root", str(repository)]
        assert spec_diff(arguments) == 0, capsys.readouterr().err
        assert json.loads(capsys.readouterr().out)["last_release"] == released
    assert release(["check", "--root", str(repository)]) == 0
    assert capsys.readouterr().out == f"0.2.0 can be released after {released}\n"


def test_without_a_record_there_was_no_release(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "released/VERSION").unlink()
    edit_spec(repository, "swiftia", break_it)
    spec_diff(["--base", "HEAD", "--root", str(repository)])
    assert "(after 0.0.0)" in capsys.readouterr().out


def test_without_git_nothing_can_be_released(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(repository / ".git")
    with pytest.raises(SystemExit):
        release(["check", "--root", str(repository)])
    assert "not a git repository" in capsys.readouterr().err


def test_an_unknown_revision_is_an_error(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        spec_diff(["--base", "no-such-ref", "--root", str(repository)])
    assert caught.value.code == 2
    assert "no-such-ref" in capsys.readouterr().err


def test_a_release_needs_version_changelog_and_a_clean_tree(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = ["--root", str(repository)]
    edit_spec(repository, "swiftia", break_it)
    bump(repository, "0.1.1", "## Unreleased\n\n### Swiftia\n\n#### Breaking\n\n- `File.url` is gone.\n")
    capsys.readouterr()
    assert release(["check", *root]) == 1
    said = capsys.readouterr().err
    assert "the tree is not clean" in said
    assert 'CHANGELOG.md has no section "## 0.1.1"' in said
    assert 'move the entries of "Unreleased" to "## 0.1.1"' in said
    assert "the changes since 0.1.0 are breaking: the version must be 0.2.0 or more, not 0.1.1" in said
    assert 'CHANGELOG.md, 0.1.1, swiftia, Breaking lacks: "- `File.url` is gone."' in said
    told = "## Unreleased\n\n## 0.2.0 - 2026-11-22\n\n### Swiftia\n\n#### Breaking\n\n- `File.url` is gone.\n"
    bump(repository, "0.2.0", told)
    commit(repository)
    assert release(["check", *root]) == 0
    assert release(["record", *root]) == 0
    commit(repository)
    assert release(["check", *root]) == 0
    assert (repository / "released/specs/swiftia.yaml").read_bytes() == (repository / "specs/swiftia.yaml").read_bytes()
    edit_spec(repository, "swiftia", lambda spec: spec["components"]["schemas"]["File"]["properties"].pop("tags"))
    commit(repository)
    capsys.readouterr()
    assert release(["check", *root]) == 1
    assert "0.2.0 is recorded in released/, and " in capsys.readouterr().err


def test_the_last_release_is_known_in_a_shallow_clone_without_tags(repository: Path, tmp_path: Path) -> None:
    edit_spec(repository, "swiftia", break_it)
    commit(repository)
    git(tmp_path, "clone", "-q", "--depth=1", "--no-tags", f"file://{repository}", "clone")
    assert spec_diff(["--root", str(tmp_path / "clone")]) == 1


def change(python: Severity, wire: Severity = Severity.DOCUMENTATION) -> Change:
    return Change("k", "operation", "$", wire, python, "x", "because", "`x` changed.", "swiftia")


VERSIONS = [
    (Severity.BREAKING, "0.4.2", "0.5.0"),
    (Severity.ADDITIVE, "0.4.2", "0.4.3"),
    (Severity.DOCUMENTATION, "0.4.2", "0.4.3"),
    (Severity.BREAKING, "1.4.2", "2.0.0"),
    (Severity.ADDITIVE, "1.4.2", "1.5.0"),
    (Severity.DOCUMENTATION, "1.4.2", "1.4.3"),
]


@pytest.mark.parametrize(("severity", "version", "expected"), VERSIONS)
def test_the_version_follows_what_users_of_the_package_notice(severity: Severity, version: str, expected: str) -> None:
    assert Report((change(Severity.DOCUMENTATION), change(severity))).next_version(version) == expected
    assert Report(()).next_version(version) == version


def test_what_breaks_on_the_wire_alone_is_told_without_another_first_number() -> None:
    report = Report((change(Severity.DOCUMENTATION, wire=Severity.BREAKING),))
    assert report.breaking
    assert report.next_version("1.4.2") == "1.4.3"


TOLD = "## Unreleased\n### Swiftia\n#### Breaking\n- a\n#### Added\n- b\n### Genviral\n- c\n## 0.1.0 - today\n- d\n"
CHANGELOGS = [
    (TOLD, "Unreleased", {"Swiftia/Breaking": "- a\n", "Swiftia/Added": "- b\n", "Genviral/": "- c\n"}),
    (TOLD, "0.1.0", {"/": "- d\n"}),
    (TOLD, "0.2.0", {}),
    ("# Changelog\n- a\n## 0.1.0\n##### deeper\n####none\n", "0.1.0", {"/": "##### deeper\n####none\n"}),
]


@pytest.mark.parametrize(("text", "release", "expected"), CHANGELOGS)
def test_sections_of_a_changelog(text: str, release: str, expected: dict[str, str]) -> None:
    assert sections(text, release) == expected
    assert releases(TOLD) == ["Unreleased", "0.1.0"]


SURFACES = [
    ("def reelkit.f\n    a: int\n    -> str\n", "", ("surface-removed", "breaking")),
    ("", "def reelkit.f\n    a: int\n    -> str\n", ("surface-added", "additive")),
    ("def reelkit.f\n    -> str\n", "def reelkit.f\n    -> int\n", ("surface-changed", "breaking")),
    ("def reelkit.f\n    -> str\n", "def reelkit.f\n    a: int\n    -> str\n", ("surface-changed", "breaking")),
    ("def reelkit.f\n    -> str\n", "def reelkit.f\n    a: int = 1\n    -> str\n", ("surface-changed", "additive")),
    (
        "class reelkit.C\n    f -> str\n",
        "class reelkit.C\n    f(a: int)\n    f -> str\n",
        ("surface-changed", "breaking"),
    ),
    (
        "class reelkit.C\n    x: int\n",
        "class reelkit.C\n    x: int\n    g(a: int)\n    g -> str\n",
        ("surface-changed", "additive"),
    ),
    (
        "def reelkit.f\n    a: int\n    b: int\n",
        "def reelkit.f\n    b: int\n    a: int\n",
        ("surface-changed", "breaking"),
    ),
    (
        "def reelkit.f\n    a: int = 1\n    -> str\n",
        "def reelkit.f\n    b: int = 1\n    a: int = 1\n    -> str\n",
        ("surface-changed", "breaking"),
    ),
    (
        "def reelkit.f\n    a: int = 1\n    -> str\n",
        "def reelkit.f\n    a: int = 1\n    A: int = 1 (by name)\n    -> str\n",
        ("surface-changed", "additive"),
    ),
    (
        "operation a.f\n    retry: safe\n    a: int = 1\n    -> str\n",
        "operation a.f\n    retry: safe\n    a: int = 1\n    b: int = 1\n    -> str\n",
        ("surface-changed", "additive"),
    ),
    ("model File\n    a: int (required)\n", "model File\n    a: int (optional)\n", ("surface-changed", "breaking")),
]


@pytest.mark.parametrize(("before", "after", "expected"), SURFACES)
def test_surfaces_are_compared(before: str, after: str, expected: tuple[str, str]) -> None:
    (found,) = compare_surfaces("reelkit", before, after)
    assert (found.kind, str(found.python)) == expected
    assert list(compare_surfaces("reelkit", before, after, {"f", "C", "File"})) == []
    assert list(compare_surfaces("reelkit", after, after)) == []


def test_the_changelog_here_has_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert releases(text)[0] == "Unreleased"
    providers = {key.split("/")[0] for release in releases(text) for key in sections(text, release)} - {""}
    assert providers <= {"Genviral", "Swiftia", "VideoGen", "reelkit"}
