"""Bring the pages that ``scripts/pages`` writes up to date, in a process that loads what was just generated."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.codegen.fingerprint import FILE, of_files
from scripts.codegen.layout import Checkout

_WRITES_PAGES = ("scripts/pages", "wrapper/reelkit")
_CODE_MAP = ("CONTRIBUTING.md", "scripts/import_graph.py")


def differences(checkout: Checkout) -> list[str]:
    """What is wrong with the pages that are there; a checkout without documentation has none."""
    if not checkout.pages.is_dir():
        return []
    done = _run(checkout, "--check")
    return [*done.stdout.splitlines(), *_failure(done)]


def refresh(checkout: Checkout, say: Callable[[str], None]) -> list[str]:
    """Write the pages that differ, and return what went wrong; with nothing changed since then, it ends at once."""
    if not checkout.pages.is_dir() or _read(checkout.pages_stamp) == _state(checkout):
        return []
    done = _run(checkout)
    for line in done.stdout.splitlines():
        say(line)
    if not done.returncode:
        checkout.pages_stamp.parent.mkdir(exist_ok=True)
        checkout.pages_stamp.write_text(json.dumps(_state(checkout)), encoding="utf-8")
    return _failure(done)


def _failure(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [f"python -m scripts.pages: {done.stderr.strip()}"] if done.stderr else []


def _state(checkout: Checkout) -> dict[str, str]:
    """What pages are made from, and what they hold."""
    inputs = [
        *checkout.specs,
        *checkout.generated.glob(f"*/{FILE}"),
        *(path for folder in _WRITES_PAGES for path in (checkout.root / folder).rglob("*.py")),
    ]
    return {
        "inputs": of_files(checkout.root, inputs),
        "pages": of_files(checkout.pages, checkout.pages.glob("*.md")),
        "map": of_files(checkout.root, (path for name in _CODE_MAP if (path := checkout.root / name).is_file())),
        "python": sys.version,
    }


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _run(checkout: Checkout, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(map(str, (checkout.root, checkout.wrapper, checkout.generated)))
    return subprocess.run(
        [sys.executable, "-m", "scripts.pages", *arguments],
        cwd=checkout.root,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
