"""The command in a process of its own on a pseudo-terminal, and what its screen shows."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyte

PATIENCE = 60.0


@dataclass
class Shown:
    """The exit code, what the screen shows at the end, and what it showed in between."""

    code: int
    raw: bytes
    lines: list[str]
    frames: list[list[str]] = field(repr=False)
    out: str = ""
    """Standard output, where it was a pipe."""

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def ever(self, text: str) -> bool:
        """Whether the screen has shown a text at any time."""
        return any(text in line for frame in self.frames for line in frame)


def on_terminal(
    *words: str,
    width: int = 100,
    height: int = 50,
    piped: Sequence[str] = (),
    typed: bytes = b"",
    stdin: bytes | None = None,
    cwd: Path | None = None,
) -> Shown:
    """Run ``reelkit``; ``piped`` names what is no terminal: ``stdout`` or ``stderr``, and ``stdin`` if it is given."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
    streams = {name: subprocess.PIPE if name in piped else slave for name in ("stdout", "stderr")}
    with subprocess.Popen(
        [sys.executable, "-m", "reelkit", *words],
        stdin=slave if stdin is None else subprocess.PIPE,
        env=environment | {"TERM": "xterm-256color"},
        start_new_session=True,
        cwd=cwd,
        stdout=streams["stdout"],
        stderr=streams["stderr"],
    ) as process:
        os.close(slave)
        if stdin is not None and process.stdin is not None:
            process.stdin.write(stdin)
            process.stdin.close()
        if typed:
            os.write(master, typed)
        screen = pyte.Screen(width, height)
        stream = pyte.ByteStream(screen)
        raw, frames = b"", list[list[str]]()
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            # Asked before: what was written between the two is still to be read.
            ended = process.poll() is not None
            ready, _, _ = select.select([master], [], [], 0.05)
            if not ready:
                if ended:
                    break
                continue
            try:
                data = os.read(master, 65536)
            except OSError:  # the other side is closed
                break
            if not data:
                break
            raw += data
            stream.feed(data)
            frames.append(_lines(screen))
        out = process.stdout.read().decode() if process.stdout is not None else ""
        code = process.wait(PATIENCE)
    os.close(master)
    return Shown(code, raw, _lines(screen), frames, out)


def _lines(screen: pyte.Screen) -> list[str]:
    lines = [line.rstrip() for line in screen.display]
    while lines and not lines[-1]:
        lines.pop()
    return lines
