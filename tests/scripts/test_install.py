"""An editable install made while ``generated/`` was missing finds the packages as soon as they are generated."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.scripts.checkouts import ROOT

BUILD = "import sys, hatchling.build; print(hatchling.build.build_editable(sys.argv[1]))"
IMPORT = """
import site, sys
site.addsitedir(sys.argv[1])
import reelkit, swiftia_api
print(reelkit.__file__, swiftia_api.__file__, sep="\\n")
"""


def test_it_needs_no_new_install(tmp_path: Path) -> None:
    checkout, installed = tmp_path / "checkout", tmp_path / "site"
    checkout.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, checkout / name)
    shutil.copytree(ROOT / "wrapper", checkout / "wrapper")
    built = subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path)], cwd=checkout, capture_output=True, text=True, check=True
    )
    with zipfile.ZipFile(tmp_path / built.stdout.split()[-1]) as wheel:
        wheel.extractall(installed)
    shutil.copytree(ROOT / "generated" / "swiftia_api", checkout / "generated" / "swiftia_api")
    # -S: without the site-packages of this environment, where another checkout is installed.
    paths = [path for path in sys.path if path.endswith("site-packages")]
    program = f"import sys; sys.path += {paths!r}\n{IMPORT}"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program, str(installed)], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        str(checkout / "wrapper/reelkit/__init__.py"),
        str(checkout / "generated/swiftia_api/__init__.py"),
    ], done.stderr
