"""The ``reelkit`` command; installed with ``pip install reelkit[cli]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; see ``reelkit --help``."""
    try:
        from ._app import run
    except ModuleNotFoundError as error:
        if error.name not in ("cyclopts", "rich"):
            raise
        sys.stderr.write(f"reelkit: the command needs {error.name}: pip install 'reelkit[cli]'\n")
        return 1
    return run(list(sys.argv[1:] if arguments is None else arguments))
