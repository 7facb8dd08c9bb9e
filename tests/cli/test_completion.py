"""Completion as the shells themselves do it, with the script that ``reelkit --install-completion`` writes."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from reelkit.cli import main

PROVIDERS = {"genviral", "videogen", "swiftia"}
OFFERED = [
    ("ls ", {*PROVIDERS, "all"}),
    ("ls --reverse s", {"swiftia"}),
    ("du genviral ", {*PROVIDERS, "all"}),
    ("sync v", {"videogen"}),
    ("login ", PROVIDERS),
    ("mock ", PROVIDERS),
    ("mock --age t", {"today"}),
    ("upload --to ", {"genviral", "videogen"}),
    ("ls --type v", {"video"}),
    ("call swiftia.files.g", {"swiftia.files.get"}),
]
BASH = """
source "$1"
shift
COMP_WORDS=(reelkit "$@"); COMP_CWORD=$#; COMP_LINE="reelkit $*"; COMP_POINT=${#COMP_LINE}
_reelkit
printf '%s\\n' "${COMPREPLY[@]}"
"""
PATIENCE = 60


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("completion")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(folder))
        for shell, name in (("bash", "reelkit.bash"), ("fish", "reelkit.fish"), ("zsh", "_cyclopts_reelkit")):
            assert main(["--install-completion", "--shell", shell, "--output", str(folder / name)]) == 0
    return folder


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@needs("bash")
@pytest.mark.parametrize(("typed", "offered"), OFFERED)
def test_bash(scripts: Path, typed: str, offered: set[str]) -> None:
    command = ["bash", "--norc", "-c", BASH, "bash", str(scripts / "reelkit.bash"), *typed.split(" ")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == offered


@needs("fish")
def test_fish(scripts: Path) -> None:
    asked = "; ".join(f"complete -C 'reelkit {typed}'; echo ----" for typed, _ in OFFERED)
    done = subprocess.run(
        ["fish", "-N", "-c", f"source {scripts / 'reelkit.fish'}; {asked}"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"HOME": str(scripts)},
    )
    found = [{line.split("\t")[0] for line in part.splitlines() if line} for part in done.stdout.split("----\n")]
    assert found[:-1] == [offered for _, offered in OFFERED]


@needs("zsh")
def test_zsh(scripts: Path) -> None:
    process, terminal = pty.fork()
    if process == 0:  # pragma: no cover - the shell
        os.chdir(scripts)
        os.execvpe("zsh", ["zsh", "-f", "-i"], os.environ | {"TERM": "dumb", "HOME": str(scripts)})
    try:
        setup = f"fpath=({scripts} $fpath); autoload -Uz compinit; compinit -u -D; print rea''dy\n"
        os.write(terminal, setup.encode())
        shown(terminal, "\nready")
        os.write(terminal, b"reelkit ls \t")
        assert {*PROVIDERS, "all"} <= set(shown(terminal, "videogen").split())
    finally:
        os.kill(process, 9)
        os.waitpid(process, 0)
        os.close(terminal)


def shown(terminal: int, wanted: str) -> str:
    """What the terminal shows until the text that is waited for."""
    out, ends = "", time.monotonic() + PATIENCE
    while wanted not in out.replace("\r", "") and time.monotonic() < ends:
        if select.select([terminal], [], [], 0.1)[0]:
            out += os.read(terminal, 65536).decode()
    return out.replace("\r", "")
