"""Pages that are made from specifications are up to date, and the check of links sees what is broken."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.check_links import broken_links, read_site
from scripts.operation_tables import pages
from tests.docs.blocks import ROOT


def test_operation_pages_are_up_to_date() -> None:
    outdated = [str(path.relative_to(ROOT)) for path, text in pages().items() if path.read_text("utf-8") != text]
    assert outdated == [], "run scripts/operation_tables.py"


def test_every_operation_and_model_has_its_place() -> None:
    for path, text in pages().items():
        if path.stem.endswith("-operations"):
            provider = path.stem.removesuffix("-operations")
            assert text.count(f"\n({provider}-") == text.count(f"](#{provider}-") > 2


def test_files_that_pages_name_exist() -> None:
    page = (ROOT / "docs" / "guarantees.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[^`]+)`", page)
    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#there">x</a> <a href="https://example.org/">x</a> <p id="here">')
    (tmp_path / "b.html").write_text('<a href="a.html#here">x</a> <img src="c.png"><h1 id="there">')
    assert list(broken_links(read_site(tmp_path))) == ["b.html: c.png: no such file"]
    (tmp_path / "b.html").write_text("<h1>moved</h1>")
    assert list(broken_links(read_site(tmp_path))) == ["a.html: b.html#there: no such place on the page"]
