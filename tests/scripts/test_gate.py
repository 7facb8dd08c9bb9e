"""``make check-generated``: whatever differs from what the specifications generate is named."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from scripts.codegen.redocly import MISSING
from scripts.generate import main
from tests.scripts.checkouts import ROOT, Generate, copy_checkout

pytestmark = pytest.mark.usefixtures("build_once")

PACKAGE = "generated/swiftia_api"
MEND = "these are not what is generated from specs/ and wrapper/. To mend it: make generate"


def check(generate: Generate, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What the gate complains of; nothing if it passes."""
    capsys.readouterr()
    code = generate("swiftia", "--check")
    said = capsys.readouterr()
    first, *found = said.err.splitlines()
    assert (first, said.out) == (MISSING, "")
    assert code == (1 if found else 0)
    return found


def test_what_is_checked_in_passes(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(generate, capsys) == []


def test_hand_edits_and_forgotten_runs_are_named_with_the_command_that_mends_them(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = checkout / PACKAGE
    with (package / "client.py").open("a", encoding="utf-8") as file:
        file.write("# an improvement\n")
    (package / "models" / "file.py").unlink()
    (package / "extra.txt").touch()
    (package / "api/files/list_files.py").rename(package / "api/files/list_file.py")
    (checkout / f"{PACKAGE}.surface.txt").write_text("nothing\n", encoding="utf-8")
    assert check(generate, capsys) == [
        f"{PACKAGE}/api/files/list_file.py: a module without an operation",
        f"{PACKAGE}/api/files/list_files.py: an operation without its module",
        f"{PACKAGE}/client.py: differs",
        f"{PACKAGE}/extra.txt: not generated",
        f"{PACKAGE}/models/file.py: missing",
        f"{PACKAGE}.surface.txt: differs",
        MEND,
    ]
    assert generate("swiftia") == 0
    assert check(generate, capsys) == []


def test_a_package_without_a_specification_is_an_error(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(checkout / PACKAGE, checkout / "generated/vimeo_api")
    (checkout / "generated/notes").mkdir()
    assert check(generate, capsys) == [
        "generated/notes: no specification asks for it",
        "generated/vimeo_api: no specification asks for it",
        MEND,
    ]
    assert generate() == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[1:] == ["generated/vimeo_api: no specification asks for it, deleted"]
    assert said.err == "generated/notes: no specification asks for it, nor was it generated so; delete it\n"
    (checkout / "generated/notes").rmdir()
    assert check(generate, capsys) == []


def test_deleting_a_specification_deletes_what_was_generated_from_it_but_no_edited_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout = copy_checkout(tmp_path / "checkout", "swiftia", "videogen")

    def generate(*arguments: str) -> int:
        return main([*arguments, "--root", str(checkout)])

    (checkout / "specs/swiftia.yaml").unlink()
    with (checkout / PACKAGE / "client.py").open("a", encoding="utf-8") as file:
        file.write("# an improvement\n")
    assert generate() == 1
    said = capsys.readouterr()
    kept = "no specification asks for it, nor was it generated so; delete it"
    by_hand = "written for a provider that has no specification; delete it"
    assert said.err.splitlines() == [
        f"{PACKAGE}: {kept}",
        f"{PACKAGE}.surface.txt: {kept}",
        f"wrapper/reelkit/swiftia: {by_hand}",
    ]
    assert "providers changed -> wrapper/reelkit/_registry.py" in said.out
    (checkout / PACKAGE / "client.py").write_bytes((ROOT / PACKAGE / "client.py").read_bytes())
    assert generate() == 1
    said = capsys.readouterr()
    assert [line for line in said.out.splitlines() if "deleted" in line] == [
        f"{PACKAGE}: no specification asks for it, deleted",
        f"{PACKAGE}.surface.txt: no specification asks for it, deleted",
    ]
    shutil.rmtree(checkout / "wrapper/reelkit/swiftia")
    assert generate() == 0


def test_a_specification_without_a_package_is_an_error(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(checkout / PACKAGE)
    assert check(generate, capsys)[0] == f"{PACKAGE}/ does not exist"


def test_a_changed_wrapper_needs_a_new_surface(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (checkout / "wrapper/reelkit/errors.py").open("a", encoding="utf-8") as file:
        file.write("\n\nclass NoSuchError(ReelkitError):\n    code: int = 1\n")
    assert check(generate, capsys)[0] == "wrapper/reelkit.surface.txt: differs"
    assert generate("swiftia") == 0
    assert "reelkit: surface changed -> wrapper/reelkit.surface.txt\n" in capsys.readouterr().out
    text = (checkout / "wrapper/reelkit.surface.txt").read_text(encoding="utf-8")
    assert "class reelkit.errors.NoSuchError\n    bases: ReelkitError\n" in text
    assert check(generate, capsys) == []


def test_the_modules_that_users_import_are_written_once_and_for_all(
    generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("__init__.py", "models.py"):
        (checkout / "wrapper/reelkit/swiftia" / name).unlink()
    assert generate("swiftia") == 0
    assert check(generate, capsys) == []


def mutate(path: Path, chance: random.Random) -> None:
    """Change, insert, or delete one byte, or delete the file."""
    content = path.read_bytes()
    place = chance.randrange(len(content) + 1)
    match chance.randrange(4):
        case 0:
            path.write_bytes(content[:place] + b"#" + content[place:])
        case 1 if place < len(content):
            path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        case 2 if place < len(content):
            path.write_bytes(content[:place] + content[place + 1 :])
        case _:
            path.unlink()


def mutations_are_caught(checkout: Path, generate: Generate, times: int, seed: int) -> None:
    chance = random.Random(seed)
    kinds = [
        sorted(path for path in (checkout / PACKAGE).rglob("*") if path.is_file()),
        [checkout / f"{PACKAGE}.surface.txt", checkout / PACKAGE / "fingerprint.json"],
        [checkout / "specs/swiftia.yaml"],
        sorted((checkout / "scripts/templates").rglob("*.jinja")),
    ]
    for number in range(times):
        path = chance.choice(kinds[number % len(kinds)])
        before = path.read_bytes()
        mutate(path, chance)
        if path.name == "swiftia.yaml" and not path.exists():
            path.touch()
        assert generate("swiftia", "--check") == 1, (path, number)
        path.write_bytes(before)
    assert generate("swiftia", "--check") == 0


def test_random_mutations_are_caught(checkout: Path, generate: Generate) -> None:
    mutations_are_caught(checkout, generate, 4, seed=1)


@pytest.mark.slow
def test_many_random_mutations_are_caught(checkout: Path, generate: Generate) -> None:
    mutations_are_caught(checkout, generate, 200, seed=2)
