"""Run a ``reelkit`` command in a terminal, against mocks, and keep what it showed as ``docs/_static/<name>.svg``.

    python scripts/terminal_picture.py ls --limit 12

A second one, of a narrow terminal, is ``<name>-narrow.svg``, for phones. What is in the picture is what the command
printed, colours included.
"""

from __future__ import annotations

import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from contextlib import ExitStack
from datetime import UTC, datetime
from fcntl import ioctl
from pathlib import Path

from reelkit._console import guarded
from reelkit._registry import PROVIDERS
from reelkit.mock import mock_of
from reelkit.mock.server import serve
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

STATIC = Path(__file__).resolve().parent.parent / "docs" / "_static"
WIDTHS = {"": 80, "-narrow": 46}
ROWS = 60


def in_terminal(arguments: list[str], width: int, environment: dict[str, str]) -> str:
    """Run ``reelkit`` with a pseudo-terminal as its output; returns what it wrote there."""
    leader, follower = pty.openpty()
    ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, width, 0, 0))
    command = [sys.executable, "-m", "reelkit", *arguments]
    process = subprocess.Popen(command, stdout=follower, stderr=follower, stdin=follower, env=environment)
    os.close(follower)
    written = bytearray()
    try:
        while part := os.read(leader, 65536):
            written += part
    except OSError:
        pass  # Linux reports the end of a pseudo-terminal as an error
    os.close(leader)
    if process.wait() != 0:
        raise SystemExit(written.decode())
    return written.decode().replace("\r\n", "\n")


def main(arguments: list[str]) -> int:
    """Make the pictures."""
    now = datetime.now(UTC)
    mocks = [mock_of(name, files=60, now=now) for name in PROVIDERS]
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        environment.pop(name, None)
    with ExitStack() as stack:
        for mock in mocks:
            environment[f"{mock.name.upper()}_API_KEY"] = mock.api_key
            environment[f"{mock.name.upper()}_BASE_URL"] = stack.enter_context(serve(mock)).base_url
        for suffix, width in WIDTHS.items():
            # What stands before the last line that was erased is a spinner.
            shown = in_terminal(arguments, width, environment).rpartition("\x1b[2K")[2]
            STATIC.mkdir(exist_ok=True)
            target = STATIC / f"reelkit-{arguments[0]}{suffix}.svg"
            target.write_text(
                picture(f"$ reelkit {' '.join(arguments)}\n{shown}".rstrip("\n"), width), encoding="utf-8"
            )
    return 0


def picture(shown: str, width: int) -> str:
    """What a terminal of that width showed, as SVG."""
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(shown))
    drawn = console.export_svg(title="reelkit", theme=MONOKAI, unique_id="reelkit")
    # The font would be fetched from the network; the reader's own will do.
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    drawn = drawn.replace("Fira Code, monospace", "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace")
    return "\n".join(line.rstrip() for line in drawn.splitlines()) + "\n"


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
