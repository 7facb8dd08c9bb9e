"""The examples in docstrings run: ``>>>`` as doctests, and ``Example::`` blocks against mocks on loopback."""

from __future__ import annotations

import ast
import asyncio
import doctest
import inspect
import pkgutil
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple

import pytest
import reelkit

from tests.docs.blocks import ROOT
from tests.support.served import ServedMocks

WRAPPER = ROOT / "wrapper" / "reelkit"


class Example(NamedTuple):
    where: str
    code: str


def examples(path: Path) -> Iterator[Example]:
    """The ``Example::`` blocks of a module's docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            for code in literal_blocks(ast.get_docstring(node) or ""):
                name = getattr(node, "name", "module")
                yield Example(f"{path.relative_to(WRAPPER)}:{name}", code)


def literal_blocks(docstring: str) -> Iterator[str]:
    lines = iter(docstring.splitlines())
    for line in lines:
        if line.strip() in {"Example::", "Examples::"}:
            block: list[str] = []
            for inner in lines:
                if inner and not inner.startswith(" "):
                    break
                block.append(inner)
            yield textwrap.dedent("\n".join(block)).strip() + "\n"


EXAMPLES = [example for path in sorted(WRAPPER.rglob("*.py")) for example in examples(path)]
MODULES = [module.name for module in pkgutil.walk_packages([str(WRAPPER)], "reelkit.") if "__main__" not in module.name]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.where)
def test_example_blocks_run(example: Example, mocks: ServedMocks) -> None:
    code = compile(example.code, example.where, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(run_async(code, mocks))
        return
    with reelkit.Genviral() as genviral, reelkit.VideoGen() as videogen, reelkit.Swiftia() as swiftia:
        exec(code, {**names(mocks), "client": genviral, "genviral": genviral, "videogen": videogen, "swiftia": swiftia})


async def run_async(code: CodeType, mocks: ServedMocks) -> None:
    async with (
        reelkit.AsyncGenviral() as genviral,
        reelkit.AsyncVideoGen() as videogen,
        reelkit.AsyncSwiftia() as swiftia,
    ):
        clients = {"client": genviral, "genviral": genviral, "videogen": videogen, "swiftia": swiftia}
        await eval(code, {**names(mocks), **clients})


def names(mocks: ServedMocks) -> dict[str, Any]:
    """What the examples take for granted."""
    Path("clip.mp4").write_bytes(b"\0\0\0 ftypisom")
    Path("downloads").mkdir(exist_ok=True)
    with reelkit.Genviral() as genviral:
        folder = genviral.folders.get(mocks.genviral.folder_id)
    return {"reelkit": reelkit, "folder": folder, "folder_id": folder.id}


def test_examples_are_found() -> None:
    assert len(EXAMPLES) >= 10


@pytest.mark.parametrize("module", MODULES)
def test_doctests_pass(module: str) -> None:
    loaded = import_module(module)
    finder = doctest.DocTestFinder(exclude_empty=True)
    for test in finder.find(loaded):
        if test.examples:
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
            report: list[str] = []
            assert runner.run(test, out=report.append).failed == 0, "".join(report)
