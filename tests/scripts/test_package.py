"""The wheel's metadata is compared with the project's."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.check_package import ROOT, check_metadata

PROJECT = """
[project]
urls = {"Genviral API" = "https://docs.genviral.io/"}
optional-dependencies = {"cli" = ["rich"]}
"""
METADATA = """Metadata-Version: 2.4
Name: reelkit
Project-URL: Genviral API, https://docs.genviral.io/
Provides-Extra: cli

# reelkit
"""


def test_the_built_wheel_has_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        check_metadata(archive.read(name).decode(), (ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("line", ["Project-URL", "Provides-Extra", "# reelkit"])
def test_what_is_missing_is_seen(line: str) -> None:
    check_metadata(METADATA, PROJECT)
    without = "\n".join(kept for kept in METADATA.split("\n") if not kept.startswith(line))
    with pytest.raises(SystemExit, match="the metadata"):
        check_metadata(without.rstrip() + "\n\n" if line == "# reelkit" else without, PROJECT)
