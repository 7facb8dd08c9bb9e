"""The page of the command line: the help of every ``reelkit`` command, as it prints it.

The page is not kept in the repository, as help looks a little different with every version of Python.
"""

from __future__ import annotations

import contextlib
import io
import os

from reelkit.cli._app import COMMANDS, run

HEAD = """\
<!-- Written by `make generate` from the commands' own help. -->

# Command line: options

What each command says when asked for `--help`. How to use them is told in the [guide](../guides/command-line.md).

| Command | What it does |
|---|---|
"""


def help_of(command: str) -> str:
    """The help of a command, without the part that all have in common."""
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown), contextlib.suppress(SystemExit):
        run([command, "--help"])
    text = shown.getvalue().partition("\nKeys are read from")[0]
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def page() -> str:
    """The whole page."""
    os.environ |= {"COLUMNS": "96", "NO_COLOR": "1", "TERM": "dumb"}
    rows = "".join(f"| [`reelkit {command}`](#reelkit-{command}) | {COMMANDS[command]} |\n" for command in COMMANDS)
    sections = "".join(
        f"\n(reelkit-{command})=\n## reelkit {command}\n\n```text\n{help_of(command)}\n```\n" for command in COMMANDS
    )
    return f"{HEAD}{rows}{sections}"
