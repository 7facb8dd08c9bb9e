"""The pytest plugin as users meet it: the recipes of docs/testing.md, the sample project, and the fixtures' rules."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.mock.recipes import ROOT, python_blocks, run_pytest

RULES = """
import pytest
from reelkit.mock import MockTransport

seen = []
waits = set()


@pytest.mark.parametrize("again", range(2))
def test_every_test_has_its_own_mock(genviral_mock, again):
    assert genviral_mock.mock.requests == []
    assert len(genviral_mock.mock.files) == 250
    genviral_mock.mock.add_file()
    genviral_mock.client.files.list().collect(max_items=1)
    assert all(genviral_mock.mock is not other for other in seen)
    seen.append(genviral_mock.mock)


def test_both_forms_share_the_mock(swiftia_mock, async_swiftia_mock):
    assert swiftia_mock.mock is async_swiftia_mock.mock


@pytest.mark.videogen_mock(files=5, seed=1)
class TestMarkers:
    def test_of_the_class(self, videogen_mock):
        assert (len(videogen_mock.mock.files), videogen_mock.mock.seed) == (5, 1)

    @pytest.mark.videogen_mock(files=6)
    def test_the_nearest_wins(self, videogen_mock):
        assert (len(videogen_mock.mock.files), videogen_mock.mock.seed) == (6, 1)


@pytest.mark.genviral_mock(5)
def test_wrong_marker(genviral_mock):
    pass


@pytest.mark.genviral_mock(fils=5)
def test_misspelt_marker(genviral_mock):
    pass


@pytest.mark.parametrize("again", range(2))
def test_waits_repeat(genviral_mock, again):
    genviral_mock.mock.faults.add(status=503, times=2)
    genviral_mock.client.files.list().collect(max_items=1)
    waits.add(genviral_mock.mock.clock.now() - genviral_mock.mock.clock.start)
    assert len(waits) == 1
    assert all(waits)


def test_ports_close_with_the_test(swiftia_mock, serve_mock, request):
    seen.append(serve_mock(swiftia_mock.mock))


def test_ports_are_closed():
    import httpx
    with pytest.raises(httpx.ConnectError):
        httpx.get(seen[-1].base_url)
"""


def test_every_recipe_of_the_documentation_runs(tmp_path: Path) -> None:
    recipes = python_blocks(ROOT / "docs" / "testing.md")
    tests = 0
    for number, recipe in enumerate(recipes):
        assert "def test_" in recipe, f"recipe {number} tests nothing"
        tests += len(re.findall(r"def test_", recipe))
        (tmp_path / f"test_recipe_{number}.py").write_text(recipe, encoding="utf-8")
    counts, output = run_pytest(tmp_path, "--strict-markers", "-W", "error")
    assert counts.keys() == {"passed"}, output
    assert counts["passed"] >= tests > 15


def test_the_sample_project_passes(tmp_path: Path) -> None:
    counts, output = run_pytest(ROOT / "examples" / "user_project")
    assert counts == {"passed": 10}, output


def test_the_rules_of_the_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_rules.py").write_text(RULES, encoding="utf-8")
    counts, output = run_pytest(tmp_path, "--strict-markers", "-W", "error")
    assert "genviral_mock takes keyword arguments only" in output
    assert "unexpected keyword argument 'fils'" in output
    assert counts == {"passed": 9, "error": 2}, output


def test_a_run_without_the_fixtures_does_not_import_the_mocks() -> None:
    code = "import sys, reelkit.pytest_plugin; sys.exit(sum(name in sys.modules for name in ('httpx', 'reelkit.mock')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT / "wrapper", check=False).returncode == 0
