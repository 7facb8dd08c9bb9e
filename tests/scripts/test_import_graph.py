"""Imports run one way, the code map of CONTRIBUTING.md is true, and no component grows beyond its limit."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import import_graph, size
from scripts.import_graph import PROVIDER, RAW, RESOURCES
from tests.support.runtime import PROVIDERS

TESTS = Path(__file__).resolve().parents[1]


def test_imports_run_one_way() -> None:
    assert import_graph.wrong(import_graph.graph()) == []


def test_no_imports_in_a_circle() -> None:
    found = import_graph.modules(import_graph.sources())
    assert len(found) > len(import_graph.graph()) / 10
    assert import_graph.cycle(found) == []
    found["reelkit._http.retry"].add("reelkit._http.attempts")
    assert {"reelkit._http.retry", "reelkit._http.attempts"} <= {*import_graph.cycle(found)}


def test_every_component_is_in_the_graph() -> None:
    assert {component for one in import_graph.graph() for component in one.components} >= {
        "_http",
        "cli",
        RESOURCES,
        PROVIDER,
        RAW,
    }
    folders = {path.name for path in size.WRAPPER.iterdir() if (path / "__init__.py").exists()}
    assert folders - {component for components in import_graph.ORDER for component in components} == {*PROVIDERS}


def test_generated_clients_import_nothing_of_reelkit() -> None:
    assert {one.target for one in import_graph.graph() if one.components[0] == RAW} == set()


def test_the_map_in_contributing_is_true() -> None:
    text = import_graph.PAGE.read_text(encoding="utf-8")
    assert import_graph.page(text) == text, "run make generate"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import reelkit.cli", {"reelkit.cli"}),
        ("from reelkit.cli import ls", {"reelkit.cli.ls"}),
        ("from ..cli import ls as other", {"reelkit.cli.ls"}),
        ("from .. import cli", {"reelkit.cli"}),
        ("from . import _retry", {"reelkit._http._retry"}),
        ("from reelkit import Pager", {"reelkit.pagination"}),
        ("def call():\n    from reelkit import cli", {"reelkit.cli"}),
        ("match x:\n    case 1:\n        import reelkit.fs", {"reelkit.fs"}),
        ("with x:\n    pass\nwhile x:\n    pass\nelse:\n    import reelkit.fs", {"reelkit.fs"}),
        (
            "try:\n    pass\nexcept OSError:\n    import reelkit.fs\nfinally:\n    import reelkit.cli",
            {"reelkit.fs", "reelkit.cli"},
        ),
        ("try:\n    import genviral_api.models\nexcept ImportError:\n    pass", {"genviral_api.models"}),
        ("import httpx\nfrom attrs import define", set()),
    ],
)
def test_every_way_to_import_is_seen(source: str, found: set[str], tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(source)
    assert {one.target for one in import_graph.imports("reelkit._http.module", path)} == found


@pytest.mark.parametrize("typing", [False, True])
def test_an_import_against_the_order_is_named(typing: bool, tmp_path: Path) -> None:
    path = tmp_path / "retry.py"
    path.write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import reelkit.client\n"
        if typing
        else "import reelkit.client\n"
    )
    found = list(import_graph.imports("reelkit._http.retry", path))
    assert [one.typing for one in found] == [typing]
    assert import_graph.wrong(found) == ["reelkit._http.retry imports reelkit.client: _http must not import client"]


def test_a_component_without_a_place_is_named() -> None:
    assert import_graph.wrong([import_graph.Import("reelkit.shop.cart", "reelkit.errors")]) == [
        "reelkit.shop.cart imports reelkit.errors: shop is not in ORDER"
    ]


def test_components_keep_to_their_limits() -> None:
    assert size.too_large(size.sizes()) == []


def test_a_component_that_grows_is_named() -> None:
    found = {
        "genviral": size.Size(900, size.LIMITS["genviral"] + 1),
        "swiftia": size.Size(10, 10),
        "core": size.Size(20_000, 19_000),
    }
    assert [problem.partition(" ")[0] for problem in size.too_large(found)] == ["genviral", "core"]


def test_what_counts_as_code() -> None:
    source = '''"""What it is."""

import a  # why


class B:
    """One.

    Two.
    """

    c = """text
    in two lines"""
    """About c."""

    # a comment
    def d(self) -> None:
        """Does it."""
        a.b(
            self,
        )
'''
    assert size.size_of(source) == size.Size(21, 8)


def foreign(path: Path, source: Path) -> list[str]:
    """What a test imports of the private modules of a folder that it does not mirror."""
    own = {path.parts[0], path.stem.removeprefix("test_")}
    modules = [one.target.split(".") for one in import_graph.imports("tests", source)]
    private = [parts for parts in modules if parts[0] == "reelkit" and any(part[0] == "_" for part in parts[1:])]
    return [f"{path}: {'.'.join(parts)}" for parts in private if parts[1].removeprefix("_") not in own]


def test_no_test_reaches_into_private_modules_of_another_folder() -> None:
    paths = {path.relative_to(TESTS): path for path in sorted(TESTS.rglob("*.py")) if path.parent.name != "support"}
    assert [one for path, source in paths.items() for one in foreign(path, source)] == []


def test_a_test_that_reaches_elsewhere_is_named(tmp_path: Path) -> None:
    source = tmp_path / "test_x.py"
    source.write_text("from reelkit._http.retry import delay\nfrom reelkit import Pager\nimport reelkit.fs._tree\n")
    assert foreign(Path("http/test_x.py"), source) == ["http/test_x.py: reelkit.fs._tree"]
    assert len(foreign(Path("cli/test_x.py"), source)) == 2
