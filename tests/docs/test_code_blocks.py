"""Every Python and shell block of the README and the documentation runs, against mocks on loopback.

Each Python block stands alone, as readers copy one of them; the files that a block wrote are there for the next. A
block that cannot run here says why in a comment before it.
"""

from __future__ import annotations

import logging
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.cli import main

from tests.docs.blocks import ROOT, Block, blocks, pages
from tests.support.served import ServedMocks

SHELL = ("sh",)
COMMANDS = {"reelkit", "cat", "echo", "head", "ls"}
"""What shell blocks may start; other commands would change more than a temporary folder."""
REASONS = {
    "changes the checkout",
    "installs from the package index",
    "needs a bucket",
    "needs a key",
    "needs recorded responses",
    "needs the ids of your files",
    "serves until Ctrl-C",
    "takes minutes",
}
"""Why a block may be marked as not run; a new reason must be a good one."""


CLOSED = (reelkit.Genviral, reelkit.VideoGen, reelkit.Swiftia, reelkit.MediaLibrary)


def runnable(page: Path, *languages: str) -> list[Block]:
    return [block for block in blocks(page) if block.language in languages and block.not_run is None]


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


PYTHON_PAGES = [page for page in pages() if runnable(page, "python")]
SHELL_PAGES = [page for page in pages() if runnable(page, *SHELL)]


@pytest.fixture(autouse=True)
def unchanged_logging() -> Iterator[None]:
    """What a page sets up for the log is undone."""
    root, logger = logging.getLogger(), logging.getLogger("reelkit")
    handlers, level = list(root.handlers), logger.level
    yield
    root.handlers[:] = handlers
    logger.setLevel(level)


def put_videos(folder: Path) -> None:
    """What a reader has at hand."""
    for video in ("clip.mp4", "input.mp4"):
        (folder / video).write_bytes(b"\x00\x00\x00\x18ftypmp42" + bytes(1000))


@pytest.mark.parametrize("page", PYTHON_PAGES, ids=name)
def test_python_blocks_run(page: Path, mocks: ServedMocks, tmp_path: Path) -> None:
    put_videos(tmp_path)
    clients: list[Any] = []
    for block in runnable(page, "python"):
        namespace: dict[str, Any] = {"__name__": "__main__"}
        # Blank lines in front, so that a traceback tells the line of the page.
        code = compile("\n" * (block.line - 1) + block.code, str(page), "exec")
        exec(code, namespace)
        clients += [value for value in namespace.values() if isinstance(value, CLOSED)]
    for client in clients:
        client.close()


def commands(code: str) -> set[str]:
    """The first word of every command of a block."""
    lines = [line.split("#")[0].strip() for line in code.replace("\\\n", " ").splitlines()]
    return {part.split()[0] for line in lines if line for part in line.split("|")}


@pytest.mark.parametrize("page", SHELL_PAGES, ids=name)
def test_shell_blocks_run(page: Path, mocks: ServedMocks, tmp_path: Path) -> None:
    put_videos(tmp_path)
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for block in runnable(page, *SHELL):
        assert commands(block.code) <= COMMANDS, f"{block.where}: mark it as not run"
        for line in block.code.replace("\\\n", " ").splitlines():
            words = shlex.split(line, comments=True)
            if words[:1] == ["reelkit"] and not {"|", ">", "<", "&&", ";"} & set(words):
                # In this process, as a new one costs more than the command.
                assert main(words[1:]) == 0, f"{block.where}: {line}"
            elif words:
                done = subprocess.run(
                    ["bash", "-euo", "pipefail", "-c", line],
                    cwd=tmp_path,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    text=True,
                    timeout=300,
                    check=False,
                )
                assert done.returncode == 0, f"{block.where}: {line}: {done.stderr}"


def test_blocks_that_are_not_run_are_few_and_say_why() -> None:
    code = [block for page in pages() for block in blocks(page) if block.language in {"python", *SHELL}]
    not_run = [block for block in code if block.not_run is not None]
    print(f"{len(code)} blocks, {len(not_run)} of them not run:")
    print(*(f"{block.where}: {block.not_run}" for block in not_run), sep="\n")
    assert {block.not_run for block in not_run} <= REASONS
    assert not [block for block in not_run if block.language == "python"]


def test_a_failing_block_fails(mocks: ServedMocks) -> None:
    block = Block(ROOT / "README.md", 7, "python", "import reelkit\nreelkit.Genviral().no_such_thing\n", None)
    with pytest.raises(AttributeError, match="no_such_thing"):
        exec(compile(block.code, "README.md", "exec"), {})


def test_the_extraction_sees_every_fence() -> None:
    for page in pages():
        opened = [
            line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith(("```python", "```sh"))
        ]
        assert len(opened) == sum(block.language in {"python", "sh"} for block in blocks(page)), page
