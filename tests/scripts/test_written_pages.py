"""``make generate`` writes the pages, too: an operation more changes no other file by hand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.generate import main
from tests.scripts.checkouts import ROOT, copy_checkout, edit_spec, snapshot
from tests.scripts.test_generate import invent

REFERENCE = "docs/reference"
CODE_MAP = "CONTRIBUTING.md"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with its documentation, where an operation was added, a provider deleted, and all generated again."""
    copy = copy_checkout(tmp_path_factory.mktemp("pages") / "checkout", "swiftia", "videogen")
    shutil.copytree(ROOT / REFERENCE, copy / REFERENCE)
    shutil.copy(ROOT / CODE_MAP, copy / CODE_MAP)
    edit_spec(copy, "swiftia", invent)
    assert main(["--root", str(copy)]) == 0
    return copy


def test_pages_know_the_operation_and_no_longer_the_deleted_provider(checkout: Path) -> None:
    pages = {path.name: path.read_text(encoding="utf-8") for path in (checkout / REFERENCE).glob("*.md")}
    assert ".. autoclass:: swiftia_api.resources.captions.AsyncCaptionsResource\n" in pages["swiftia.md"]
    assert "### get_caption\n" in pages["swiftia-operations.md"]
    assert ".. autoclass:: Caption\n" in pages["swiftia-models.md"]
    assert not [name for name in pages if "genviral" in name]
    assert "genviral" not in pages["index.md"] + pages["error-tables.md"]


def test_one_gate_compares_them(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    page = checkout / REFERENCE / "swiftia.md"
    written = snapshot(checkout / REFERENCE)
    before = page.read_text(encoding="utf-8")
    page.write_text(before.replace("Files", "Fires"), encoding="utf-8")
    (checkout / REFERENCE / "error-tables.md").unlink()
    code_map = (checkout / CODE_MAP).read_text(encoding="utf-8")
    (checkout / CODE_MAP).write_text(code_map.replace("| `_transfers` |", "| `_transports` |"), encoding="utf-8")
    (checkout / REFERENCE / "vimeo.md").write_text(before.replace("specs/swiftia", "specs/vimeo"), encoding="utf-8")
    assert main(["swiftia", "--check", "--root", str(checkout)]) == 1
    # Before it the run says that redocly is missing, which a copy of the checkout has not.
    assert capsys.readouterr().err.splitlines()[1:-1] == [
        f"{REFERENCE}/error-tables.md: missing",
        f"{REFERENCE}/swiftia.md: differs",
        f"{CODE_MAP}: differs",
        f"{REFERENCE}/vimeo.md: no specification asks for it",
    ]
    assert main(["--root", str(checkout)]) == 0
    assert snapshot(checkout / REFERENCE) == written
    assert (checkout / CODE_MAP).read_text(encoding="utf-8") == code_map
