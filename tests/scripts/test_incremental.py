"""``make generate`` does what is needed, says so, and no more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen import lint
from scripts.codegen.document import Document
from scripts.generate import main
from tests.scripts.checkouts import ROOT, Generate, copy_checkout, edit_spec, snapshot
from tests.support.runtime import PROVIDERS

pytestmark = pytest.mark.usefixtures("build_once")


def add_field(spec: dict[str, Any]) -> None:
    spec["components"]["schemas"]["File"]["properties"]["invented"] = {"type": "string", "description": "Invented."}


def test_a_specification_saved_while_it_is_generated_is_generated_again(
    generate: Generate, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = lint.load

    def load_and_save(path: Path, name: str | None = None) -> Document:
        document = load(path, name)
        edit_spec(checkout, "swiftia", add_field)
        return document

    edit_spec(checkout, "swiftia", lambda spec: spec["info"].update(title="Renamed"))
    monkeypatch.setattr(lint, "load", load_and_save)
    assert generate("swiftia") == 0
    monkeypatch.undo()
    assert "invented" not in (checkout / "generated/swiftia_api.surface.txt").read_text(encoding="utf-8")
    assert generate("swiftia") == 0
    assert "invented" in (checkout / "generated/swiftia_api.surface.txt").read_text(encoding="utf-8")


def mend(spec: dict[str, Any]) -> None:
    spec["info"]["title"] = "Swiftia API"
    add_field(spec)


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [line.split(" (")[0] for line in capsys.readouterr().out.splitlines()]


def test_only_the_provider_whose_specification_changed_is_generated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout = copy_checkout(tmp_path / "checkout", *PROVIDERS)

    def generate() -> int:
        return main(["--root", str(checkout)])

    before = snapshot(checkout / "generated")
    edit_spec(checkout, "swiftia", add_field)
    assert generate() == 0
    assert said(capsys) == [
        "genviral: up to date",
        "swiftia: specification changed -> generated/swiftia_api, files: 2 changed, 0 added, 0 removed",
        "videogen: up to date",
    ]
    after = snapshot(checkout / "generated")
    assert {name for name in before | after if before.get(name) != after.get(name)} == {
        "swiftia_api/fingerprint.json",
        "swiftia_api/models/file.py",
        "swiftia_api/openapi.json",
        "swiftia_api.surface.txt",
    }
    assert b"    invented: str | None (optional)\n" in after["swiftia_api.surface.txt"]
    assert generate() == 0
    assert said(capsys) == [f"{name}: up to date" for name in PROVIDERS]


def test_every_input_counts(generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = checkout / "generated/swiftia_api"
    with (checkout / "scripts/templates/types.py.jinja").open("a", encoding="utf-8") as file:
        file.write("{# a remark #}\n")
    with (checkout / "scripts/codegen/build.py").open("a", encoding="utf-8") as file:
        file.write("# a remark\n")
    record = json.loads((package / "fingerprint.json").read_text(encoding="utf-8"))
    record["ruff"] = "0.0.1"
    (package / "fingerprint.json").write_text(json.dumps(record), encoding="utf-8")
    with (package / "client.py").open("a", encoding="utf-8") as file:
        file.write("# an improvement\n")
    assert generate("swiftia") == 0
    line = said(capsys)[0]
    assert line.startswith("swiftia: templates changed, config changed, ruff 0.0.1 -> ")
    assert ", package edited by hand -> generated/swiftia_api, files: 1 changed," in line


def test_nothing_to_do_loads_neither_generator_nor_validator(checkout: Path) -> None:
    program = (
        "import sys; from scripts.generate import main; main(['--root', sys.argv[1]]); "
        "print(sorted({'yaml', 'jinja2', 'openapi_python_client', 'openapi_spec_validator'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(checkout)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"
    assert done.stdout.count("up to date") == 1


def test_an_unknown_provider_is_refused(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        generate("vimeo")
    assert "specs/vimeo.yaml" in capsys.readouterr().err


def test_saving_a_specification_generates_again(checkout: Path) -> None:
    command = [sys.executable, str(ROOT / "scripts/generate.py"), "--watch", "swiftia", "--root", str(checkout)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "swiftia: up to date\n"
        assert process.stdout.readline().startswith("watching")
        edit_spec(checkout, "swiftia", lambda spec: spec["info"].pop("title"))
        # Before it the run says that redocly is missing, which a copy of the checkout has not.
        while not (line := process.stdout.readline()).startswith("specs/swiftia.yaml:"):
            assert line
        assert process.stdout.readline() == "Nothing was changed.\n"
        assert process.stdout.readline().startswith("watching")
        edit_spec(checkout, "swiftia", mend)
        while not (line := process.stdout.readline()).startswith("swiftia: spec"):
            assert line
        assert "invented" in (checkout / "generated/swiftia_api/models/file.py").read_text(encoding="utf-8")
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
