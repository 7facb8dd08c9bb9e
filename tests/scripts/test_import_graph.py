"""Imports run one way, the code map of CONTRIBUTING.md is true, and no component grows beyond its limit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
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


PRIVATE = re.compile(r"\breelkit(?:\.[a-z]\w*)*\._[a-z]\w*")
NOT_THEIR_FOLDER = {
    Path("support/runtime.py"),  # names what others may use
    Path("scripts/test_import_graph.py"),  # has names of modules as examples
    Path("test_import.py"),  # says which modules are loaded, and uses none
}


def named(source: Path) -> Iterator[str]:
    """Private modules that a test reaches without importing them: by their name as text, or as attributes."""
    bound: dict[str, str] = {}
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                bound |= {alias.asname: alias.name for alias in names if alias.asname}
            case ast.ImportFrom(module=module, names=names):
                bound |= {alias.asname or alias.name: f"{module}.{alias.name}" for alias in names}
            case ast.Constant(value=str(text)):
                yield from PRIVATE.findall(text)
            case ast.JoinedStr(values=values):
                text = "".join(str(value.value) if isinstance(value, ast.Constant) else "x" for value in values)
                yield from PRIVATE.findall(text)
            case ast.Attribute():
                first, dot, rest = ast.unparse(node).partition(".")
                yield from PRIVATE.findall(bound.get(first, first) + dot + rest)


def foreign(path: Path, source: Path) -> list[str]:
    """What a test uses of the private modules of a folder that it does not mirror."""
    own = {path.parts[0], path.stem.removeprefix("test_")}
    modules = [one.target for one in import_graph.imports("tests", source)]
    private = dict.fromkeys([name for name in modules if PRIVATE.match(name)] + sorted(named(source)))
    return [f"{path}: {name}" for name in private if name.split(".")[1].removeprefix("_") not in own]


def test_no_test_reaches_into_private_modules_of_another_folder() -> None:
    paths = {path.relative_to(TESTS): path for path in sorted(TESTS.rglob("*.py"))}
    assert [one for path in paths.keys() - NOT_THEIR_FOLDER for one in foreign(path, paths[path])] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from reelkit._http.retry import delay", "reelkit._http.retry.delay"),
        ("import reelkit.fs._tree", "reelkit.fs._tree"),
        ('import_module("reelkit._http.responses")', "reelkit._http"),
        ('import_module(f"reelkit.{folder}._pager")', "reelkit.x._pager"),
        ('monkeypatch.setattr("reelkit.fs._tree.Tree", None)', "reelkit.fs._tree"),
        ("import reelkit\nreelkit._http.retry.delay()", "reelkit._http"),
        ("from reelkit import fs as other\nother._tree.Tree()", "reelkit.fs._tree"),
        ("import reelkit.fs as other\nother._tree.Tree()", "reelkit.fs._tree"),
        ('PROGRAM = """\nfrom reelkit._http.retry import delay\n"""', "reelkit._http"),
        ("from reelkit import Pager\nimport reelkit.fs\nreelkit.Pager._private()", None),
    ],
)
def test_a_test_that_reaches_elsewhere_is_named(source: str, found: str | None, tmp_path: Path) -> None:
    path = tmp_path / "test_x.py"
    path.write_text(source)
    assert foreign(Path("cli/planting.py"), path) == ([] if found is None else [f"cli/planting.py: {found}"])


def test_a_test_may_use_the_folder_that_it_mirrors(tmp_path: Path) -> None:
    path = tmp_path / "test_x.py"
    path.write_text('import reelkit._http.retry\nimport_module("reelkit.fs._tree")\n')
    assert foreign(Path("http/test_x.py"), path) == ["http/test_x.py: reelkit.fs._tree"]
    assert foreign(Path("fs/test_x.py"), path) == ["fs/test_x.py: reelkit._http.retry"]
