"""Turn every specification into its low-level client: ``specs/<provider>.yaml`` -> ``generated/<provider>_api/``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.codegen.command import main

__all__ = ("main",)

if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("Interrupted: every package is the old one or the new one.")
