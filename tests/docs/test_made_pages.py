"""Pages that are made from specifications are up to date, and the check of links sees what is broken."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scripts.benchmark_page import page as benchmark_page
from scripts.check_links import broken_links, read_site
from scripts.check_links import main as check_links
from scripts.pages.__main__ import pages
from tests.docs.blocks import ROOT


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


def test_benchmark_figures_above_their_limit_are_in_bold(tmp_path: Path) -> None:
    results = [
        {"name": "time", "value": 0.21, "unit": "ratio", "most": 0.167, "detail": ""},
        {"name": "memory", "value": 49.06, "unit": "MB", "most": 100, "detail": "a million files"},
        {"name": "rate", "value": 1234.5, "unit": "1/s", "most": None, "detail": ""},
    ]
    (tmp_path / "benchmark-machine.txt").write_text('{"machine": "m", "cores": 2, "load": 4.5, "python": "3.11"}')
    (tmp_path / "benchmark-lists.txt").write_text("printed")
    (tmp_path / "benchmark-lists.json").write_text(json.dumps({"results": results}))
    (tmp_path / "benchmark-calls.txt").write_text("one call: 5 us\n")
    text = benchmark_page(tmp_path)
    assert "| time | **0.21** | ratio | 0.167 |  |" in text
    assert "| memory | 49.1 | MB | 100 | a million files |" in text
    assert "| rate | 1,234 | 1/s |  |  |" in text
    assert "## Calls\n\n```text\none call: 5 us\n```" in text
    assert "2 cores" in text


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#there">x</a> <a href="https://example.org/">x</a> <p id="here">')
    (tmp_path / "b.html").write_text('<a href="a.html#here">x</a> <img src="c.png"><h1 id="there">')
    assert list(broken_links(read_site(tmp_path))) == ["b.html: c.png: no such file"]
    (tmp_path / "b.html").write_text("<h1>moved</h1>")
    assert list(broken_links(read_site(tmp_path))) == ["a.html: b.html#there: no such place on the page"]


def test_both_pages_promise_the_same_of_a_listing() -> None:
    pages = [(ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("guarantees.md", "guides/list.md")]
    guarantee, guide = (" ".join(page.split()) for page in pages)
    for promise in (
        "that is there throughout and is not moved comes exactly once, every other at most once**",
        "whatever is added or deleted between two requests.",
        "This holds given unique ids and an order that does not change.",
        "that is moved, that is removed and added again elsewhere",
    ):
        assert promise in guarantee
        assert promise in guide


def test_a_site_without_pages_is_not_one_without_broken_links(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert check_links([str(folder)]) == 1
        assert capsys.readouterr().out == f"{folder}: there are no pages\n"
