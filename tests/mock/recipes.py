"""Runs pytest in another process, with the plugin, and counts what passed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A checkout that was installed before the plugin existed does not announce it.
LOAD = (
    () if any(found.name == "reelkit" for found in entry_points(group="pytest11")) else ("-p", "reelkit.pytest_plugin")
)


def python_blocks(page: Path) -> list[str]:
    """The Python code blocks of a Markdown page."""
    return PYTHON_BLOCK.findall(page.read_text(encoding="utf-8"))


def run_pytest(folder: Path, *arguments: str) -> tuple[dict[str, int], str]:
    """Counts by outcome, and the output."""
    paths = (str(ROOT / "wrapper"), str(ROOT / "generated"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:schemathesis", *LOAD, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    counts = re.findall(r"(\d+) (passed|failed|error|skipped|warning)", done.stdout.rpartition("\n=")[2])
    return {outcome: int(count) for count, outcome in counts}, done.stdout + done.stderr
