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
    source = path.read_text(encoding="utf-8")
    if "Example" not in source:
        return
    tree = ast.parse(source)
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
def test_example_blocks_run(example: Example, mocks: ServedMocks, tmp_path: Path) -> None:
    (tmp_path / "downloads").mkdir()
    (tmp_path / "clip.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42" + bytes(1000))
    source = example.code.replace("vg_file_...", mocks.videogen.file_ids[0])
    code = compile(source, example.where, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(run_async(code, example))
        return
    with reelkit.Genviral() as genviral, reelkit.VideoGen() as videogen, reelkit.Swiftia() as swiftia:
        library = reelkit.MediaLibrary(genviral, videogen, swiftia)
        clients = {"client": genviral, "genviral": genviral, "videogen": videogen, "swiftia": swiftia}
        exec(code, {**names(example), **clients, "library": library})


async def run_async(code: CodeType, example: Example) -> None:
    async with (
        reelkit.AsyncGenviral() as genviral,
        reelkit.AsyncVideoGen() as videogen,
        reelkit.AsyncSwiftia() as swiftia,
    ):
        library = reelkit.AsyncMediaLibrary(genviral, videogen, swiftia)
        clients = {"client": genviral, "genviral": genviral, "videogen": videogen, "swiftia": swiftia}
        await eval(code, {**names(example), **clients, "library": library})


def names(example: Example) -> dict[str, Any]:
    """What the examples take for granted."""
    with reelkit.Genviral() as genviral, reelkit.VideoGen() as videogen, reelkit.Swiftia() as swiftia:
        folder = genviral.folders.get("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")
        first: dict[str, Any] = {"videogen": videogen.files.list().first(), "swiftia": swiftia.files.list().first()}
        file = first.get(example.where.partition("/")[0]) or genviral.files.list().first()
    return {"reelkit": reelkit, "folder": folder, "folder_id": folder.id, "file": file}


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
