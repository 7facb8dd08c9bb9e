"""Turn every specification into its low-level client: ``specs/<provider>.yaml`` -> ``generated/<provider>_api/``."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.codegen.command import main

__all__ = ("main",)

if __name__ == "__main__":
    # By its path: what is generated may be what keeps the package from being imported.
    console = Path(__file__).resolve().parent.parent / "wrapper" / "reelkit" / "_console.py"
    guarded = runpy.run_path(str(console))["guarded"]
    try:
        sys.exit(guarded(main))
    except KeyboardInterrupt:
        sys.exit("Interrupted: every package is the old one or the new one.")
